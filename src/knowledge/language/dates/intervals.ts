/** Reads the EDTF of this product as intervals of days. */
import { daysIn } from './calendar.ts';

/** Days as numbers that sort: 20250903. Infinite where open. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface Intervals {
  /** The same months and days in any year: `XXXX-09`. */
  readonly everyYear: boolean;
  /** The interval; where the year is not given, the one that starts in that year. */
  in(year: number): Interval;
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;
/** Seasons of EDTF level 1, by their first month. */
const SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

interface Point {
  /** Null: any year. */
  readonly years: readonly [number, number] | null;
  readonly months: readonly [number, number] | null;
  readonly day: number | null;
}

/** Null for what is no expression of the subset: a point, or two joined by `/`, either of them open (`..`). */
export function intervalsOf(edtf: string): Intervals | null {
  const [first = '', last, ...more] = edtf.split('/');
  if (more.length > 0) return null;
  const from = first === '..' ? 'open' : pointOf(first);
  const to = last === undefined ? from : last === '..' ? 'open' : pointOf(last);
  if (!from || !to || (from === 'open' && last === undefined)) return null;
  const everyYear = isYearless(from) && isYearless(to);
  return { everyYear, in: (year) => between(from, to, year) };
}

const isYearless = (end: Point | 'open'): boolean => end === 'open' || end.years === null;

function pointOf(text: string): Point | null {
  const [, yearText, monthText, dayText] = POINT.exec(text) ?? [];
  if (!yearText) return null;
  const years = yearText === 'XXXX' ? null : ([Number(yearText.replaceAll('X', '0')), Number(yearText.replaceAll('X', '9'))] as const);
  if (!monthText) return { years, months: null, day: null };
  const month = Number(monthText);
  const season = SEASONS[month];
  if (season !== undefined) return { years, months: [season, season + 2], day: null };
  const day = dayText ? Number(dayText) : null;
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)) ? { years, months: [month, month], day } : null;
}

function between(from: Point | 'open', to: Point | 'open', year: number): Interval {
  const start = from === 'open' ? Number.NEGATIVE_INFINITY : startOf(from, year);
  const end = to === 'open' ? Number.POSITIVE_INFINITY : endOf(to, year);
  const wraps = end < start && to !== 'open' && to.years === null;
  return { start, end: wraps ? endOf(to, year + 1) : end };
}

const asNumber = (year: number, month: number, day: number): number => (year * 100 + month) * 100 + day;

const startOf = ({ years, months, day }: Point, year: number): number => asNumber(years?.[0] ?? year, months?.[0] ?? 1, day ?? 1);

function endOf({ years, months, day }: Point, year: number): number {
  const last = years?.[1] ?? year;
  const month = months?.[1] ?? 12;
  const [ofYear, ofMonth] = month > 12 ? [last + 1, month - 12] : [last, month];
  return asNumber(ofYear, ofMonth, day ?? daysIn(ofYear, ofMonth));
}
