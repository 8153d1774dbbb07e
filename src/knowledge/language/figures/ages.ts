/** Tells an age (« un prodige de 20 ans », "20 years old") from a length of time (« en trois ans », "20 years"). */
import type { FigureContext, Place } from './context.ts';

const OLDEST = 120;

/** The index after the words of the age, or null where the years are a length of time. */
export function ageAt({ pieces, words }: FigureContext, value: number, { from, next }: Place): number | null {
  const after = words.ageAfter.at(pieces, next);
  if (after) return after.next;
  if (words.ageBefore.before(pieces, from)) return next;
  if (words.lastingAfter.at(pieces, next) || words.lastingBefore.before(pieces, from)) return null;
  if (words.having.before(pieces, from)) return next;
  const assumed = words.amounts.age.assumedFrom;
  return assumed !== null && value >= assumed && value < OLDEST ? next : null;
}
