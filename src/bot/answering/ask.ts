/** Asks for a part of claims: who, how many, how much, when, where, what. */
import type { ClaimType } from '../../knowledge/claim.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer, NonEmpty } from '../answer.ts';
import type { Asked, Constraints } from '../question.ts';
import { type Candidate, Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { firmness, refutation } from './premise.ts';
import { unknown } from './unknown.ts';

/** Claims this close to the best one answer just as well. */
const AS_GOOD = 0.92;
/** Parts of one whole answer together, unless one is meant in particular. */
const SIBLING = 0.7;
const SHOWN = 4;
const ONE_FIGURE: readonly Asked[] = ['count', 'amount', 'quantity', 'age', 'percent', 'time', 'duration'];

export async function ask(asked: Asked, about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  return answerFrom(candidates, asked, about, answering);
}

export async function answerFrom(candidates: Candidates, asked: Asked, about: Constraints, answering: Answering): Promise<Answer> {
  report(candidates, answering);
  if (hasUnknownName(candidates)) return refutation(candidates) ?? unknown(candidates, asked, answering);
  const fitting = ranked(candidates, asked);
  const [best] = fitting;
  if (!best) return refutation(candidates) ?? unknown(candidates, asked, answering);
  const against = asked === 'statement' ? refutation(candidates, firmness(best.candidate)) : undefined;
  if (against) return against;
  return total(best, fitting, candidates, asked, about) ?? statements(best, fitting, asked);
}

export const hasUnknownName = (candidates: Candidates): boolean =>
  candidates.elements.some((element) => element.is === 'name' && element.entities.length === 0);

export function report(candidates: Candidates, { consider }: Answering): void {
  if (!consider) return;
  for (const candidate of candidates.all.slice(0, 40))
    consider({
      claim: candidate.found.claim.id,
      score: candidate.score,
      share: candidate.share,
      missing: candidate.missing.map((part) => part.element.text),
      contradicted: candidate.contradicted.map((part) => part.element.text),
    });
}

export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

const PRECISE: readonly Asked[] = ['time', 'place', 'amount', 'count', 'quantity', 'age', 'percent', 'name'];

/** A figure, a date or a name answers only what it is surely about. */
function tellsFirmly({ parts }: Candidate): boolean {
  const words = parts.filter(({ element }) => element.is === 'word' && !element.light);
  const told = words.flatMap(({ explanation }) => (explanation.is === 'explained' && explanation.quality >= 0.7 ? [explanation] : []));
  return words.length === 0 || told.length >= 2 || told.some(({ itself }) => itself);
}

/** What may be said of the event rather than of what leans on it. */
const LENT: readonly Asked[] = ['time', 'count'];

/** When something was may be said of the event that a claim leans on: that one answers in its place. */
function saying(candidate: Candidate, candidates: Candidates, asked: Asked): Ranked {
  const rank = candidate.score * candidates.slot(candidate, asked);
  if (rank > 0 || !LENT.includes(asked)) return { candidate, rank };
  const event = candidates.all.find(({ found: { claim } }) => claim.id === candidate.found.claim.links.about);
  return event && tellsFirmly(event) ? { candidate: event, rank: candidate.score * candidates.slot(event, asked) * BORROWED } : { candidate, rank };
}

/** What an answer by way of another claim is worth. */
const BORROWED = 0.8;

const COUNTS_EVENTS: readonly ClaimType[] = ['move', 'departure', 'layoff', 'appointment'];

/** "How many people at X?": nothing else is said of them, so that the number of those who left or came is no answer. */
const asksForSize = ({ elements }: Candidates): boolean =>
  !elements.some(({ is }) => is === 'event') &&
  elements.every((element) => element.is !== 'word' || element.light || element.person || element.types.includes('headcount'));

/** How much of the question a claim must explain. What is asked precisely is checked by the slot as well, so that less will do. */
const enough = (asked: Asked): number => (asked === 'statement' || asked === 'content' || asked === 'manner' ? 0.42 : 0.36);

/** Claims that explain the whole question and say what is asked, best first. */
export function ranked(candidates: Candidates, asked: Asked): Ranked[] {
  const sized = asked === 'count' && asksForSize(candidates);
  return candidates
    .explaining(enough(asked))
    .filter(({ found: { claim } }) => !sized || (claim.quantity !== undefined && !COUNTS_EVENTS.includes(claim.type)))
    .filter((candidate) => !PRECISE.includes(asked) || tellsFirmly(candidate))
    .map((candidate) => saying(candidate, candidates, asked))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
}

function statements({ candidate, rank }: Ranked, fitting: readonly Ranked[], asked: Asked): Answer {
  const most = ONE_FIGURE.includes(asked) ? 1 : SHOWN;
  const alike = fitting
    .filter(
      (other) =>
        other.candidate !== candidate &&
        (other.rank >= rank * AS_GOOD || (other.rank >= rank * SIBLING && areSiblings(other.candidate, candidate))),
    )
    .slice(0, most - 1);
  return {
    kind: 'found',
    verdict: null,
    claims: [candidate.found, ...alike.map((other) => other.candidate.found)],
    arrangement: { as: 'statements' },
  };
}

const areSiblings = ({ found: { claim: one } }: Candidate, { found: { claim: other } }: Candidate): boolean =>
  one.type === other.type && one.links.part_of !== undefined && one.links.part_of === other.links.part_of;

/** A reported total says more than the names that happen to be given: both are shown. */
function total(
  { candidate }: Ranked,
  fitting: readonly Ranked[],
  candidates: Candidates,
  asked: Asked,
  about: Constraints,
): Answer | undefined {
  if (candidate.found.claim.type !== 'move' || !['who', 'person', 'name', 'count', 'quantity', 'statement', 'content'].includes(asked))
    return undefined;
  if (asked !== 'count' && asked !== 'quantity' && about.names.some(({ name }) => isNamedPerson(name, candidates))) return undefined;
  const counted =
    asked === 'count' || asked === 'quantity'
      ? candidate.found
      : fitting
          .map((other) => other.candidate.found)
          .find(({ claim }) => claim.quantity && (claim === candidate.found.claim || claim.id === candidate.found.claim.links.part_of));
  if (!counted?.claim.quantity) return undefined;
  const named = candidates.all
    .map(({ found }) => found)
    .filter(({ claim }) => claim.links.part_of === counted.claim.id && claim.roles.persons?.length);
  if (named.length === 0) return undefined;
  const claims: NonEmpty<CitedClaim> = [counted, ...named];
  return { kind: 'found', verdict: null, claims, arrangement: { as: 'total', total: counted, named } };
}

const isNamedPerson = (name: string, candidates: Candidates): boolean =>
  candidates.elements.some(
    (element) =>
      element.is === 'name' &&
      element.text === name &&
      element.role === 'person' &&
      element.entities.some((entity) => entity.kind === 'person'),
  );
