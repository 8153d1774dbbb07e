/** Can two EDTF expressions speak of the same time? */
import { type Interval, type Intervals, intervalsOf } from './intervals.ts';

/** For two expressions without a year: any year shows whether they meet, and its neighbours what runs into it. */
const SOME_YEAR = 2000;
const DAYS_OF_A_YEAR = 1_00_00;

/**
 * `XXXX-09` meets `2025-09` and `2025-01/..`; `2025` meets `2025-03-03`.
 * True as well where one of them is not of the subset: nothing rules it out.
 */
export function overlaps(edtfA: string, edtfB: string): boolean {
  const [a, b] = [intervalsOf(edtfA), intervalsOf(edtfB)];
  if (!a || !b) return true;
  if (a.everyYear) return meetsInSomeYear(a, b.in(SOME_YEAR));
  if (b.everyYear) return meetsInSomeYear(b, a.in(SOME_YEAR));
  return meet(a.in(SOME_YEAR), b.in(SOME_YEAR));
}

function meetsInSomeYear(unfixed: Intervals, fixed: Interval): boolean {
  const { start, end } = unfixed.in(SOME_YEAR);
  if (!Number.isFinite(end - start) || fixed.end - fixed.start >= DAYS_OF_A_YEAR) return true;
  const [first, last] = [Math.floor(fixed.start / DAYS_OF_A_YEAR), Math.floor(fixed.end / DAYS_OF_A_YEAR)];
  for (let year = first - 1; year <= last; year += 1) if (meet(unfixed.in(year), fixed)) return true;
  return false;
}

const meet = (a: Interval, b: Interval): boolean => a.start <= b.end && b.start <= a.end;
