/** Discord's ids: they hold the moment they were made at. */
const EPOCH = 1_420_070_400_000n;

export class Snowflakes {
  #last = 0n;
  /** What is there from the beginning is a day old, each id a millisecond apart from the last. */
  #old = BigInt(Date.now() - 86_400_000);

  /** Greater than any before. */
  next(ms = Date.now()): string {
    const id = (BigInt(ms) - EPOCH) << 22n;
    this.#last = id > this.#last ? id : this.#last + 1n;
    return this.#last.toString();
  }

  old(): string {
    this.#old += 1n;
    return ((this.#old - EPOCH) << 22n).toString();
  }
}

export const shardOf = (guildId: string | null, count: number): number =>
  guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
