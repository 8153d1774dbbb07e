/** A set of claims: a bitmap for each block of claim numbers that has any, so that few claims take little, and a million are quick. */

/** Claim numbers in a block. */
export const BLOCK = 65_536;
const BITS = 32;
const WORDS = BLOCK / BITS;

export type Bitmap = Uint32Array;

export class ClaimSet {
  readonly #blocks = new Map<number, Bitmap>();

  add(number: number): void {
    const bitmap = this.#made(Math.floor(number / BLOCK));
    setBit(bitmap, number % BLOCK);
  }

  /** Adds claims of a block by their places in it. */
  addPlaces(block: number, places: Uint16Array): void {
    const bitmap = this.#made(block);
    for (let index = 0; index < places.length; index += 1) setBit(bitmap, places[index] ?? 0);
  }

  addBitmap(block: number, added: Bitmap): void {
    const bitmap = this.#made(block);
    for (let index = 0; index < WORDS; index += 1) bitmap[index] = (bitmap[index] ?? 0) | (added[index] ?? 0);
  }

  /** Nothing where the block has no claim. */
  bitmap(block: number): Bitmap | undefined {
    return this.#blocks.get(block);
  }

  /** Blocks that may have claims, in ascending order. */
  blocks(): number[] {
    return [...this.#blocks.keys()].sort((a, b) => a - b);
  }

  has(number: number): boolean {
    const bitmap = this.#blocks.get(Math.floor(number / BLOCK));
    return bitmap !== undefined && ((bitmap[(number % BLOCK) >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  count(): number {
    let count = 0;
    for (const bitmap of this.#blocks.values()) for (let index = 0; index < WORDS; index += 1) count += bitsOf(bitmap[index] ?? 0);
    return count;
  }

  /** In ascending order, up to `most` of those that are not in the other set. */
  members(most: number, without?: ClaimSet): number[] {
    const members: number[] = [];
    for (const block of this.blocks()) {
      const bitmap = this.#made(block);
      const taken = without?.bitmap(block);
      for (let index = 0; index < WORDS && members.length < most; index += 1) {
        for (let word = (bitmap[index] ?? 0) & ~(taken?.[index] ?? 0); word !== 0 && members.length < most; word &= word - 1) {
          members.push(block * BLOCK + index * BITS + 31 - Math.clz32(word & -word));
        }
      }
    }
    return members;
  }

  #made(block: number): Bitmap {
    const known = this.#blocks.get(block);
    if (known) return known;
    const bitmap = new Uint32Array(WORDS);
    this.#blocks.set(block, bitmap);
    return bitmap;
  }
}

function setBit(bitmap: Bitmap, place: number): void {
  bitmap[place >>> 5] = (bitmap[place >>> 5] ?? 0) | (1 << (place & 31));
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
