/** Answers what is owed and sends it: each delivery once, in the order of its lane, at the platform's pace, through restarts and outages. */
import type { Log } from '../bot/log.ts';
import type { Worked } from '../bot/work.ts';
import type { Delivery, Json, Owed } from './delivery.ts';
import type { DeliveryStore } from './delivery-store.ts';
import { Pace } from './pace.ts';

/** A delivery that has its reply. */
export type Ready = Delivery & { readonly worked: Worked };

/** How an attempt at sending ended. */
export type Sent =
  | { readonly outcome: 'sent'; readonly receipt: Json }
  /** `uncertain`: it may have arrived. `afterMs`: what the platform asks for; null leaves it to the dispatcher. */
  | { readonly outcome: 'later'; readonly afterMs: number | null; readonly uncertain: boolean; readonly reason: string }
  | { readonly outcome: 'never'; readonly reason: string };

export interface DispatcherParts {
  readonly adapter: string;
  readonly store: DeliveryStore;
  /** The bot's part. */
  readonly work: (owed: Owed) => Promise<Worked>;
  /** The adapter's part. `progress` keeps what the platform gave back for a part of the reply. Never throws. */
  readonly send: (ready: Ready, progress: (receipt: Json) => Promise<void>) => Promise<Sent>;
  readonly clock: () => Date;
  /** Resolves after so many milliseconds, or once aborted; never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly timing?: Partial<Timing>;
}

/** All in milliseconds. */
export interface Timing {
  /** Between two posts of a lane. */
  readonly pace: number;
  /** How long a delivery stays with a process that no longer shows a sign of life. */
  readonly lease: number;
  /** Between two looks at what is due, when nothing new comes in. */
  readonly poll: number;
  /** The first wait after a failed attempt; each further one is twice as long, up to `longestWait`. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** What could not be sent in this time is given up. */
  readonly patience: number;
}

const TIMING: Timing = { pace: 1000, lease: 15_000, poll: 1000, firstWait: 1000, longestWait: 60_000, patience: 24 * 3600_000 };
const AT_ONCE = 20;

export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #timing: Timing;
  readonly #pace: Pace;
  readonly #inHand = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  /** Aborted to end the wait for the next look. */
  #waiting = new AbortController();
  #running: Promise<void> | undefined;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#timing = { ...TIMING, ...parts.timing };
    this.#pace = new Pace(this.#timing.pace, parts.clock);
  }

  /** Resolves once it is kept: only then may the platform be told that the event has arrived. False for a redelivery. */
  async accept(owed: Owed): Promise<boolean> {
    const isNew = await this.#parts.store.accept(owed, this.#parts.clock());
    if (isNew) this.#waiting.abort();
    else this.#parts.log.debug({ key: owed.key }, 'seen before');
    return isNew;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Takes nothing more, and finishes what it has in hand. What is left is sent after the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#waiting.abort();
    await this.#running;
    await Promise.all(this.#inHand);
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#waiting = new AbortController();
      const taken = await this.#take();
      for (const delivery of taken) this.#handle(delivery);
      // Nothing was due, or all hands are full: a finished delivery or a new one ends the wait.
      if (taken.length === 0 && !this.#stopping.signal.aborted) await this.#parts.sleep(this.#timing.poll, this.#waiting.signal);
    }
  }

  async #take(): Promise<readonly Delivery[]> {
    const { store, adapter, clock, log } = this.#parts;
    const free = AT_ONCE - this.#inHand.size;
    if (free <= 0) return [];
    try {
      return await store.take(adapter, clock(), this.#leaseEnd(), free);
    } catch (fault) {
      log.error({ adapter, fault: String(fault) }, 'the database did not answer; trying again');
      return [];
    }
  }

  #handle(delivery: Delivery): void {
    const handled = this.#deliver(delivery)
      .catch((fault: unknown) => this.#parts.log.error({ key: delivery.key, fault: String(fault) }, 'a delivery failed; it is tried again'))
      .finally(() => {
        this.#inHand.delete(handled);
        this.#waiting.abort();
      });
    this.#inHand.add(handled);
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { store } = this.#parts;
    const done = new AbortController();
    const holding = this.#hold(delivery.key, done.signal);
    try {
      const ready = { ...delivery, worked: delivery.worked ?? (await this.#work(delivery)) };
      await this.#parts.sleep(this.#pace.waitFor(delivery.lane), this.#stopping.signal);
      const sent = await this.#parts.send(ready, (receipt) => store.progress(delivery.key, receipt));
      this.#pace.used(delivery.lane);
      await this.#settle(ready, sent);
    } catch (fault) {
      await this.#settle(delivery, { outcome: 'later', afterMs: null, uncertain: delivery.uncertain, reason: String(fault) });
    } finally {
      done.abort();
      await holding;
    }
  }

  async #work(delivery: Delivery): Promise<Worked> {
    const worked = await this.#parts.work(delivery);
    await this.#parts.store.worked(delivery.key, worked);
    return worked;
  }

  /** Shows a sign of life until it is done. */
  async #hold(key: string, done: AbortSignal): Promise<void> {
    const { sleep, store, log } = this.#parts;
    for (;;) {
      await sleep(this.#timing.lease / 3, done);
      if (done.aborted) return;
      await store
        .hold(key, this.#leaseEnd())
        .catch((fault: unknown) => log.warn({ key, fault: String(fault) }, 'a delivery could not be held'));
    }
  }

  async #settle({ key, attempts, receivedAt }: Delivery, sent: Sent): Promise<void> {
    const { store, log, clock } = this.#parts;
    if (sent.outcome === 'sent') return store.sent(key, sent.receipt);
    const now = clock().getTime();
    const { firstWait, longestWait, patience } = this.#timing;
    if (sent.outcome === 'never' || now - receivedAt.getTime() > patience) {
      log.error({ key, reason: sent.reason }, 'a reply cannot be sent and is given up');
      return store.failed(key, sent.reason);
    }
    const wait = sent.afterMs ?? Math.min(firstWait * 2 ** attempts, longestWait);
    log.warn({ key, reason: sent.reason, wait }, 'a reply could not be sent; it is tried again');
    await store.defer(key, new Date(now + wait), sent.uncertain);
  }

  #leaseEnd(): Date {
    return new Date(this.#parts.clock().getTime() + this.#timing.lease);
  }
}
