/** A day of a month: « mardi 3 mars 2025 », "March 3rd, 2025", "on 14 May", « du 3 au 5 mars ». */
import { isCountedNext } from '../../figures/counted.ts';
import { isDay } from '../calendar.ts';
import { ofDay, type Period, single } from '../moments.ts';
import { type DateContext, optional, rule, type Step, word } from '../patterns.ts';
import { comma, day, isCapitalised, itsYear, month, ofMonth } from '../steps.ts';
import type { MonthName } from '../vocabulary.ts';

/** « mardi », "Tuesday, the", before a date: it adds nothing. */
const weekday: Step<number> = (context, at) => {
  const named = context.words.weekdays.at(context.pieces, at);
  const stop = named && optional(comma)(context, named.next);
  const article = stop && optional(word((words) => words.articles))(context, stop.next);
  return named && article && { value: named.value, next: article.next };
};

const dayThenMonth = rule(
  '<day> <month> <year>?',
  [optional(weekday), day, optional(ofMonth), month, optional(itsYear)],
  ([named, { day: number, ordinal }, link, name, year], context, at) => {
    const certain = named !== null || ordinal || link !== null || year !== null;
    return certain || !name.verb || isDayCued(context, at) ? onDay(name, number, year) : null;
  },
);

const monthThenDay = rule(
  '<month> <day> <year>?',
  [optional(weekday), monthInOrder, day, optional(itsYear)],
  ([named, name, { day: number, ordinal }, year], context, at, next) => {
    const certain = named !== null || ordinal || year !== null;
    if (!certain && (isCount(context, at, next) || (name.verb && !isDayCued(context, at)))) return null;
    return onDay(name, number, year);
  },
);

const daysOfMonth = rule(
  '<day> to <day> <month> <year>?',
  [day, to, day, optional(ofMonth), month, optional(itsYear)],
  ([first, , last, , name, year]) => fromTo(name, first.day, last.day, year),
);

const monthAndDays = rule(
  '<month> <day> to <day> <year>?',
  [monthInOrder, day, to, day, optional(itsYear)],
  ([name, first, , last, year], context, at) =>
    !name.verb || year !== null || isDayCued(context, at) ? fromTo(name, first.day, last.day, year) : null,
);

/** « au », "to", « et », or the hyphen of "3-5 March". */
function to({ pieces, words }: DateContext, at: number): { readonly value: true; readonly next: number } | null {
  const said = words.to.at(pieces, at) ?? words.and.at(pieces, at);
  return said ?? (pieces[at]?.joint === 'hyphen' ? { value: true, next: at } : null);
}

/** Only where the language writes "March 3". */
function monthInOrder(context: DateContext, at: number): { readonly value: MonthName; readonly next: number } | null {
  return context.words.monthFirst ? month(context, at) : null;
}

/** "on 5 May", "since May 5", and "5 May" with its capital; but "5 may leave". */
function isDayCued({ pieces, words, expected }: DateContext, at: number): boolean {
  return expected === at || words.dayCues.before(pieces, at) !== null || pieces.slice(at, at + 2).some(isCapitalised);
}

/** "in May 14 people left", "since May 14 researchers have left" */
const isCount = ({ pieces, words, figures }: DateContext, at: number, next: number): boolean =>
  words.monthAlone.before(pieces, at) !== null || isCountedNext(figures, next);

const onDay = ({ month: number }: MonthName, date: number, year: number | null): Period | null =>
  isDay(year, number, date) ? single(ofDay(year, number, date)) : null;

function fromTo({ month: number }: MonthName, first: number, last: number, year: number | null): Period | null {
  if (first >= last || !isDay(year, number, last)) return null;
  return { from: ofDay(year, number, first), to: ofDay(year, number, last) };
}

export const DAYS = [dayThenMonth, monthThenDay, daysOfMonth, monthAndDays];
