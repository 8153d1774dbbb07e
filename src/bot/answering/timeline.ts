/** Events in the order in which the articles tell that they happened. */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import type { CitedClaim, FoundClaim } from '../../knowledge/knowledge-base.ts';
import { compareStart } from '../../knowledge/language/dates/compare-start.ts';
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { report } from './ask.ts';
import { type Candidate, Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { ranked } from './ranking.ts';
import { unknown } from './unknown.ts';

const SHOWN = 8;
const EVENTS: readonly ClaimType[] = [
  'move',
  'departure',
  'appointment',
  'layoff',
  'acquisition',
  'investment',
  'funding_round',
  'statement',
  'profile',
  'practice',
];

export async function timeline(events: readonly Constraints[], about: Constraints, answering: Answering): Promise<Answer> {
  const all = await Candidates.for(about, answering);
  report(all, answering);
  const told = events.length >= 2 ? await named(events, answering) : happened(all.all);
  const [first, ...others] = inOrder(told, all.all);
  if (!first || others.length === 0) return unknown(all, 'time', answering);
  return { kind: 'found', verdict: null, claims: [first, ...others], arrangement: { as: 'timeline' } };
}

const STEPS: readonly ClaimType[] = ['move', 'departure', 'appointment', 'leadership'];

/** The best claim for each event of the list; none when one is not known. */
async function named(events: readonly Constraints[], answering: Answering): Promise<CitedClaim[]> {
  const found: FoundClaim[] = [];
  for (const event of events) {
    const candidates = await Candidates.for(event, answering);
    const fitting = ranked(candidates, 'statement').map(({ candidate }) => candidate);
    const best =
      fitting.find(({ found: { claim } }) => EVENTS.includes(claim.type) && !found.some((one) => one.claim.id === claim.id)) ??
      mostlyExplained(candidates.all);
    if (!best) return [];
    found.push(best.found);
  }
  return found;
}

/** A list names its events in few words: the closest event will do when most of the words are explained. */
const mostlyExplained = (all: readonly Candidate[]): Candidate | undefined =>
  all.find(({ found, share, contradicted }) => share >= 0.6 && contradicted.length === 0 && EVENTS.includes(found.claim.type));

/** What happened to those named: the steps of a career, and events that say when they were or what they followed. */
function happened(all: readonly Candidate[]): CitedClaim[] {
  const names = ({ parts }: Candidate): Candidate['parts'] => parts.filter(({ element }) => element.is === 'name');
  const concerned = all.filter(
    (candidate) =>
      names(candidate).length > 0 &&
      names(candidate).every(({ explanation }) => explanation.is === 'explained' && explanation.quality >= 0.8),
  );
  return concerned
    .map(({ found }) => found)
    .filter(
      ({ claim }) =>
        STEPS.includes(claim.type) || (EVENTS.includes(claim.type) && (claim.time !== undefined || claim.links.after !== undefined)),
    );
}

/** By what comes after what; by dates where both have one; otherwise as the article tells it. */
function inOrder(told: readonly CitedClaim[], known: readonly Candidate[]): CitedClaim[] {
  const byId = new Map<string, Claim>(
    [...known.map(({ found }) => found.claim), ...told.map(({ claim }) => claim)].map((claim) => [claim.id, claim]),
  );
  const depth = (claim: Claim, seen: number): number => {
    const earlier = byId.get(claim.links.after ?? claim.links.about ?? '');
    return earlier && seen < SHOWN ? 1 + depth(earlier, seen + 1) : 0;
  };
  return told.slice(0, SHOWN).toSorted((one, other) => {
    const [a, b] = [one.claim.time?.edtf, other.claim.time?.edtf];
    const dated = a && b && !a.startsWith('X') && !b.startsWith('X') ? compareStart(a, b) : 0;
    return dated || depth(one.claim, 0) - depth(other.claim, 0);
  });
}
