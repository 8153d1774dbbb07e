/** A reported total says more than the names that happen to be given: both are shown. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Asked } from '../question.ts';
import type { Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import type { Ranked } from './ranking.ts';

const COUNTING: readonly Asked[] = ['count', 'quantity'];
const NAMING: readonly Asked[] = ['who', 'person', 'name', 'statement', 'content'];

/** None unless people who moved are asked for, some of them are counted, and some of these are named. */
export async function total(
  { candidate }: Ranked,
  fitting: readonly Ranked[],
  candidates: Candidates,
  asked: Asked,
  { kb }: Answering,
): Promise<Answer | undefined> {
  if (candidate.found.claim.type !== 'move') return undefined;
  const counted = COUNTING.includes(asked)
    ? candidate.found
    : NAMING.includes(asked) && !asksForOne(candidates)
      ? wholeOf(candidate.found, fitting)
      : undefined;
  if (!counted?.claim.quantity) return undefined;
  const parts = candidates.all
    .map(({ found }) => found.claim)
    .filter(({ links, roles }) => links.part_of === counted.claim.id && roles.persons?.length);
  // As stored: in the order of the article.
  const named = parts.length ? await kb.claims({ ids: parts.map(({ id }) => id) }) : [];
  if (named.length === 0) return undefined;
  return { kind: 'found', verdict: null, claims: [counted, ...named], arrangement: { as: 'total', total: counted, named } };
}

/** The claim itself, or the one that counts it in. */
const wholeOf = ({ claim: one }: CitedClaim, fitting: readonly Ranked[]): CitedClaim | undefined =>
  fitting
    .map(({ candidate }) => candidate.found)
    .find(({ claim }) => claim.quantity && (claim.id === one.id || claim.id === one.links.part_of));

const asksForOne = ({ elements }: Candidates): boolean =>
  elements.some((element) => element.is === 'name' && element.role === 'person' && element.entities.some(({ kind }) => kind === 'person'));
