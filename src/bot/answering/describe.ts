/** Who or what is it? The claims that define somebody or something first, then what they did. */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, report } from './ask.ts';
import { Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { filledRoles } from './entity-book.ts';
import { unknown } from './unknown.ts';

const SHOWN = 4;
const ORDER: readonly ClaimType[] = [
  'profile',
  'product',
  'leadership',
  'appointment',
  'headcount',
  'move',
  'acquisition',
  'investment',
  'goal',
  'practice',
];

export async function describe(about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  report(candidates, answering);
  if (hasUnknownName(candidates)) return unknown(candidates, 'statement', answering);
  const [name] = candidates.elements.filter((element) => element.is === 'name');
  if (!name || candidates.elements.some((element) => element.is === 'word' && !element.light))
    return answerFrom(candidates, 'content', answering);
  const ids = new Set(name.entities.map((entity) => entity.id));
  const telling = candidates.all
    .map(({ found }) => ({ found, place: placeOf(found.claim, ids) }))
    .filter(({ place }) => place < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.place - other.place)
    .map(({ found }) => found);
  const [first, ...others] = distinctPassages(telling);
  if (!first) return unknown(candidates, 'statement', answering);
  return { kind: 'found', verdict: null, claims: [first, ...others.slice(0, SHOWN - 1)], arrangement: { as: 'statements' } };
}

/** Defining claims first; within a type, those that are about the entity before those that only name it. */
function placeOf(claim: Claim, ids: ReadonlySet<string>): number {
  const type = ORDER.indexOf(claim.type);
  if (type < 0) return Number.POSITIVE_INFINITY;
  const main = subjects(claim).some((id) => ids.has(id));
  const named = [...filledRoles(claim).values()].flat().some((id) => ids.has(id));
  if (!named) return Number.POSITIVE_INFINITY;
  return type + (main ? 0 : ORDER.length);
}

/** Whom or what the claim is mainly about. */
function subjects({ type, roles }: Claim): readonly string[] {
  if (type === 'product') return roles.target ?? roles.about ?? [];
  if (type === 'leadership') return [...(roles.persons ?? []), ...(roles.target ?? []), ...(roles.team ?? []), ...(roles.org ?? [])];
  return [
    ...(roles.persons ?? []),
    ...(type === 'headcount' || type === 'practice' || type === 'goal' || type === 'investment' ? (roles.org ?? []) : []),
    ...(type === 'acquisition' ? (roles.target ?? []) : []),
  ];
}

function distinctPassages(claims: readonly CitedClaim[]): CitedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ claim, evidence }) => {
    const key = `${evidence[0].passage.id} ${claim.type}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
