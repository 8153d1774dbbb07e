/** Tells a length of time (« une semaine plus tard », "for a week") from a rate ("$5m a year") and from « un jour ». */
import type { FigureContext, Place } from './context.ts';

const TIMES: readonly unknown[] = ['days', 'weeks', 'months', 'years', 'years_old'];

/** `reach`: index after the figure before this one and the noun it counts; 0 when there is none. */
export function isStretch({ pieces, words }: FigureContext, { from, next }: Place, unit: unknown, reach: number): boolean {
  if (!TIMES.includes(unit)) return false;
  const rate = words.often.before(pieces, from) !== null || (reach > 0 && from === reach && pieces[from]?.joint === 'space');
  if (rate) return false;
  if (words.someTime.at(pieces, from)?.next !== next) return true;
  return words.lastingBefore.before(pieces, from) !== null || words.lastingAfter.at(pieces, next) !== null;
}
