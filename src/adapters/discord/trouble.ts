/** What went wrong with a call to Discord, in words without an address: those hold secrets. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

export type Trouble =
  /** Discord said no. `code` is its own. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number; readonly reason: string }
  /** Not now. */
  | { readonly kind: 'limited'; readonly afterMs: number; readonly reason: string }
  /** No answer: it may have been done. */
  | { readonly kind: 'lost'; readonly reason: string };

/** Codes of Discord's, so far as something follows from them. */
export const CODES = {
  unknownMessage: 10008,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotSendToUser: 50007,
  missingPermissions: 50013,
  invalidForm: 50035,
  cannotReplyWithoutHistory: 160002,
} as const;

export function troubleOf(fault: unknown): Trouble {
  if (fault instanceof RateLimitError) {
    const afterMs = Math.max(fault.timeToReset, fault.retryAfter);
    return { kind: 'limited', afterMs, reason: `Discord asks to wait ${Math.round(afterMs / 1000)} s` };
  }
  if (fault instanceof DiscordAPIError) {
    const { status, code, message } = fault;
    return { kind: 'refused', status, code: Number(code), reason: `Discord refused it: ${oneLine(message)} (${status}, code ${code})` };
  }
  if (fault instanceof HTTPError) return { kind: 'lost', reason: `Discord answered ${fault.status}` };
  return { kind: 'lost', reason: `Discord cannot be reached: ${causeOf(fault)}` };
}

export const reasonOf = (fault: unknown): string => troubleOf(fault).reason;

/** Node's own words, or their code where there is one; addresses are cut off. */
function causeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'an unknown fault';
  const { code, cause } = fault as NodeJS.ErrnoException;
  if (cause instanceof Error) return causeOf(cause);
  return code ?? oneLine(fault.message).replace(/https?:\S+/g, '…');
}

const oneLine = (text: string): string => text.split('\n', 1)[0] ?? '';
