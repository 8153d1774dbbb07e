/** Counts how often an algorithm looks at the pieces of a text: a measure of its work that no clock disturbs. */
import type { Pieces } from '../../../src/knowledge/language/pieces.ts';

export function readsOf(pieces: Pieces, run: (pieces: Pieces) => unknown): number {
  let reads = 0;
  run(
    new Proxy(pieces, {
      get: (target, key) => {
        reads += 1;
        return target[key as keyof Pieces];
      },
    }),
  );
  return reads;
}
