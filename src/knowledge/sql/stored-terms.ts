/** A claim's index terms as they are stored beside it: JSON lists. */
import { askedTerms, type ClaimTerms } from '../claim-terms.ts';
import type { IndexedTerms } from './build/article-terms.ts';

export const encodeTerms = ({ own, asked, quoted, linked }: IndexedTerms): string =>
  JSON.stringify({ own: [...own], asked: asked.map((terms) => [...terms]), quoted: [...quoted], linked: [...linked] });

interface StoredTerms {
  readonly own: readonly string[];
  readonly asked: readonly (readonly string[])[];
  readonly quoted: readonly string[];
  readonly linked: readonly string[];
}

const read = (stored: string): StoredTerms => JSON.parse(stored) as StoredTerms;

export function decodeTerms(stored: string): ClaimTerms {
  const { own, asked, quoted, linked } = read(stored);
  return { own: new Set(own), asked: askedTerms(asked), quoted: new Set(quoted), linked: new Set(linked) };
}

/** Every term by which a stored claim is found. */
export function storedTerms(stored: string): Set<string> {
  const { own, asked, quoted, linked } = read(stored);
  return new Set([...own, ...asked.flat(), ...quoted, ...linked]);
}

/** Of a claim that is not indexed yet. */
export const noTerms = encodeTerms({ own: new Set(), asked: [], quoted: new Set(), linked: new Set() });
