/** Seasons, as whole months: « été 2021 », "last summer", « au printemps ». */
import type { Day } from '../calendar.ts';
import { months, type Period } from '../moments.ts';
import { type DateContext, rule, word } from '../patterns.ts';
import { itsYear } from '../steps.ts';

const LENGTH = 3;

const season = word((words) => words.seasons);

const seasonOfYear = rule('<season> <year>', [season, itsYear], ([first, year]) => seasonIn(year, first));

const cuedSeason = rule('in the <season>', [season], ([first], { pieces, words, expected }, at) =>
  expected === at || words.seasonCues.before(pieces, at) ? seasonIn(null, first) : null,
);

const thisSeason = rule('this <season>', [word((words) => words.thisBefore), season], ([, first], { today }) => running(first, today));

const lastSeason = rule('last <season>', [word((words) => words.lastBefore), season], ([, first], context) => past(first, context));
const seasonLast = rule('<season> last', [season, word((words) => words.lastAfter)], ([first], context) => past(first, context));

const nextSeason = rule('next <season>', [word((words) => words.nextBefore), season], ([, first], context) => coming(first, context));
const seasonNext = rule('<season> next', [season, word((words) => words.nextAfter)], ([first], context) => coming(first, context));

const seasonIn = (year: number | null, first: number): Period => months(year, first, ((first + LENGTH - 2) % 12) + 1);

/** Months since the year 0, to compare months of different years. */
const index = ({ year, month }: Day): number => year * 12 + month;

/** The winter that runs in January began the year before. */
const running = (first: number, today: Day): Period =>
  seasonIn(first + LENGTH - 1 > 12 && today.month < LENGTH ? today.year - 1 : today.year, first);

/** The most recent one that is over. */
const past = (first: number, { today }: DateContext): Period => seasonIn(Math.floor((index(today) - first - LENGTH) / 12), first);

const coming = (first: number, { today }: DateContext): Period => seasonIn(Math.floor((index(today) - first) / 12) + 1, first);

export const SEASONS = [seasonOfYear, cuedSeason, thisSeason, lastSeason, seasonLast, nextSeason, seasonNext];
