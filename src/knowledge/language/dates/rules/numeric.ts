/** Dates in digits: 2025-03-03, 3/3/2025, 03.03.25, 2025-03. */
import { isDay } from '../calendar.ts';
import { ofDay, ofMonth, type Period, single } from '../moments.ts';
import { type DateContext, rule, type Step, sign } from '../patterns.ts';

/** A number of so many digits that belongs to nothing before or after it. */
const digits =
  (pattern: RegExp, joined: 'start' | 'none' | 'hyphen'): Step<number> =>
  ({ pieces }, at) => {
    const piece = pieces[at];
    const standsAlone = joined !== 'start' || piece?.joint !== 'none' || pieces[at - 1]?.folded === '(';
    const isJoined = joined === 'start' ? standsAlone && piece?.joint !== 'hyphen' : piece?.joint === joined;
    return piece && isJoined && pattern.test(piece.text) ? { value: Number(piece.text), next: at + 1 } : null;
  };

/** Nothing is written against the date: "3/3/2025/4" is none. */
const end: Step<true> = ({ pieces }, at) => {
  const after = pieces[at];
  const goesOn = after?.joint === 'hyphen' || (after?.joint === 'none' && (after.kind !== 'sign' || after.folded === '/'));
  return goesOn ? null : { value: true, next: at };
};

const TWO = /^\d{1,2}$/;
const FOUR = /^(?:19|20)\d\d$/;
const TWO_OR_FOUR = /^(?:\d\d|(?:19|20)\d\d)$/;
const slash = sign('/');

const isoDay = rule(
  '<year>-<month>-<day>',
  [digits(FOUR, 'start'), digits(TWO, 'hyphen'), digits(TWO, 'hyphen'), end],
  ([year, month, day]) => dayOrNull(year, month, day),
);

const isoMonth = rule('<year>-<month>', [digits(FOUR, 'start'), digits(/^\d\d$/, 'hyphen'), end], ([year, month]) =>
  month >= 1 && month <= 12 ? single(ofMonth(year, month)) : null,
);

const slashed = rule(
  '<day>/<month>/<year>',
  [digits(TWO, 'start'), slash, digits(TWO, 'none'), slash, digits(TWO_OR_FOUR, 'none'), end],
  ([first, , second, , year], context) => inOrder(context, first, second, year),
);

const slashedDay = rule(
  'on <day>/<month>',
  [digits(TWO, 'start'), slash, digits(/^\d\d$/, 'none'), end],
  ([first, , second], context, at) => (context.words.slashCues.before(context.pieces, at) ? inOrder(context, first, second, null) : null),
);

const hyphened = rule(
  '<day>-<month>-<year>',
  [digits(TWO, 'start'), digits(TWO, 'hyphen'), digits(FOUR, 'hyphen'), end],
  ([first, second, year], context) => inOrder(context, first, second, year),
);

/** The pieces hold « 3.3.2025 » as one number. */
const dotted = rule('<day>.<month>.<year>', [dottedNumber, end], ([text]) => {
  const [day = 0, month = 0, year = 0] = text.split('.').map(Number);
  return dayOrNull(fullYear(year), month, day);
});

function dottedNumber({ pieces }: DateContext, at: number): { readonly value: string; readonly next: number } | null {
  const piece = pieces[at];
  return piece && piece.joint !== 'none' && /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(piece.text)
    ? { value: piece.text, next: at + 1 }
    : null;
}

/** Day first or month first as the language has it; the other way where only that is a date. */
function inOrder({ words }: DateContext, first: number, second: number, shortYear: number | null): Period | null {
  const year = shortYear === null ? null : fullYear(shortYear);
  const dayFirst = dayOrNull(year, second, first);
  const monthFirst = dayOrNull(year, first, second);
  return words.dayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

const dayOrNull = (year: number | null, month: number, day: number): Period | null =>
  isDay(year, month, day) ? single(ofDay(year, month, day)) : null;

export const NUMERIC = [isoDay, isoMonth, slashed, slashedDay, hyphened, dotted];
