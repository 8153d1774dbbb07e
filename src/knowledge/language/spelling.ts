/** When a word may be a misspelling of another, and how far apart they are. */

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
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let distance = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) distance = Math.min(distance, (before[column - 2] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, most + 1);
}
