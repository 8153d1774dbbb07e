/** A seeded source of chance (mulberry32): the same seed makes the same world on every machine. */

const TWO_TO_32 = 4_294_967_296;

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, but never, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[this.below(list.length)] as T;
  }

  /** An index below `count`, low ones the more often: a skew of 1 is even, 2 gives the first tenth a third of all picks. */
  skewed(count: number, skew: number): number {
    return Math.floor(count * this.next() ** skew);
  }

  /** An index below `count` after Zipf's law: the second comes half as often as the first, the third a third as often. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1))) - 1);
  }

  /** A value between two others, as often in one order of magnitude as in the next, rounded to two digits. */
  magnitude(least: number, most: number): number {
    const value = Math.exp(Math.log(least) + this.next() * Math.log(most / least));
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.round(value / unit) * unit;
  }

  /** One of a list by the weights that stand beside. */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T {
    let left = this.next() * list.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of list) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return this.pick(list);
  }
}
