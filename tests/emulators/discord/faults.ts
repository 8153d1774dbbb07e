/** Failures that a test asks for: the next matching calls end so. */

export interface Fault {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly path: RegExp;
  /** `reset` and `close` break the line, `hang` never answers, null only takes its time. */
  readonly status: number | 'reset' | 'close' | 'hang' | null;
  /** Of Discord's error. */
  readonly code?: number;
  /** By default once. */
  readonly times?: number;
  /** Seconds, with a 429. */
  readonly retryAfter?: number;
  /** The work is done first, and then its answer lost. */
  readonly applied?: boolean;
  readonly delayMs?: number;
}

export class Faults {
  readonly #left = new Map<Fault, number>();

  add(fault: Fault): void {
    this.#left.set(fault, fault.times ?? 1);
  }

  clear(): void {
    this.#left.clear();
  }

  take(method: string, path: string): Fault | null {
    for (const [fault, left] of this.#left) {
      if (left === 0 || (fault.method && fault.method !== method) || !fault.path.test(path)) continue;
      this.#left.set(fault, left - 1);
      return fault;
    }
    return null;
  }
}
