/** The index terms of an article's claims, worked out together: what a claim leans on lends it its own words. */
import type { Language } from '../../bilingual.ts';
import type { Claim } from '../../claim.ts';
import { type ConceptsOf, ownTerms, questionTerms, quotedTerms } from '../../claim-terms.ts';
import type { Lexicon } from '../../language/lexicon.ts';

/** A claim's terms as they are stored; `ClaimTerms` is how they are read. */
export interface IndexedTerms {
  readonly own: ReadonlySet<string>;
  /** A set for each way of asking. */
  readonly asked: readonly ReadonlySet<string>[];
  readonly quoted: ReadonlySet<string>;
  readonly linked: ReadonlySet<string>;
}

export interface QuotedClaim {
  readonly claim: Claim;
  /** The quotations of its evidence. */
  readonly passages: readonly string[];
}

/** In the order of the claims. */
export function articleTerms(claims: readonly QuotedClaim[], language: Language, conceptsOf: ConceptsOf, lexicon: Lexicon): IndexedTerms[] {
  const own = new Map(claims.map(({ claim }) => [claim.id, ownTerms(claim, conceptsOf, lexicon)]));
  return claims.map(({ claim, passages }) => ({
    own: own.get(claim.id) ?? new Set(),
    asked: questionTerms(claim, lexicon),
    quoted: quotedTerms(passages, language, lexicon),
    linked: union(Object.values(claim.links).flatMap((id) => own.get(id ?? '') ?? [])),
  }));
}

/** Every term that finds the claim. */
export const allTerms = ({ own, asked, quoted, linked }: IndexedTerms): Set<string> => union([own, ...asked, quoted, linked]);

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
