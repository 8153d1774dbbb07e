/** Does a claim have a word of the question, or tell of its event? */
import type { ClaimType } from '../../knowledge/claim.ts';
import { typeTerm } from '../../knowledge/claim-terms.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import type { WordElement } from './elements.ts';
import { ALSO_ASKED, ASKED, BY_TYPE, type Explaining, type Explanation, explained, LINKED, MISSING, OWN, QUOTED } from './explanation.ts';

/** How like the question a way of asking must be to speak for the claim. */
const ALIKE = 0.55;

export function explainWord({ claim, terms }: FoundClaim, word: WordElement, { reader, closest }: Explaining): Explanation {
  const among = (known: { has(term: string): boolean }): boolean => word.terms.some((term) => known.has(term));
  const said = among(terms.own);
  if ((!said || word.concepts.length === 1) && reader.opposedBy(claim, word.opposites, word.concepts))
    // To deny something is to say its opposite.
    return claim.modality === 'denied' ? explained(OWN) : { is: 'contradicted', part: 'word' };
  if (said) return explained(OWN);
  if (word.opposites.some((opposite) => terms.own.has(opposite)) && !among(terms.quoted) && !among(terms.asked.having))
    return { is: 'contradicted', part: 'word' };
  if (word.types.includes(claim.type)) return explained(BY_TYPE);
  const asked = among(terms.asked.having);
  const inClosest = asked && closest !== undefined && word.terms.some((term) => terms.asked.having.get(term)?.includes(closest.number));
  if (inClosest) return explained(closest.likeness >= ALIKE ? ASKED : ALSO_ASKED, false);
  if (among(terms.quoted)) return explained(QUOTED);
  if (asked) return explained(ALSO_ASKED, false);
  return among(terms.linked) ? explained(LINKED, false) : MISSING;
}

/** The claim tells of such an event, or leans on one that does. */
export function explainEvent({ claim, terms }: FoundClaim, types: readonly ClaimType[]): Explanation {
  if (types.includes(claim.type)) return explained(OWN);
  return types.some((type) => terms.linked.has(typeTerm(type))) ? explained(QUOTED) : MISSING;
}
