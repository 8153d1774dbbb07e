/** Steps that several date rules share: months, days, years said in any way, numbers of units. */
import { isGlued } from '../figures/context.ts';
import { numeralAt } from '../figures/numerals.ts';
import type { Piece, Read } from '../pieces.ts';
import type { LengthWord } from './date-words.ts';
import { type DateContext, either, optional, type Step, sign, word } from './patterns.ts';
import type { MonthName } from './vocabulary.ts';
import { year } from './year.ts';

/** Longest lengths that dates are counted in: beyond these, it is no date. */
const MOST_UNITS = 5000;

/** A month's name, with the full stop of an abbreviation. */
export const month: Step<MonthName> = (context, at) => {
  const { pieces, words } = context;
  const name = words.months.at(pieces, words.monthOf.at(pieces, at)?.next ?? at);
  if (!name) return null;
  const stop = pieces[name.next];
  const abbreviated = stop?.folded === '.' && stop.joint === 'none' && (pieces[name.next - 1]?.text.length ?? 0) <= 5;
  return abbreviated && pieces[name.next + 1]?.kind === 'number' ? { value: name.value, next: name.next + 1 } : name;
};

/** Is the name of a month that needs a cue one here? */
export const isCued = ({ pieces, words, expected }: DateContext, at: number): boolean =>
  expected === at || words.monthCues.before(pieces, at) !== null;

/** A day of the month: « 3 », "3rd", « 1er », « premier ». */
export const day: Step<{ readonly day: number; readonly ordinal: boolean }> = (context, at) => {
  const { pieces, words } = context;
  const named = words.dayWords.at(pieces, at) ?? (words.dayFirst ? speltDay(context, at) : null);
  if (named) return { value: { day: named.value, ordinal: true }, next: named.next };
  const digits = /^\d{1,2}$/.test(pieces[at]?.text ?? '') && !isGlued(pieces[at]) ? Number(pieces[at]?.text) : 0;
  if (digits < 1 || digits > 31) return null;
  const suffix = isGlued(pieces[at + 1]) ? words.ordinalSuffixes.at(pieces, at + 1) : null;
  if (isGlued(pieces[at + 1]) && !suffix) return null;
  return { value: { day: digits, ordinal: suffix !== null }, next: suffix?.next ?? at + 1 };
};

/** « le vingt mars »; English has "the twentieth", and "two may leave". */
function speltDay({ pieces, figures }: DateContext, at: number): Read<number> | null {
  const number = figures.words.belowHundred.at(pieces, at);
  return number && number.value >= 2 && number.value <= 31 ? number : null;
}

export const comma = sign(',');
export const ofMonth = word((words) => words.ofMonth);
const ofYear = word((words) => words.ofYear);

/** A year in digits, or counted from this one (« l'an dernier »). */
const anyYear: Step<number> = (context, at) => {
  const digits = year({ ...context, expected: at }, at) ?? shortYear(context, at);
  if (digits) return digits;
  const relative = context.words.relative.at(context.pieces, at);
  if (relative?.value.unit !== 'year') return null;
  return { value: context.today.year + relative.value.offset, next: relative.next };
};

/** "'25" */
const shortYear: Step<number> = ({ pieces }, at) => {
  const number = pieces[at]?.folded === "'" && isGlued(pieces[at + 1]) ? pieces[at + 1]?.text : undefined;
  return number && /^\d\d$/.test(number) ? { value: 2000 + Number(number), next: at + 2 } : null;
};

/** The year of what stands before it: ", 2025", "of 2025", "last year". */
export const itsYear: Step<number> = (context, at) => {
  const link = optional(either<true>(comma, ofYear))(context, at);
  return link && anyYear(context, link.next);
};

/** The running year, where a part or half of it is spoken of: « de l'année », "of the year". */
export const itsRunningYear: Step<number> = ({ pieces, words, today }, at) => {
  const running = words.running.at(pieces, at);
  return running?.value === 'year' ? { value: today.year, next: running.next } : null;
};

/** « deux », "a", "a couple of", with the unit after it as so many of a calendar unit; half years turn into months. */
export const length: Step<LengthWord> = (context, at) => {
  const number = count(context, at);
  const unit = number && context.words.lengths.at(context.pieces, number.next);
  if (!number || !unit) return null;
  const times = number.value * unit.value.times;
  const value: LengthWord = Number.isInteger(times)
    ? { unit: unit.value.unit, times }
    : { unit: 'month', times: inMonths(unit.value.unit, times) };
  return Number.isInteger(value.times) ? { value, next: unit.next } : null;
};

export const count: Step<number> = ({ figures }, at) => {
  const number = numeralAt(figures, at);
  return number && number.value.value > 0 && number.value.value <= MOST_UNITS ? { value: number.value.value, next: number.next } : null;
};

const inMonths = (unit: LengthWord['unit'], times: number): number => (unit === 'year' ? Math.round(times * 12) : Number.NaN);

/** Does a capital letter mark the word as a name, in a text that is not all capitals? */
export const isCapitalised = (piece: Piece | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(piece?.text ?? '');
