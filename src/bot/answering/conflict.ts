/** Two articles may give different figures for the same thing: then both are shown. */
import type { Claim } from '../../knowledge/claim.ts';
import { overlaps } from '../../knowledge/language/dates/overlaps.ts';
import type { Answer } from '../answer.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { entitiesOf } from './entity-book.ts';
import { sameFigure } from './figures.ts';

export function conflict({ found }: Candidate, { all }: Candidates): Answer | undefined {
  const other = all.find((candidate) => disagree(found.claim, candidate.found.claim));
  return other && { kind: 'conflicting', claims: [found, other.found] };
}

/** Of the same kind, about the same parties and time, in another article, with a figure that is not the same. */
function disagree(one: Claim, other: Claim): boolean {
  if (one.article === other.article || one.type !== other.type || !one.quantity || !other.quantity) return false;
  if (one.quantity.unit !== other.quantity.unit || sameFigure(one.quantity, other.quantity) || sameFigure(other.quantity, one.quantity))
    return false;
  const times = [one.time?.edtf, other.time?.edtf];
  const [first, second] = times;
  if (first && second && !overlaps(first, second)) return false;
  const parties = new Set(entitiesOf(one));
  return parties.size > 0 && parties.size === entitiesOf(other).length && entitiesOf(other).every((id) => parties.has(id));
}
