/** The figures that a claim speaks of, and whether a question's figure is one of them. */
import type { Claim } from '../../knowledge/claim.ts';
import { findFigures } from '../../knowledge/language/figures/find-figures.ts';
import type { Bound, Quantity } from '../../knowledge/quantity.ts';
import type { Figure } from '../question.ts';

/** Figures of the claim's sentence ("a 20-year-old prodigy"). */
export const spokenFigures = (claim: Claim): readonly Pick<Quantity, 'value' | 'bound'>[] =>
  claim.gloss ? findFigures(claim.gloss.en, 'en') : [];

/** Two figures agree when one number is meant, or when the claim's bound makes the asked one true ("more than 400" of more than 500). */
export function sameFigure(asked: Pick<Figure, 'value' | 'bound'>, stated: Pick<Quantity, 'value' | 'bound'>): boolean {
  if (excludes(asked.bound, stated.bound)) return false;
  if (Math.abs(asked.value - stated.value) <= Math.abs(stated.value) * 0.001) return true;
  return implies(stated, asked);
}

const ABOVE: readonly Bound[] = ['at_least', 'more_than'];
const BELOW: readonly Bound[] = ['at_most', 'less_than'];

/** "Less than 500" is not "more than 500". */
const excludes = (asked: Bound, stated: Bound): boolean =>
  (BELOW.includes(asked) && ABOVE.includes(stated)) || (ABOVE.includes(asked) && BELOW.includes(stated));

function implies(stated: Pick<Quantity, 'value' | 'bound'>, asked: Pick<Figure, 'value' | 'bound'>): boolean {
  if (ABOVE.includes(asked.bound)) return !BELOW.includes(stated.bound) && stated.value > asked.value && stated.value < asked.value * 10;
  if (BELOW.includes(asked.bound)) return !ABOVE.includes(stated.bound) && stated.value < asked.value;
  return false;
}
