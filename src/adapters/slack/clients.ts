/** Clients of Slack's Web API. They never try again by themselves: whoever calls knows what a second try would do. */
import { type Logger, webApi } from '@slack/bolt';
import type { Workspace } from './destination.ts';

export interface ClientParts {
  readonly apiUrl: string | null;
  readonly logger: Logger;
}

/** Milliseconds until a call of the Web API counts as lost. */
const TIMEOUT = 10_000;

/**
 * Made anew each time: Bolt and its parts write into the object that they are given, and a client that is told to wait
 * makes all of its calls wait.
 */
export const clientOptions = ({ apiUrl, logger }: ClientParts): webApi.WebClientOptions => ({
  ...(apiUrl !== null && { slackApiUrl: apiUrl }),
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT,
});

export class Clients {
  readonly #parts: ClientParts;
  readonly #tokenOf: (workspace: Workspace) => Promise<string | null>;

  constructor(parts: ClientParts, tokenOf: (workspace: Workspace) => Promise<string | null>) {
    this.#parts = parts;
    this.#tokenOf = tokenOf;
  }

  /** Null where the app is not installed. */
  async of(workspace: Workspace): Promise<webApi.WebClient | null> {
    const token = await this.#tokenOf(workspace);
    return token === null ? null : new webApi.WebClient(token, clientOptions(this.#parts));
  }
}
