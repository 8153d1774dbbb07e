/** What carries Slack's payloads to the app: sockets that the bot opens, or a server that Slack calls. */
import { webApi } from '@slack/bolt';

export interface Connection {
  /** Resolves once payloads can arrive, or never will: it has said why, or was stopped. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** All in milliseconds. */
export interface Waiting {
  /** The first wait after a failure; each further one is twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
}

/** Milliseconds until the next attempt: what Slack asks for, or longer with each failure. */
export const waitAfter = (fault: unknown, { first, longest }: Waiting, failures: number): number =>
  fault instanceof webApi.WebAPIRateLimitedError ? fault.retryAfter * 1000 : Math.min(first * 2 ** (failures - 1), longest);
