/** How telling each part of a question is: what few claims have weighs more (inverse document frequency). */
import type { Element, WordElement } from './elements.ts';
import type { Explanation } from './explanation.ts';

/** Bounds of the inverse document frequency: every word counts, and none decides alone. */
const LEAST = 0.4;
const MOST = 4.5;

/** `explanations`: of the element, by each of the claims found; only those that say it themselves count. `claims`: how many there are in all. */
export function weightOf(element: Element, explanations: readonly Explanation[], claims: number): number {
  const said = explanations.filter((explanation) => explanation.is === 'explained' && explanation.itself).length;
  const idf = Math.log((claims + 2) / (said + 1));
  return base(element) * Math.max(LEAST, Math.min(idf, MOST));
}

function base(element: Element): number {
  switch (element.is) {
    case 'figure':
      return 2;
    case 'name':
      return 1.2;
    case 'event':
      return 0.8;
    case 'period':
      return 1;
    case 'word':
      return wordBase(element);
  }
}

/** A word outside the lexicon may be a synonym of anything; a known idea that a claim does not have tells more. */
const wordBase = ({ light, concepts }: WordElement): number => (light ? 0.25 : concepts.length ? 1 : 0.5);
