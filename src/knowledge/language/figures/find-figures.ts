/** Finds the figures of a text: amounts of money, counts, shares, ages, lengths of time, each with its unit and bound. */
import type { Language } from '../../bilingual.ts';
import type { Bound, Unit } from '../../quantity.ts';
import { datedPieces } from '../dates/find-dates.ts';
import { cut, type Pieces } from '../pieces.ts';
import { boundBefore } from './bounds.ts';
import type { FigureContext } from './context.ts';
import { type Draft, figureAt, type Limits } from './figure.ts';
import { spoiltBefore } from './guards.ts';
import { FIGURE_WORDS } from './languages.ts';
import { numeralAt } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { ratioAt } from './ratios.ts';

interface Span {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

export interface FoundFigure extends Span {
  /** As written: bound, number and measure, without the noun that it counts. */
  readonly text: string;
  readonly value: number;
  /** Null when the text gives none. */
  readonly unit: Unit | null;
  readonly bound: Bound;
  /** Words of the bound that stand apart, after the noun counted: « minimum » in « 500 salariés minimum ». */
  readonly apart: Span | null;
}

/**
 * Figures in order, without overlap. A range gives two: its lower end `at_least`, its upper end `at_most`.
 * Vague amounts (« des centaines »), bare articles, and the years and days of dates are none.
 */
export function findFigures(text: string, language: Language): FoundFigure[] {
  const pieces = cut(text);
  const spanOf = ({ from, to }: { readonly from: number; readonly to: number }): Span => ({
    start: pieces[from]?.start ?? 0,
    end: pieces[to - 1]?.end ?? 0,
  });
  return figuresIn(pieces, language).map((draft) => {
    const span = spanOf(draft);
    const { value, unit, bound } = draft;
    return { ...span, text: text.slice(span.start, span.end), value, unit, bound, apart: draft.apart && spanOf(draft.apart) };
  });
}

/** The same, in pieces. */
export function figuresIn(pieces: Pieces, language: Language): Draft[] {
  const context: FigureContext = { pieces, words: FIGURE_WORDS[language] };
  let dated: ReadonlySet<number> | undefined;
  const isDated = (at: number): boolean => {
    dated ??= datedPieces(pieces, language);
    return dated.has(at);
  };
  const drafts: Draft[] = [];
  let limits: Limits = { floor: 0, reach: 0 };
  for (let at = 0; at < pieces.length; ) {
    const idiom = context.words.idioms.at(pieces, at);
    const number = idiom ? null : numeralAt(context, at);
    const draft = number && !isDated(at) ? (shareAt(context, at, limits) ?? figureAt(context, at, limits)) : null;
    if (draft) {
      drafts.push(draft);
      limits = { floor: draft.to, reach: draft.reach };
    }
    // What is no figure is passed over whole: in "several hundred million" there is no million either.
    at = idiom?.next ?? draft?.to ?? number?.next ?? at + 1;
  }
  return joinRanges(context, drafts);
}

function shareAt(context: FigureContext, at: number, { floor }: Limits): Draft | null {
  const ratio = ratioAt(context, at);
  if (!ratio || spoiltBefore(context, at, floor)) return null;
  const lead = boundBefore(context, at, floor);
  const shared = { value: ratio.percent, scale: 1, unit: 'percent', bound: lead?.value ?? 'exact', apart: null } as const;
  return { ...shared, from: lead?.start ?? at, to: ratio.next, reach: ratio.next };
}
