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
  const common: number[] = new Array(asked.words.length).fill(0);
  /** The last element that each way of asking was found to have, so that none counts twice. */
  const having: (Element | undefined)[] = new Array(asked.words.length).fill(undefined);
  let asking = 0;
  for (const element of elements) {
    const size = sizeOf(element);
    asking += size;
    for (const term of termsOf(element))
      for (const number of asked.having.get(term) ?? []) {
        if (having[number] === element) continue;
        having[number] = element;
        common[number] = (common[number] ?? 0) + size;
      }
  }
  let best: Closest | undefined;
  common.forEach((shared, number) => {
    const likeness = (2 * shared) / (asking + (asked.words[number] ?? 0));
    if (likeness > (best?.likeness ?? 0)) best = { number, likeness };
  });
  return best;
}

const termsOf = (element: Element): readonly string[] =>
  element.is === 'word' ? element.terms : element.is === 'name' ? element.stems : [];

const sizeOf = (element: Element): number => (element.is === 'word' ? (element.light ? 0.5 : 1) : element.is === 'name' ? 1 : 0);
