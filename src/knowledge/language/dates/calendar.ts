/** Calendar arithmetic in UTC, on moments of any precision. */
import { type Moment, months, ofDay, ofMonth, ofYear, type Period, single } from './moments.ts';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A whole day of a known year. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_LENGTH = 86_400_000;
const MONTHS_IN: Readonly<Record<'month' | 'quarter' | 'half' | 'year', number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Years not given are reckoned as a leap year, so that 29 February exists. */
const SOME_LEAP_YEAR = 2000;

export function dayOf(now: Date): Day {
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
}

export function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? SOME_LEAP_YEAR, month, 0)).getUTCDate();
}

export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

export function addDays({ year, month, day }: Day, count: number): Day {
  return dayOf(new Date(Date.UTC(year, month - 1, day) + count * DAY_LENGTH));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** The moment of the same precision so many of its own units later; in a year not given, months wrap round. */
export function shifted({ year, month, day }: Moment, count: number): Moment | null {
  if (month === null) return year === null ? null : ofYear(year + count);
  if (day === null) return shiftedMonth(year, month, count);
  const moved = addDays({ year: year ?? SOME_LEAP_YEAR, month, day }, count);
  return ofDay(year === null ? null : moved.year, moved.month, moved.day);
}

function shiftedMonth(year: number | null, month: number, count: number): Moment {
  const index = month - 1 + count;
  const moved = ((index % 12) + 12) % 12;
  return ofMonth(year === null ? null : year + Math.floor(index / 12), moved + 1);
}

/** The day, week (from Monday), month, quarter, half or year that lies so many of them from the one of `today`. */
export function unitAt(today: Day, unit: CalendarUnit, offset: number): Period {
  if (unit === 'day') return single(asMoment(addDays(today, offset)));
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * offset);
    return { from: asMoment(monday), to: asMoment(addDays(monday, 6)) };
  }
  if (unit === 'year') return single(ofYear(today.year + offset));
  const length = MONTHS_IN[unit];
  const first = shiftedMonth(today.year, today.month - ((today.month - 1) % length), offset * length);
  return length === 1 ? single(first) : months(first.year, first.month ?? 1, (first.month ?? 1) + length - 1);
}

/** The month or day that lies so many units before or after today: days and weeks to the day, longer ones to the month. */
export function momentAt(today: Day, unit: CalendarUnit, offset: number): Moment {
  if (unit === 'day' || unit === 'week') return asMoment(addDays(today, Math.round(offset * (unit === 'week' ? 7 : 1))));
  return shiftedMonth(today.year, today.month, Math.round(offset * MONTHS_IN[unit]));
}

const asMoment = ({ year, month, day }: Day): Moment => ofDay(year, month, day);
