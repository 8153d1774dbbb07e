/** How long a lane must rest before its next post. */
export class Pace {
  readonly #rest: number;
  readonly #clock: () => Date;
  /** When each lane was last used, in milliseconds; those that have rested are forgotten. */
  readonly #last = new Map<string, number>();

  /** `rest` in milliseconds. */
  constructor(rest: number, clock: () => Date) {
    this.#rest = rest;
    this.#clock = clock;
  }

  /** Milliseconds. */
  waitFor(lane: string): number {
    const last = this.#last.get(lane);
    return last === undefined ? 0 : Math.max(0, last + this.#rest - this.#clock().getTime());
  }

  used(lane: string): void {
    const now = this.#clock().getTime();
    for (const [other, last] of this.#last) if (last + this.#rest <= now) this.#last.delete(other);
    this.#last.set(lane, now);
  }
}
