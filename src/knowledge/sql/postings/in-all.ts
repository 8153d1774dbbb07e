/** Which claims are in every set, and which in every set but one. */
import { type Bitmap, ClaimSet } from './claim-set.ts';

/** Of a single set, none is in "every set but one". */
export function inAllOrAllButOne(sets: readonly ClaimSet[]): { inAll: ClaimSet; inAllButOne: ClaimSet } {
  const inAll = new ClaimSet();
  const inAllButOne = new ClaimSet();
  for (const block of new Set(sets.flatMap((set) => set.blocks()))) {
    const bitmaps = sets.flatMap((set) => set.bitmap(block) ?? []);
    const lacking = sets.length - bitmaps.length;
    if (lacking > 1) continue;
    const { every, butOne } = combined(bitmaps);
    if (lacking === 0) inAll.addBitmap(block, every);
    if (sets.length > 1) inAllButOne.addBitmap(block, lacking === 0 ? butOne : every);
  }
  return { inAll, inAllButOne };
}

function combined(bitmaps: readonly Bitmap[]): { every: Bitmap; butOne: Bitmap } {
  const size = bitmaps[0]?.length ?? 0;
  const every = new Uint32Array(size).fill(0xffffffff);
  const butOne = new Uint32Array(size);
  for (const bitmap of bitmaps) {
    for (let index = 0; index < size; index += 1) {
      const word = bitmap[index] ?? 0;
      butOne[index] = ((butOne[index] ?? 0) & word) | ((every[index] ?? 0) & ~word);
      every[index] = (every[index] ?? 0) & word;
    }
  }
  return { every, butOne };
}
