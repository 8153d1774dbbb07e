/** A claim's index terms as they are stored beside it: JSON lists. */
import { askedTerms, type ClaimTerms } from '../claim-terms.ts';

export const encodeTerms = ({ own, asked, quoted, linked }: Omit<ClaimTerms, 'anyAsked'>): string =>
  JSON.stringify({ own: [...own], asked: asked.map(({ terms }) => [...terms]), quoted: [...quoted], linked: [...linked] });

interface StoredTerms {
  readonly own: readonly string[];
  readonly asked: readonly (readonly string[])[];
  readonly quoted: readonly string[];
  readonly linked: readonly string[];
}

export function decodeTerms(stored: string): ClaimTerms {
  const { own, asked, quoted, linked } = JSON.parse(stored) as StoredTerms;
  return {
    own: new Set(own),
    asked: asked.map((terms) => askedTerms(new Set(terms))),
    anyAsked: new Set(asked.flat()),
    quoted: new Set(quoted),
    linked: new Set(linked),
  };
}

/** Of a claim that is not indexed yet. */
export const noTerms = encodeTerms({ own: new Set(), asked: [], quoted: new Set(), linked: new Set() });
