/** Tells a year (« en 2025 », "the 2025 layoffs") from a figure of four digits (« 2000 salariés », "over 2000"). */
import { boundBefore } from '../figures/bounds.ts';
import { isGlued } from '../figures/context.ts';
import { isCountedNext } from '../figures/counted.ts';
import { spoiltAfter, spoiltBefore } from '../figures/guards.ts';
import { measureAt } from '../figures/measures.ts';
import { scaleAt } from '../figures/scales.ts';
import type { DateContext, Step } from './patterns.ts';

const YEAR = /^(?:19|20)\d\d$/;

export const year: Step<number> = (context, at) => {
  const { pieces, figures, words } = context;
  const text = pieces[at]?.text ?? '';
  if (!YEAR.test(text) || isMeasured(context, at)) return null;
  const value = Number(text);
  const cued = words.yearCues.before(pieces, at) !== null;
  if (!cued && (isCountedNext(figures, at + 1) || isBounded(context, at, value))) return null;
  const round = value % 100 === 0;
  return round && !cued && context.expected !== at ? null : { value, next: at + 1 };
};

/** An amount, or a part of a name: "$2025", "2025 %", "2025-B", "#2025". */
function isMeasured({ pieces, figures, expected }: DateContext, at: number): boolean {
  const next = at + 1;
  return (
    spoiltBefore(figures, at, expected === at || pieces[at - 1]?.kind === 'number' ? at : 0) ||
    spoiltAfter(figures, next) ||
    isGlued(pieces[next]) ||
    figures.words.currencyMarks.before(pieces, at)?.start === at - 1 ||
    scaleAt(figures, next, { way: 'own', afterDigits: true }) !== null ||
    measureAt(figures, 1, { from: at, next }) !== null
  );
}

/** « plus de 2025 », and "about 2000", but not "around 2015". */
function isBounded({ figures }: DateContext, at: number, value: number): boolean {
  const bound = boundBefore(figures, at, 0)?.value;
  if (!bound) return false;
  return bound === 'at_least' || bound === 'more_than' || bound === 'less_than' || bound === 'each' || value % 100 === 0;
}
