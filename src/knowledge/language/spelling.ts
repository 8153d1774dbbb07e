/** When a word may be a misspelling of another, and how far apart they are. */

import { distance as levenshtein } from 'fastest-levenshtein';

/** Letters: shorter words are too close to each other. */
export const SHORTEST_CORRECTED = 4;
const LONG = 7;
const LONG_NAME = 8;

/** How many letters of a word may be wrong. Long names may be one worse: they are seldom seen, and seldom resemble each other. */
export function tolerance(word: string, is: 'name' | 'word'): number {
  if (word.length < SHORTEST_CORRECTED) return 0;
  if (word.length < LONG) return 1;
  return is === 'name' && word.length >= LONG_NAME ? 3 : 2;
}

/**
 * Optimal string alignment: letters inserted, dropped, replaced, or swapped with the next.
 * Stops at `most` + 1, which stands for all that is more.
 */
export function editDistance(a: string, b: string, most: number): number {
  const over = most + 1;
  // Most words are far apart, which shows many times quicker without swaps; a swap counts two there.
  if (Math.abs(a.length - b.length) > most || levenshtein(a, b) > 2 * most) return over;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, over));
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Array<number>(b.length + 1).fill(over);
    current[0] = Math.min(row, over);
    // Beyond `most` columns from the diagonal every distance is over.
    for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const swapped =
        row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      current[column] = Math.min(
        (previous[column] ?? over) + 1,
        (current[column - 1] ?? over) + 1,
        (previous[column - 1] ?? over) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? over) + 1 : over,
      );
    }
    if (Math.min(...current) > most) return over;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? over, over);
}
