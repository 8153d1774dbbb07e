/** Which of the claims that explain a question also say what it asks for, and which of them says it best. */
import type { ClaimType } from '../../knowledge/claim.ts';
import type { Asked } from '../question.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { ASIDE } from './explain-name.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/** From where and to where, where both are given, must be laid down in the claim: naming both says not who moved which way. */
function isUndirected({ parts }: Candidate): boolean {
  const way = parts.filter(({ element }) => element.is === 'name' && (element.role === 'from' || element.role === 'to'));
  return way.length > 1 && way.some(({ explanation }) => explanation.is === 'explained' && explanation.quality <= ASIDE);
}

const PRECISE: readonly Asked[] = ['time', 'place', 'amount', 'count', 'quantity', 'age', 'percent', 'name'];

/** A figure, a date or a name answers only what it is surely about. */
function tellsFirmly({ parts, share }: Candidate, asked: Asked): boolean {
  // That people ask when it was by other words than its own proves little.
  if (share >= 0.9 && asked !== 'time') return true;
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
  return event && tellsFirmly(event, asked)
    ? { candidate: event, rank: candidate.score * candidates.slot(event, asked) * BORROWED }
    : { candidate, rank };
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
    .filter((candidate) => !isUndirected(candidate))
    .filter((candidate) => !PRECISE.includes(asked) || tellsFirmly(candidate, asked))
    .map((candidate) => saying(candidate, candidates, asked))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
}
