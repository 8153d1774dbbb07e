/** A question may take for granted what an article contradicts: find the claim that says otherwise. */
import type { Answer, Contradiction } from '../answer.ts';
import type { Candidate, Candidates, Part } from './candidates.ts';

/** Weight that the rest of the question must have for the claim to be about the same event. */
const SAME_EVENT = 2.5;
/** What a claim says in its own words, and not by being of a kind. */
const FIRM = 0.85;

/** `supporters`: claims that speak for the question; a refutation must be firmer than each. */
export function refutation(candidates: Candidates, supporters: readonly Candidate[] = bearingOut(candidates)): Answer | undefined {
  const [best] = candidates.all
    .filter((candidate) => isRefuting(candidate) && supporters.every((supporter) => outweighs(candidate, supporter)))
    .toSorted((one, other) => firmness(other) - firmness(one));
  const part = best?.contradicted[0];
  if (!best || !part) return undefined;
  // Another wrong part of the same question is corrected as well.
  const also = candidates.all.find(
    (other) =>
      isRefuting(other) &&
      supporters.every((supporter) => outweighs(other, supporter)) &&
      !other.contradicted.some((its) => best.contradicted.some(({ element }) => element === its.element)),
  );
  return { kind: 'refuted', contradiction: contradictionOf(part), claims: also ? [best.found, also.found] : [best.found] };
}

/** The very opposite of a word, or another figure, refutes on equal terms; another name must be surer. */
function outweighs(candidate: Candidate, supporter: Candidate): boolean {
  if (saysOpposite(candidate, supporter)) return true;
  const precise = candidate.contradicted.some(({ element }) => element.is === 'word' || element.is === 'figure');
  const support = firmness(supporter);
  return precise ? firmness(candidate) >= support : firmness(candidate) > support;
}

/** The opposite of a word, about a thing of which all the rest is said, against a claim that has the word only by its kind. */
const saysOpposite = ({ contradicted, missing, parts }: Candidate, supporter: Candidate): boolean =>
  missing.length === 0 &&
  parts.every(({ explanation }) => explanation.is !== 'explained' || explanation.quality >= 0.8) &&
  contradicted.every(({ element }) => {
    const own = supporter.parts.find((part) => part.element === element)?.explanation;
    return element.is === 'word' && !(own?.is === 'explained' && own.quality > FIRM);
  });

/** Whatever is asked, a claim that has the premise speaks for it. */
const bearingOut = ({ all }: Candidates): readonly Candidate[] =>
  all.filter(
    ({ contradicted, missing, share }) =>
      contradicted.length === 0 &&
      share >= 0.6 &&
      !missing.some(({ element }) => element.is === 'name' || element.is === 'figure' || element.is === 'period'),
  );

/** Weight of what a claim itself says of the question. */
const firmness = ({ parts }: Candidate): number =>
  parts.reduce(
    (sum, { element, explanation, weight }) =>
      sum + (element.is !== 'event' && explanation.is === 'explained' && explanation.quality > FIRM ? weight * explanation.quality : 0),
    0,
  );

function contradictionOf({ element, explanation }: Part): Contradiction {
  return { part: explanation.is === 'contradicted' ? explanation.part : 'word', said: element.text };
}

/** All that is not contradicted is explained by the claim itself, and is enough to say that it is the same event. */
function isRefuting(candidate: Candidate): boolean {
  const { contradicted, parts, found } = candidate;
  if (contradicted.length === 0 || contradicted.length > 2 || !(isAboutIt(candidate) || isAboutPerson(candidate))) return false;
  if (
    contradicted.some(({ explanation }) => explanation.is === 'contradicted' && explanation.reversed) &&
    !found.claim.roles.persons?.length
  )
    return false;
  // A date of another kind of event refutes nothing.
  if (contradicted.some(({ element }) => element.is === 'period') && parts.some(isOtherEvent)) return false;
  const firm = parts.filter(({ explanation }) => explanation.is === 'explained' && explanation.quality >= 0.8);
  const weight = firm.reduce((sum, part) => sum + part.weight, 0);
  return contradicted.every((part) => anchored(part, firm, weight, candidate));
}

const isOtherEvent = ({ element, explanation }: Part): boolean => element.is === 'event' && explanation.is !== 'explained';

/** What is left unsaid must weigh little beside what is said. */
function isAboutIt({ missing, contradicted, parts }: Candidate): boolean {
  const left = missing.filter((part) => !contradicted.includes(part));
  if (left.some(({ element }) => element.is === 'name' || element.is === 'figure')) return false;
  const weigh = (some: readonly Part[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(left) <= 0.4 * weigh(parts.filter((part) => !contradicted.includes(part)));
}

/** One part of a portrait is wrong (« un diplômé de Stanford de 30 ans »): the rest of it need not be known. */
function isAboutPerson({ found: { claim }, parts, contradicted }: Candidate): boolean {
  const named = parts.some(
    ({ element, explanation }) =>
      element.is === 'name' && explanation.is === 'explained' && element.entities.some(({ id }) => claim.roles.persons?.includes(id)),
  );
  return (
    claim.type === 'profile' &&
    named &&
    contradicted.every(({ element }) => element.is === 'name' || (element.is === 'figure' && element.figure.unit === claim.quantity?.unit))
  );
}

const isTelling = ({ element }: Part): boolean => element.is === 'word' && !element.light;

/** A figure, a date or a word needs the thing it is said of; a name needs more, since many may do the same. */
function anchored(part: Part, firm: readonly Part[], weight: number, { found, parts }: Candidate): boolean {
  const names = firm.filter(({ element }) => element.is === 'name');
  const telling = firm.filter(({ element, weight: own }) => (element.is === 'word' || element.is === 'period') && own >= 1.5);
  const { element } = part;
  if (element.is !== 'name') return firm.length >= 2 || (names.length >= 1 && element.is === 'figure' && !parts.some(isTelling));
  if (firm.some(({ element: other }) => other.is === 'figure')) return firm.length >= 2;
  const { type, roles } = found.claim;
  const isUnknown = element.entities.length === 0;
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
  return !isUnknown && telling.length >= 2 && weight >= SAME_EVENT;
}
