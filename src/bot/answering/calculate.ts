/** Sums and differences, only where the claims allow them: parts of a total are not added to it. */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Bound, Quantity } from '../../knowledge/quantity.ts';
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, report } from './ask.ts';
import { type Candidate, Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { unknown } from './unknown.ts';

/** Two events share the question's words, so that each has fewer of them and stands further down. */
const WEIGHED = 120;
/** People who came or went are counted together, and so are people who are there. */
const EVENTS: readonly ClaimType[] = ['move', 'departure', 'layoff', 'appointment'];
/** Money that is spent is added to money that is spent, not to what a firm is worth. */
const SPENDING: readonly ClaimType[] = ['acquisition', 'investment'];
/** Part of the question's weight that the two claims must explain together. */
const ENOUGH = 0.7;

export async function calculate(operation: 'sum' | 'difference', about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering, WEIGHED);
  report(candidates, answering);
  if (hasUnknownName(candidates)) return unknown(candidates, 'count', answering);
  const pair = bestPair(candidates.all, operation);
  if (!pair) return answerFrom(candidates, 'statement', answering);
  const [first, second] = operation === 'difference' && pair[0].quantity.value < pair[1].quantity.value ? [pair[1], pair[0]] : pair;
  const claims = [first.cited, second.cited] as const;
  // What is inside a total is not added to it: both are shown, and the second says that it is part of the first.
  if (operation === 'sum' && related(first, second)) return { kind: 'found', verdict: null, claims, arrangement: { as: 'statements' } };
  const terms = [first.quantity, second.quantity] as const;
  return { kind: 'found', verdict: null, claims, arrangement: { as: 'calculation', operation, terms, result: result(operation, terms) } };
}

interface Counted {
  readonly cited: CitedClaim;
  readonly quantity: Quantity;
  readonly candidate: Candidate;
}

const related = (one: Counted, other: Counted): boolean =>
  isPart(one.cited.claim, other.cited.claim) || isPart(other.cited.claim, one.cited.claim);

/** Linked as such, or a team of the organisation whose people are counted. */
const isPart = (part: Claim, whole: Claim): boolean =>
  part.links.part_of === whole.id ||
  (part.type === 'headcount' &&
    whole.type === 'headcount' &&
    part.roles.team !== undefined &&
    whole.roles.team === undefined &&
    (part.roles.org ?? []).some((id) => whole.roles.org?.includes(id)));

/** Of one unit, and of the same sort of thing: two critics are not taken from a head-count. */
function areAlike({ cited: { claim: one }, quantity }: Counted, { cited: { claim: other }, quantity: otherQuantity }: Counted): boolean {
  if (quantity.unit !== otherQuantity.unit) return false;
  if (EVENTS.includes(one.type) && EVENTS.includes(other.type))
    return haveCommon(leftBy(one), leftBy(other)) || haveCommon(joinedBy(one), joinedBy(other));
  return one.type === other.type || (SPENDING.includes(one.type) && SPENDING.includes(other.type));
}

/** Those who went and those who came make no sum: the same place must have been left, or joined. */
const leftBy = ({ type, roles }: Claim): readonly EntityId[] => [
  ...(roles.from ?? []),
  ...(type === 'departure' || type === 'layoff' ? (roles.org ?? []) : []),
];
const joinedBy = ({ type, roles }: Claim): readonly EntityId[] => [
  ...(roles.to ?? []),
  ...(type === 'appointment' ? (roles.org ?? []) : []),
];

const haveCommon = (some: readonly EntityId[], others: readonly EntityId[]): boolean => some.some((id) => others.includes(id));

/** The two quantities of one unit that explain the most of the question together. */
function bestPair(all: readonly Candidate[], operation: 'sum' | 'difference'): [Counted, Counted] | undefined {
  const counted = all
    .flatMap((candidate): Counted[] =>
      candidate.found.claim.quantity ? [{ cited: candidate.found, quantity: candidate.found.claim.quantity, candidate }] : [],
    )
    .slice(0, 20);
  let best: { readonly pair: [Counted, Counted]; readonly worth: number } | undefined;
  counted.forEach((one, at) => {
    for (const other of counted.slice(at + 1)) {
      if (!areAlike(one, other)) continue;
      const worth = together(one.candidate, other.candidate) + (operation === 'difference' && related(one, other) ? 0.3 : 0);
      if (worth >= ENOUGH && worth > (best?.worth ?? 0)) best = { pair: [one, other], worth };
    }
  });
  return best?.pair;
}

/** Share of the question's weight that one or the other explains. */
function together(one: Candidate, other: Candidate): number {
  let total = 0;
  let explained = 0;
  one.parts.forEach((part, index) => {
    const quality = Math.max(qualityOf(part), qualityOf(other.parts[index] ?? part));
    total += part.weight;
    explained += part.weight * quality;
  });
  return total > 0 ? explained / total : 0;
}

const qualityOf = ({ explanation }: Candidate['parts'][number]): number => (explanation.is === 'explained' ? explanation.quality : 0);

function result(operation: 'sum' | 'difference', [first, second]: readonly [Quantity, Quantity]): Quantity {
  const value = operation === 'sum' ? first.value + second.value : first.value - second.value;
  return { value: Math.round(value * 1e6) / 1e6, unit: first.unit, bound: boundOf(operation, first.bound, second.bound) };
}

const LOWER: readonly Bound[] = ['at_least', 'more_than'];

/** « Plus de 500 » and 100 make « plus de 600 »; a bound that points both ways leaves « environ ». */
function boundOf(operation: 'sum' | 'difference', first: Bound, second: Bound): Bound {
  if (first === second && operation === 'sum') return first;
  if (operation === 'sum' && LOWER.includes(first) && LOWER.includes(second)) return 'more_than';
  if (second === 'exact' || second === 'each') return first;
  if (first === 'exact' && operation === 'sum') return second;
  return 'about';
}
