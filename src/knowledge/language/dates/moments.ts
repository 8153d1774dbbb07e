/** Points and stretches of calendar time, as precise as the text gives them, and their form in EDTF (ISO 8601-2). */

/** A year, a month of it or a day of that; year null: not given (`XXXX-09`). */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** From the start of `from` to the end of `to`; null: open. */
export interface Period {
  readonly from: Moment | null;
  readonly to: Moment | null;
}

export const ofYear = (year: number): Moment => ({ year, month: null, day: null });
export const ofMonth = (year: number | null, month: number): Moment => ({ year, month, day: null });
export const ofDay = (year: number | null, month: number, day: number): Moment => ({ year, month, day });
export const single = (moment: Moment): Period => ({ from: moment, to: moment });

/** From the first month to the second, which may lie in the next year (winter). */
export function months(year: number | null, first: number, last: number): Period {
  const end = year !== null && last < first ? year + 1 : year;
  return { from: ofMonth(year, first), to: ofMonth(end, last) };
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** Null for what has no such form: a year that is not of four digits, a period open at both ends. */
export function toEdtf({ from, to }: Period): string | null {
  if (!from && !to) return null;
  const [start, end] = [from ? momentText(from) : '..', to ? momentText(to) : '..'];
  if (start === null || end === null) return null;
  return start === end ? start : `${start}/${end}`;
}

function momentText({ year, month, day }: Moment): string | null {
  if (year !== null && !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
