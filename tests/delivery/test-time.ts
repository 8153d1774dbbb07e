/** A clock and a sleep that the test moves. */
import { setImmediate } from 'node:timers/promises';
import { START } from './fixtures.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export class TestTime {
  #now = START.getTime();
  readonly #sleepers = new Set<Sleeper>();

  readonly clock = (): Date => new Date(this.#now);

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    if (ms <= 0 || signal?.aborted) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    const sleeper = { until: this.#now + ms, wake: resolve };
    this.#sleepers.add(sleeper);
    signal?.addEventListener('abort', () => resolve(), { once: true });
    return promise.finally(() => this.#sleepers.delete(sleeper));
  };

  /** Lets all that can go on go on, at the same time of day. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
  }

  async advance(ms: number): Promise<void> {
    await this.settle();
    const end = this.#now + ms;
    for (;;) {
      const next = Math.min(...[...this.#sleepers].map(({ until }) => until));
      if (next > end) break;
      this.#now = Math.max(this.#now, next);
      for (const { until, wake } of this.#sleepers) if (until <= this.#now) wake();
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }
}
