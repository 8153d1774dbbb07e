/** Periods that others bound: « depuis janvier 2025 », "before 2024", « entre janvier et mars 2025 ». */
import { momentAt, shifted } from '../calendar.ts';
import type { Moment, Period } from '../moments.ts';
import { type DateRule, either, expecting, maybeAfter, optional, rule, type Step, word } from '../patterns.ts';
import { length } from '../steps.ts';

const article = word((words) => words.articles);
const roughly = optional(word((words) => words.roughly));

export function framesOf(period: Step<Period>): DateRule[] {
  const dated = maybeAfter(article, expecting(period));
  return [
    rule('since <period>', [word((words) => words.since), dated], ([, { from }]) => openEnd(from)),
    rule('since <length>', [word((words) => words.sinceLength), roughly, length], ([, , { unit, times }], { today }) =>
      openEnd(momentAt(today, unit, -times)),
    ),
    rule('from <period> on', [word((words) => words.from), dated, word((words) => words.onwards)], ([, { from }]) => openEnd(from)),
    rule('before <period>', [word((words) => words.before), dated], ([, { from }]) => openStart(from && shifted(from, -1))),
    rule('after <period>', [word((words) => words.after), dated], ([, { to }]) => openEnd(to && shifted(to, 1))),
    rule('until <period>', [word((words) => words.until), dated], ([, { to }]) => openStart(to)),
    ...rangesOf(dated, period),
  ];
}

function rangesOf(dated: Step<Period>, period: Step<Period>): DateRule[] {
  const hyphen: Step<true> = ({ pieces }, at) => (pieces[at]?.joint === 'hyphen' ? { value: true, next: at } : null);
  const to = word((words) => words.to);
  const and = word((words) => words.and);
  return [
    rule('between <period> and <period>', [word((words) => words.between), dated, and, dated], ([, low, , high]) => spanning(low, high)),
    rule('from <period> to <period>', [word((words) => words.from), dated, to, dated], ([, low, , high]) => spanning(low, high)),
    rule('<period> to <period>', [period, either<true>(to, hyphen), dated], ([low, , high]) => spanning(low, high)),
  ];
}

const openEnd = (from: Moment | null): Period | null => from && { from, to: null };
const openStart = (to: Moment | null): Period | null => to && { from: null, to };

/** From the one to the other. A year given once serves both: « entre novembre et février 2025 » begins in 2024. */
function spanning(low: Period, high: Period): Period | null {
  const [first, last] = [low.from, high.to];
  if (!first || !last) return null;
  const wraps = (first.month ?? 0) > (last.month ?? 0) && first.month !== null && last.month !== null;
  const from = first.year === null && last.year !== null ? { ...first, year: wraps ? last.year - 1 : last.year } : first;
  const to = last.year === null && first.year !== null ? { ...last, year: wraps ? first.year + 1 : first.year } : last;
  return inOrder(from, to) ? { from, to } : null;
}

function inOrder(from: Moment, to: Moment): boolean {
  if (from.year === null || to.year === null || from.year !== to.year) return from.year === null || to.year === null || from.year < to.year;
  if (from.month === null || to.month === null || from.month !== to.month) return (from.month ?? 1) <= (to.month ?? 12);
  return (from.day ?? 1) <= (to.day ?? 31);
}
