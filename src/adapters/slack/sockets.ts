/**
 * Socket Mode over two connections, so that while Slack replaces one of them, what people do arrives by the other.
 * They are connected again from here: the client's own way waits for seconds, and ends the process when Slack is down.
 */
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import { type Connection, type Waiting, waitAfter } from './connection.ts';
import { isRefused, reasonOf } from './fault.ts';
import { TOKENS, type Troubles } from './troubles.ts';

export interface SocketParts {
  readonly receivers: readonly SocketModeReceiver[];
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly troubles: Troubles;
  readonly waiting: Waiting;
  /** Milliseconds between opening one and opening the next, so that Slack does not replace them at the same time. */
  readonly apart: number;
}

/** Milliseconds until Slack must have said hello. */
const HELLO = 20_000;
/** Milliseconds before connecting again where nothing went wrong. */
const PAUSE = 50;
/** Milliseconds for the farewell. */
const FAREWELL = 2000;

export class Sockets implements Connection {
  readonly #parts: SocketParts;
  readonly #stopping = new AbortController();
  #running: Promise<unknown> | undefined;

  constructor(parts: SocketParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    const first = Promise.withResolvers<void>();
    this.#running = Promise.all(this.#parts.receivers.map((receiver, index) => this.#keep(receiver, index, first.resolve))).finally(
      first.resolve,
    );
    await first.promise;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#parts.receivers.map(({ client }) => this.#takeLeave(client)));
    await this.#running;
  }

  /** Until it is stopped, or refused for good. */
  async #keep({ client }: SocketModeReceiver, index: number, onConnected: () => void): Promise<void> {
    const { sleep, waiting, apart } = this.#parts;
    const { signal } = this.#stopping;
    await sleep(index * apart, signal);
    let failures = 0;
    while (!signal.aborted) {
      const fault = await this.#connection(client, onConnected);
      if (fault === null) failures = 0;
      else if (signal.aborted || this.#isOver(fault)) break;
      else failures += 1;
      await sleep(fault === null ? PAUSE : waitAfter(fault, waiting, failures), signal);
    }
    await this.#takeLeave(client);
  }

  /** One connection from beginning to end: null, or why it did not come about. */
  async #connection(client: Client, onConnected: () => void): Promise<unknown> {
    const closed = Promise.withResolvers<void>();
    const over = (): void => closed.resolve();
    client.once('disconnected', over);
    const hello = client.start();
    const said = new AbortController();
    try {
      await Promise.race([hello, this.#lateHello(said.signal)]);
      if (this.#stopping.signal.aborted) return null;
      this.#parts.log.info({ adapter: 'slack' }, 'connected');
      onConnected();
      await closed.promise;
      return null;
    } catch (fault) {
      await this.#takeLeave(client);
      // The client rejects with nothing where Slack has enough connections already.
      return fault ?? new Error('Slack closed the connection before it said hello');
    } finally {
      said.abort();
      client.off('disconnected', over);
      hello.catch(() => undefined);
    }
  }

  /** Also when it is stopped. */
  async #lateHello(said: AbortSignal): Promise<never> {
    await this.#parts.sleep(HELLO, AbortSignal.any([said, this.#stopping.signal]));
    throw new Error('Slack does not say hello');
  }

  /** Slack may not answer it. */
  async #takeLeave(client: Client): Promise<void> {
    const left = new AbortController();
    await Promise.race([client.disconnect().finally(() => left.abort()), this.#parts.sleep(FAREWELL, left.signal)]);
  }

  #isOver(fault: unknown): boolean {
    const { troubles, log } = this.#parts;
    troubles.tell(fault, TOKENS.app);
    if (!isRefused(fault)) log.warn({ adapter: 'slack', reason: reasonOf(fault) }, 'Slack cannot be reached; trying again');
    return isRefused(fault);
  }
}

type Client = SocketModeReceiver['client'];
