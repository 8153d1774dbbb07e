/** Is there such a date? A model may write 30 February, or an end before its beginning. */
import { isDay } from '../../../knowledge/language/dates/calendar.ts';
import { intervalsOf } from '../../../knowledge/language/dates/intervals.ts';

const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/;

/** `edtf`: Extended Date/Time Format, as Period has it. */
export function isPossible(edtf: string): boolean {
  const intervals = intervalsOf(edtf);
  if (!intervals) return false;
  const { start, end } = intervals.in(SOME_YEAR);
  return start <= end && edtf.split('/').every(isPossibleDay);
}

/** Only dates without a year depend on it: a leap year has them all. */
const SOME_YEAR = 2024;

function isPossibleDay(point: string): boolean {
  const [, year, month, day] = DAY.exec(point) ?? [];
  return year === undefined || isDay(year === 'XXXX' ? null : Number(year), Number(month), Number(day));
}
