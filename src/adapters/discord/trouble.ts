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
  return { kind: 'lost', reason: wordsOf(fault) };
}

export const reasonOf = (fault: unknown): string => troubleOf(fault).reason;

/** Of the network's faults the code; of others what they say. Addresses are cut off. */
function wordsOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'an unknown fault';
  const { code, cause } = fault as NodeJS.ErrnoException;
  if (cause instanceof Error) return wordsOf(cause);
  if (fault.name === 'AbortError') return 'Discord did not answer in time';
  return code === undefined ? oneLine(fault.message).replace(/\b\w+:\/\/\S+/g, '…') : `Discord cannot be reached: ${code}`;
}

const oneLine = (text: string): string => text.split('\n', 1)[0] ?? '';
