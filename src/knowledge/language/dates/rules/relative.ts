/** Dates counted from today: « hier », "last year", "two weeks ago", « les trois derniers mois », "on Tuesday". */
import { addDays, type Day, momentAt, unitAt, weekdayOf } from '../calendar.ts';
import type { LengthWord } from '../date-words.ts';
import { ofDay, type Period, single } from '../moments.ts';
import { type DateContext, optional, rule, word } from '../patterns.ts';
import { count, length } from '../steps.ts';

const roughly = optional(word((words) => words.roughly));
const article = optional(word((words) => words.articles));

const named = rule('yesterday, last year…', [word((words) => words.relative)], ([{ unit, offset }], { today }) =>
  unitAt(today, unit, offset),
);

const agoAfter = rule('<length> ago', [length, word((words) => words.agoAfter)], ([span], { today }) => at(today, span, -1));
const agoBefore = rule('il y a <length>', [word((words) => words.agoBefore), roughly, length], ([, , span], { today }) =>
  at(today, span, -1),
);

const fromNowAfter = rule('<length> from now', [length, word((words) => words.fromNowAfter)], ([span], { today }) => at(today, span, 1));
const fromNowBefore = rule('dans <length>', [word((words) => words.fromNowBefore), roughly, length], ([, , span], { today }) =>
  at(today, span, 1),
);

/** "the last three months" */
const recent = rule('last <length>', [article, word((words) => words.recentBefore), length], ([, , span], { today }) =>
  upToToday(today, span),
);

/** « les trois derniers mois » */
const recentBetween = rule(
  '<n> derniers <unit>',
  [article, count, word((words) => words.recentBetween), word((words) => words.lengths)],
  ([, number, , { unit, times }], { today }) => upToToday(today, { unit, times: number * times }),
);

/** "the past year" */
const recentOne = rule('past <unit>', [article, word((words) => words.recentOne)], ([, span], { today }) => upToToday(today, span));

const coming = rule('next <length>', [article, word((words) => words.comingBefore), length], ([, , span], { today }) =>
  fromToday(today, span),
);

const comingBetween = rule(
  '<n> prochains <unit>',
  [article, count, word((words) => words.comingBetween), word((words) => words.lengths)],
  ([, number, , { unit, times }], { today }) => fromToday(today, { unit, times: number * times }),
);

/** « mardi »: the most recent one, today included. */
const weekday = rule('<weekday>', [word((words) => words.weekdays)], ([name], { today, pieces, words }, at) =>
  words.every.before(pieces, at) ? null : onDay(addDays(today, -daysSince(today, name))),
);

const lastWeekday = rule('last <weekday>', [word((words) => words.lastBefore), word((words) => words.weekdays)], ([, name], context) =>
  before(name, context),
);
const weekdayLast = rule('<weekday> last', [word((words) => words.weekdays), word((words) => words.lastAfter)], ([name], context) =>
  before(name, context),
);
const nextWeekday = rule('next <weekday>', [word((words) => words.nextBefore), word((words) => words.weekdays)], ([, name], context) =>
  following(name, context),
);
const weekdayNext = rule('<weekday> next', [word((words) => words.weekdays), word((words) => words.nextAfter)], ([name], context) =>
  following(name, context),
);

function at(today: Day, { unit, times }: LengthWord, sign: 1 | -1): Period {
  return unitAt(today, unit, sign * times);
}

const upToToday = (today: Day, { unit, times }: LengthWord): Period => ({
  from: momentAt(today, unit, -times),
  to: momentAt(today, unit, 0),
});

const fromToday = (today: Day, { unit, times }: LengthWord): Period => ({
  from: momentAt(today, unit, 0),
  to: momentAt(today, unit, times),
});

const daysSince = (today: Day, weekdayNumber: number): number => (weekdayOf(today) - weekdayNumber + 7) % 7;

const before = (name: number, { today }: DateContext): Period => onDay(addDays(today, -(daysSince(today, name) || 7)));

const following = (name: number, { today }: DateContext): Period => onDay(addDays(today, 7 - daysSince(today, name)));

const onDay = ({ year, month, day }: Day): Period => single(ofDay(year, month, day));

export const RELATIVE = [
  ...[named, agoAfter, agoBefore, fromNowAfter, fromNowBefore, recent, recentBetween, recentOne, coming, comingBetween],
  ...[weekday, lastWeekday, weekdayLast, nextWeekday, weekdayNext],
];
