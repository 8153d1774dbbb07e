/** Finds, among the ways in which people ask for a claim, the one that is most like the question. */
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import type { Element } from './elements.ts';

export interface Closest {
  /** Which of the claim's it is. */
  readonly number: number;
  /** From 0 to 1: the share of both questions' words that they have in common (Dice's coefficient). */
  readonly likeness: number;
}

export function closestAsked({ terms: { asked } }: FoundClaim, elements: readonly Element[]): Closest | undefined {
  const common = new Map<number, number>();
  let asking = 0;
  for (const element of elements) {
    const size = sizeOf(element);
    asking += size;
    for (const number of numbersOf(element, asked.having)) common.set(number, (common.get(number) ?? 0) + size);
  }
  let best: Closest | undefined;
  for (const [number, shared] of common) {
    const likeness = (2 * shared) / (asking + (asked.words[number] ?? 0));
    if (likeness > (best?.likeness ?? 0)) best = { number, likeness };
  }
  return best;
}

/** The ways of asking that have the element. */
function numbersOf(element: Element, having: ReadonlyMap<string, readonly number[]>): Set<number> {
  const terms = element.is === 'word' ? element.terms : element.is === 'name' ? element.stems : [];
  const numbers = new Set<number>();
  for (const term of terms) for (const number of having.get(term) ?? []) numbers.add(number);
  return numbers;
}

const sizeOf = (element: Element): number => (element.is === 'word' ? (element.light ? 0.5 : 1) : element.is === 'name' ? 1 : 0);
