/** How the claims of a term are stored: in blocks of 65 536 claim numbers, each a list when few are in it, a bitmap when many are. */
import { ClaimSet } from './claim-set.ts';

export const BLOCK = 65_536;
const BITMAP_BYTES = BLOCK / 8;
/** A list as long as this takes as many bytes as the bitmap. */
const LIST = BITMAP_BYTES / 2;

export const blockOf = (number: number): number => Math.floor(number / BLOCK);

/** One block's claims, in ascending order: as 16-bit numbers, or as a bitmap of 8 KB. Bytes are in the order of the machine. */
export function encodeBlock(numbers: readonly number[]): Uint8Array {
  const places = numbers.map((number) => number % BLOCK);
  if (places.length < LIST) return new Uint8Array(Uint16Array.from(places).buffer);
  const bitmap = new ClaimSet(BLOCK);
  for (const place of places) bitmap.add(place);
  return new Uint8Array(bitmap.words.buffer);
}

/** Adds the claims of a block to a set; those beyond its size are left out. */
export function addBlock(set: ClaimSet, block: number, encoded: Uint8Array): void {
  // A copy, since the bytes of a row need not lie where 32-bit words may start.
  const { buffer } = new Uint8Array(encoded);
  const first = block * BLOCK;
  if (encoded.length === BITMAP_BYTES) set.addWords(first, new Uint32Array(buffer));
  else set.addPlaces(first, new Uint16Array(buffer));
}

/** The claims of a block, in ascending order. */
export function blockMembers(block: number, encoded: Uint8Array): number[] {
  const set = new ClaimSet(BLOCK);
  addBlock(set, 0, encoded);
  return set.members(BLOCK).map((place) => block * BLOCK + place);
}
