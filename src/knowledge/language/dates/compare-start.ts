/** Orders EDTF expressions by when they begin, for timelines. */
import { intervalsOf } from './intervals.ts';

const SOME_YEAR = 2000;

/** What is not dated comes after what is: first what lacks the year alone, by its months, then what is no date. */
const DATED = 0;
const WITHOUT_YEAR = 1;
const NO_DATE = 2;

/** Negative when A begins first, 0 when both begin together; a total order, open starts first. */
export function compareStart(edtfA: string, edtfB: string): number {
  const [a, b] = [startOf(edtfA), startOf(edtfB)];
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.start === b.start ? 0 : a.start < b.start ? -1 : 1;
}

function startOf(edtf: string): { readonly rank: number; readonly start: number } {
  const intervals = intervalsOf(edtf);
  if (!intervals) return { rank: NO_DATE, start: 0 };
  return { rank: intervals.everyYear ? WITHOUT_YEAR : DATED, start: intervals.in(SOME_YEAR).start };
}
