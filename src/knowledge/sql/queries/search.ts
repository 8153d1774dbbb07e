/** Finds the numbers of the claims that meet the most and rarest groups of a question. */
import type { ClaimSet } from '../postings/claim-set.ts';
import { inAllOrAllButOne } from '../postings/in-all.ts';
import { ANY_CLAIM } from '../postings/write.ts';
import type { Group, GroupReader } from './read-groups.ts';

interface WeightedGroup extends Group {
  /** Its inverse document frequency. */
  readonly weight: number;
}

/** Where the groups are met up to this many times in all, every claim is scored. */
const FEW = 2000;
/** Else so many claims of the rarest groups are scored, beside those that are promised. */
const OTHERS = 500;

/**
 * Best first, by the sum of the weights of the groups met; of equals, the one stored first. Claims that meet all groups, or all but
 * one, are always among them, up to `limit`. `few` is for tests.
 */
export async function searchNumbers(
  reader: GroupReader,
  groups: readonly (readonly string[])[],
  limit: number,
  few: number = FEW,
): Promise<number[]> {
  const [all, ...read] = await reader.read([[ANY_CLAIM], ...groups]);
  const known = read
    .filter(({ count }) => count > 0)
    .map((group) => ({ ...group, weight: Math.log(1 + (all?.count ?? 0) / group.count) }))
    .sort((a, b) => a.count - b.count);
  const matches = known.reduce((sum, { count }) => sum + count, 0);
  return matches <= few ? scoreAll(known, limit) : narrow(known, limit);
}

/** Every claim that meets any group. */
function scoreAll(groups: readonly WeightedGroup[], limit: number): number[] {
  const numbers = new Set(groups.flatMap(({ claims, count }) => claims.members(count)));
  return bestFirst([...numbers], groups).slice(0, limit);
}

/** Where too many claims meet some group: those that meet all, then all but one, then the best of the rarest groups. Rarest come first. */
function narrow(groups: readonly WeightedGroup[], limit: number): number[] {
  const sets = groups.map(({ claims }) => claims);
  const { inAll, inAllButOne } = inAllOrAllButOne(sets);
  const found = new Set(inAll.members(limit));
  // The more frequent the group that is missed, the better.
  for (const missed of sets.toReversed()) {
    if (found.size >= limit) break;
    for (const number of inAllButOne.members(limit - found.size, missed)) found.add(number);
  }
  if (found.size < limit) {
    const others = rarest(sets).filter((number) => !found.has(number));
    for (const number of bestFirst(others, groups).slice(0, limit - found.size)) found.add(number);
  }
  return [...found];
}

/** Claims of the rarest groups, as many as may be scored one by one. */
function rarest(sets: readonly ClaimSet[]): number[] {
  const numbers = new Set<number>();
  for (const set of sets) {
    if (numbers.size >= OTHERS) break;
    for (const number of set.members(OTHERS - numbers.size)) numbers.add(number);
  }
  return [...numbers];
}

/** Scores that differ by the order of their sum alone are equal. */
const PRECISION = 1e9;

function bestFirst(numbers: readonly number[], groups: readonly WeightedGroup[]): number[] {
  const scored = numbers.map((number) => ({
    number,
    score: Math.round(PRECISION * groups.reduce((sum, { claims, weight }) => (claims.has(number) ? sum + weight : sum), 0)),
  }));
  return scored.sort((a, b) => b.score - a.score || a.number - b.number).map(({ number }) => number);
}
