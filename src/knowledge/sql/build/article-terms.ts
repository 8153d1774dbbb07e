/** The index terms of an article's claims, worked out together: what a claim leans on lends it its own words. */
import type { Language } from '../../bilingual.ts';
import type { Claim } from '../../claim.ts';
import { askedTerms, type ClaimTerms, type ConceptsOf, ownTerms, questionTerms, quotedTerms } from '../../claim-terms.ts';
import type { Lexicon } from '../../language/lexicon.ts';

export type IndexedTerms = Omit<ClaimTerms, 'anyAsked'>;

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
    asked: questionTerms(claim, lexicon).map(askedTerms),
    quoted: quotedTerms(passages, language, lexicon),
    linked: union(Object.values(claim.links).flatMap((id) => own.get(id ?? '') ?? [])),
  }));
}

/** Every term that finds the claim. */
export const allTerms = ({ own, asked, quoted, linked }: IndexedTerms): Set<string> =>
  union([own, ...asked.map(({ terms }) => terms), quoted, linked]);

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));
