/** What to do about what Slack refuses: one clear line for each trouble, once until it is over. */
import type { Log } from '../../bot/log.ts';
import { codeOf, isRefused, reasonOf } from './fault.ts';

export class Troubles {
  readonly #log: Log;
  #last: string | null = null;

  constructor(log: Log) {
    this.#log = log;
  }

  /** `token`: the variable that holds the token used. */
  tell(fault: unknown, token: string): void {
    const line = lineOf(fault, token);
    if (line === null || line === this.#last) return;
    this.#last = line;
    this.#log.error({ adapter: 'slack', reason: reasonOf(fault) }, line);
  }

  over(): void {
    this.#last = null;
  }
}

/** Null for what passes by itself, or concerns one message alone. */
function lineOf(fault: unknown, token: string): string | null {
  const code = codeOf(fault);
  if (code === null) return null;
  if (isRefused(fault)) return `Slack refuses ${token} (${code}): set the one that the app's pages show, and start again`;
  if (code === 'account_inactive')
    return `Slack has switched off the account or the workspace of ${token} (${code}): install the app again`;
  if (code === 'missing_scope')
    return `the Slack app lacks a scope (${reasonOf(fault)}): take over manifest.yaml in the app's pages, and install the app again`;
  return null;
}
