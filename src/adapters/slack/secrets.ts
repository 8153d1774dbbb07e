/** What must not reach a log: tokens, and addresses that anybody may post to. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';

/** `xoxb-…`, `xoxe.xoxb-1-…`, `xapp-1-…`; response_urls; tickets of Socket Mode. */
const SECRET = /\bx(?:ox[a-z]|app)[-.][^\s"'&<>]+|https?:\/\/hooks\.slack\.com[^\s"']*|(?<=[?&]ticket=)[^\s"'&]+/g;

export const withoutSecrets = (text: string): string => text.replace(SECRET, '…');

/** Bolt's own log. What it calls an error is tried again by the adapter, or told of by it in a clear line. */
export function boltLogger(log: Log): Logger {
  const told = (parts: readonly unknown[]): string =>
    withoutSecrets(parts.map(String).join(' ')).replace(/signature mismatch$/, withRemedy);
  return {
    // It holds whole payloads.
    debug: () => undefined,
    info: (...parts) => log.debug({ from: 'bolt' }, told(parts)),
    warn: (...parts) => log.warn({ from: 'bolt' }, told(parts)),
    error: (...parts) => log.warn({ from: 'bolt' }, told(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Slack does not tell the bot that its secret is wrong: it only gets no answer. */
const withRemedy = (fault: string): string => `${fault}: is SLACK_SIGNING_SECRET the one that the app shows under “Basic Information”?`;
