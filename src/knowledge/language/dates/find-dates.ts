/** Finds the dates and periods of a text, in EDTF (ISO 8601-2). */
import type { Language } from '../../bilingual.ts';
import { FIGURE_WORDS } from '../figures/languages.ts';
import { cut, type Piece, type Pieces } from '../pieces.ts';
import { type Day, dayOf } from './calendar.ts';
import { DATE_WORDS, FIRST_WORDS } from './languages.ts';
import { type Period, toEdtf } from './moments.ts';
import { type DateContext, longest } from './patterns.ts';
import { DAYS } from './rules/days.ts';
import { framesOf } from './rules/frames.ts';
import { MONTHS } from './rules/months.ts';
import { NUMERIC } from './rules/numeric.ts';
import { partsOf } from './rules/parts.ts';
import { QUARTERS } from './rules/quarters.ts';
import { RELATIVE } from './rules/relative.ts';
import { SEASONS } from './rules/seasons.ts';
import { YEARS } from './rules/years.ts';

export interface FoundDate {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** As written, without a preposition that adds nothing (« en », "in"). */
  readonly text: string;
  /** `2025-01/..`, `XXXX-09`. */
  readonly edtf: string;
}

/** A date in pieces: from `from` up to `to`. */
interface DatedPieces {
  readonly from: number;
  readonly to: number;
  readonly period: Period;
}

const SIMPLE = [...NUMERIC, ...DAYS, ...MONTHS, ...RELATIVE, ...QUARTERS, ...SEASONS, ...YEARS];
const PERIODS = [...SIMPLE, ...partsOf(longest(SIMPLE))];
const dateAt = longest([...PERIODS, ...framesOf(longest(PERIODS))]);

/** Only the places of dates matter for this day: any will do. */
const SOME_DAY: Day = { year: 2000, month: 1, day: 1 };

/**
 * Dates in order, without overlap. What is counted from today (« l'an dernier ») is resolved on `now`, in UTC;
 * a month or day whose year is not given stays open (`XXXX-09`).
 */
export function findDates(text: string, language: Language, now: Date): FoundDate[] {
  const pieces = cut(text);
  const found: FoundDate[] = [];
  for (const { from, to, period } of datesIn(pieces, language, dayOf(now))) {
    const edtf = toEdtf(period);
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
    if (edtf) found.push({ start, end, text: text.slice(start, end), edtf });
  }
  return found;
}

/** Indexes of the pieces that belong to dates. */
export function datedPieces(pieces: Pieces, language: Language): ReadonlySet<number> {
  const dated = new Set<number>();
  for (const { from, to } of datesIn(pieces, language, SOME_DAY)) for (let at = from; at < to; at += 1) dated.add(at);
  return dated;
}

function datesIn(pieces: Pieces, language: Language, today: Day): DatedPieces[] {
  const figures = { pieces, words: FIGURE_WORDS[language] };
  const context: DateContext = { pieces, words: DATE_WORDS[language], figures, today, expected: -1 };
  const found: DatedPieces[] = [];
  for (let at = 0; at < pieces.length; ) {
    const idiom = context.words.idioms.at(pieces, at);
    const date = !idiom && mayBegin(pieces[at], language) ? dateAt(context, at) : null;
    if (date) found.push({ from: at, to: date.next, period: date.value });
    at = idiom?.next ?? date?.next ?? at + 1;
  }
  return found;
}

const mayBegin = (piece: Piece | undefined, language: Language): boolean =>
  piece?.kind === 'number' || FIRST_WORDS[language].has(piece?.folded ?? '');
