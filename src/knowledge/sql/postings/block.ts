/** How the claims of a term are stored: in blocks of 65 536 claim numbers, each a list when few are in it, a bitmap when many are. */
import { BLOCK, ClaimSet } from './claim-set.ts';

const BITMAP_BYTES = BLOCK / 8;
/** A list as long as this takes as many bytes as the bitmap. */
const LIST = BITMAP_BYTES / 2;

export const blockOf = (number: number): number => Math.floor(number / BLOCK);

/** One block's claims, in ascending order: as 16-bit numbers, or as a bitmap of 8 KB. Bytes are in the order of the machine. */
export function encodeBlock(numbers: readonly number[]): Uint8Array {
  const places = Uint16Array.from(numbers, (number) => number % BLOCK);
  if (places.length < LIST) return new Uint8Array(places.buffer);
  const set = new ClaimSet();
  set.addPlaces(0, places);
  const bitmap = set.bitmap(0) ?? new Uint32Array();
  return new Uint8Array(bitmap.buffer);
}

/** Adds the claims of a block to a set. */
export function addBlock(set: ClaimSet, block: number, encoded: Uint8Array): void {
  // A copy, since the bytes of a row need not lie where 32-bit words may start.
  const { buffer } = new Uint8Array(encoded);
  if (encoded.length === BITMAP_BYTES) set.addBitmap(block, new Uint32Array(buffer));
  else set.addPlaces(block, new Uint16Array(buffer));
}

/** The claims of a block, in ascending order. */
export function blockMembers(block: number, encoded: Uint8Array): number[] {
  const set = new ClaimSet();
  addBlock(set, block, encoded);
  return set.members(BLOCK);
}
