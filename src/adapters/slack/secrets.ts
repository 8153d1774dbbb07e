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
  const tell = (line: string): void =>
    line.includes(SIGNING_SECRET) ? log.warn({ from: 'bolt' }, line) : log.info({ from: 'bolt' }, line);
  return {
    // It holds whole payloads.
    debug: () => undefined,
    info: (...parts) => log.debug({ from: 'bolt' }, told(parts)),
    warn: (...parts) => tell(told(parts)),
    error: (...parts) => tell(told(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

const SIGNING_SECRET = 'SLACK_SIGNING_SECRET';

/** Slack does not tell the bot that its secret is wrong: it only gets no answer. */
const withRemedy = (fault: string): string => `${fault}: is ${SIGNING_SECRET} the one that the app shows under “Basic Information”?`;
