/** A month: « mars 2025 », "September last year", « septembre dernier », « en mai ». */
import { ofMonth, type Period, single } from '../moments.ts';
import { type DateContext, rule, word } from '../patterns.ts';
import { isCued, itsRunningYear, itsYear, month } from '../steps.ts';
import type { MonthName } from '../vocabulary.ts';

const monthOfYear = rule('<month> <year>', [month, itsYear], ([name, year]) => single(ofMonth(year, name.month)));

const monthOfRunningYear = rule('<month> of the year', [month, itsRunningYear], ([name, year]) => single(ofMonth(year, name.month)));

const bareMonth = rule('<month>', [month], ([name], context, at) =>
  isMonth(name, context, at) ? single(ofMonth(null, name.month)) : null,
);

const lastMonthNamed = rule('last <month>', [word((words) => words.lastBefore), month], ([, name], context) => past(name, context));
const monthLast = rule('<month> last', [month, word((words) => words.lastAfter)], ([name], context) => past(name, context));

const nextMonthNamed = rule('next <month>', [word((words) => words.nextBefore), month], ([, name], context) => coming(name, context));
const monthNext = rule('<month> next', [month, word((words) => words.nextAfter)], ([name], context) => coming(name, context));

const thisMonthNamed = rule('this <month>', [word((words) => words.thisBefore), month], ([, name], { today }) =>
  name.needs === 'nothing' ? single(ofMonth(today.year, name.month)) : null,
);

const isMonth = ({ needs }: MonthName, context: DateContext, at: number): boolean =>
  needs === 'nothing' || (needs === 'cue' && isCued(context, at));

/** The most recent one that is over. */
const past = ({ month: number, needs }: MonthName, { today }: DateContext): Period | null =>
  needs === 'number' ? null : single(ofMonth(number < today.month ? today.year : today.year - 1, number));

const coming = ({ month: number, needs }: MonthName, { today }: DateContext): Period | null =>
  needs === 'number' ? null : single(ofMonth(number > today.month ? today.year : today.year + 1, number));

export const MONTHS = [monthOfYear, monthOfRunningYear, bareMonth, lastMonthNamed, monthLast, nextMonthNamed, monthNext, thisMonthNamed];
