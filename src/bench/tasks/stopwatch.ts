/** Times questions one by one, and the processor's time for all of them together. */
import { type Spread, spread } from '../statistics.ts';

export class Stopwatch {
  readonly #times: number[] = [];
  readonly #start = process.cpuUsage();

  /** Microseconds of one question. */
  add(time: number): void {
    this.#times.push(time);
  }

  /** Microseconds a question. Other work on the machine lengthens `time`, and hardly `cpu`. */
  read(): { readonly questions: number; readonly time: Spread; readonly cpu: number } {
    const { user, system } = process.cpuUsage(this.#start);
    return { questions: this.#times.length, time: spread(this.#times), cpu: (user + system) / Math.max(this.#times.length, 1) };
  }
}
