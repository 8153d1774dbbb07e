/** A question may take for granted what an article contradicts: find the claim that says otherwise. */
import type { Answer, Contradiction } from '../answer.ts';
import type { Candidate, Candidates, Part } from './candidates.ts';

/** Weight that the rest of the question must have for the claim to be about the same event. */
const SAME_EVENT = 2.5;

/** `support`: the firmness of the best claim that speaks for the question; a refutation must be firmer. */
export function refutation(candidates: Candidates, support = 0): Answer | undefined {
  const [best] = candidates.all
    .filter((candidate) => isRefuting(candidate) && firmness(candidate) > support)
    .toSorted((one, other) => firmness(other) - firmness(one));
  const part = best?.contradicted[0];
  if (!best || !part) return undefined;
  const alike = candidates.all.filter(
    (other) => other !== best && isRefuting(other) && sameContradiction(other, best) && other.score >= best.score * 0.95,
  );
  return { kind: 'refuted', contradiction: contradictionOf(part), claims: [best.found, ...alike.slice(0, 1).map((other) => other.found)] };
}

/** Weight of what a claim itself says of the question. */
export const firmness = ({ parts }: Candidate): number =>
  parts.reduce(
    (sum, { explanation, weight }) =>
      sum + (explanation.is === 'explained' && explanation.quality >= 0.8 ? weight * explanation.quality : 0),
    0,
  );

const sameContradiction = (one: Candidate, other: Candidate): boolean =>
  one.contradicted.every((part) => other.contradicted.some((its) => its.element === part.element));

function contradictionOf({ element, explanation }: Part): Contradiction {
  return { part: explanation.is === 'contradicted' ? explanation.part : 'word', said: element.text };
}

/** All that is not contradicted is explained by the claim itself, and is enough to say that it is the same event. */
function isRefuting(candidate: Candidate): boolean {
  const { contradicted, missing, parts, found } = candidate;
  if (contradicted.length === 0 || contradicted.length > 2 || missing.some((part) => !contradicted.includes(part))) return false;
  if (
    contradicted.some(({ explanation }) => explanation.is === 'contradicted' && explanation.reversed) &&
    !found.claim.roles.persons?.length
  )
    return false;
  const firm = parts.filter(({ explanation }) => explanation.is === 'explained' && explanation.quality >= 0.8);
  const weight = firm.reduce((sum, part) => sum + part.weight, 0);
  return contradicted.every((part) => anchored(part, firm, weight, candidate));
}

/** A figure, a date or a word needs the thing it is said of; a name needs more, since many may do the same. */
function anchored(part: Part, firm: readonly Part[], weight: number, { found }: Candidate): boolean {
  const names = firm.filter(({ element }) => element.is === 'name');
  const telling = firm.filter(({ element, weight: own }) => (element.is === 'word' || element.is === 'period') && own >= 1.5);
  const { element } = part;
  if (element.is !== 'name') return firm.length >= 2 || (names.length >= 1 && element.is === 'figure');
  if (firm.some(({ element: other }) => other.is === 'figure')) return firm.length >= 2;
  const { type, roles } = found.claim;
  const namesPerson = names.some(
    ({ element: other }) => other.is === 'name' && other.entities.some((entity) => roles.persons?.includes(entity.id)),
  );
  if (namesPerson && ['move', 'departure', 'appointment', 'leadership', 'profile'].includes(type)) return true;
  const namesTarget = names.some(
    ({ element: other }) =>
      other.is === 'name' &&
      other.entities.some((entity) =>
        [...(roles.target ?? []), ...(roles.team ?? [])].some((id) => id === entity.id || entity.head_of.includes(id)),
      ),
  );
  if (namesTarget && ['acquisition', 'leadership', 'appointment', 'product'].includes(type)) return true;
  return telling.length >= 2 && weight >= SAME_EVENT;
}
