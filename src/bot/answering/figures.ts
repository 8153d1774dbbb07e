/** Whether a question's figure is the one that a claim states. */
import type { Bound, Quantity } from '../../knowledge/quantity.ts';
import type { Figure } from '../question.ts';

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
