/** The server that Slack calls, with signed requests. */
import type { AddressInfo } from 'node:net';
import type { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import { type Connection, type Waiting, waitAfter } from './connection.ts';
import { reasonOf } from './fault.ts';

export interface DoorParts {
  /** A new one for each attempt: it cannot be started twice. */
  readonly receiver: () => HTTPReceiver;
  readonly port: number;
  /** Where it listens; by default everywhere. */
  readonly host: string | undefined;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly waiting: Waiting;
}

export class Door implements Connection {
  readonly #parts: DoorParts;
  readonly #stopping = new AbortController();
  #open: HTTPReceiver | undefined;
  #port: number | undefined;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /** Where it listens, once it does. */
  get port(): number | undefined {
    return this.#port;
  }

  async start(): Promise<void> {
    const { sleep, waiting, log, port } = this.#parts;
    const { signal } = this.#stopping;
    for (let failures = 1; !signal.aborted; failures += 1) {
      const fault = await this.#listen();
      if (fault === null) break;
      log.error(
        { adapter: 'slack', reason: reasonOf(fault) },
        `HTTP_PORT ${port} cannot be listened on: free it, or set another; trying again`,
      );
      await sleep(waitAfter(fault, waiting, failures), signal);
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    const open = this.#open;
    this.#open = undefined;
    await open?.stop();
  }

  async #listen(): Promise<unknown> {
    const { receiver, port, host, log } = this.#parts;
    const attempt = receiver();
    try {
      const server = await attempt.start({ port, ...(host !== undefined && { host }) });
      this.#open = attempt;
      this.#port = (server.address() as AddressInfo).port;
      log.info({ adapter: 'slack', port: this.#port }, 'listening');
      return null;
    } catch (fault) {
      return fault;
    }
  }
}
