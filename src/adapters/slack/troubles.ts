/** What to do about what Slack refuses: one clear line for each trouble, once until it is over. */
import type { Log } from '../../bot/log.ts';
import { codeOf, isRefused, reasonOf } from './fault.ts';

/** A token, and what to do where Slack does not take it. */
export interface Token {
  readonly name: string;
  readonly remedy: string;
}

export const TOKENS = {
  bot: { name: 'SLACK_BOT_TOKEN', remedy: 'set the Bot User OAuth Token that the app shows under “OAuth & Permissions”' },
  app: { name: 'SLACK_APP_TOKEN', remedy: 'set an app-level token with connections:write, made under “Basic Information”' },
  installed: { name: 'the token of a workspace', remedy: 'install the app there again' },
} as const satisfies Readonly<Record<string, Token>>;

export class Troubles {
  readonly #log: Log;
  #last: string | null = null;

  constructor(log: Log) {
    this.#log = log;
  }

  tell(fault: unknown, token: Token): void {
    const line = remedyFor(fault, token);
    if (line === null || line === this.#last) return;
    this.#last = line;
    this.#log.error({ adapter: 'slack', reason: reasonOf(fault) }, line);
  }

  over(): void {
    this.#last = null;
  }
}

/** Null for what passes by itself, or concerns one message alone. */
export function remedyFor(fault: unknown, { name, remedy }: Token): string | null {
  const code = codeOf(fault);
  if (isRefused(fault)) return `Slack refuses ${name} (${code}): ${remedy}, and start again`;
  if (code === 'account_inactive') return `Slack has switched off the app or the workspace of ${name} (${code}): install the app again`;
  if (code === 'missing_scope')
    return `the Slack app lacks a scope (${reasonOf(fault)}): take over manifest.yaml under “App Manifest”, and install the app again`;
  return null;
}
