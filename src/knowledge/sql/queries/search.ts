/** Finds the numbers of the claims that meet the most and rarest groups of a question. */
import { addBlock, BLOCK } from '../postings/block.ts';
import { ClaimSet, inAllOrAllButOne } from '../postings/claim-set.ts';
import { ANY_CLAIM } from '../postings/write.ts';
import type { PostingReader } from './read-postings.ts';

/** The claims that meet a group of terms, and what it weighs: its inverse document frequency. */
interface Group {
  readonly claims: ClaimSet;
  readonly count: number;
  readonly weight: number;
}

/** Where the groups are met up to this many times in all, every claim is scored. */
const FEW = 10_000;

/**
 * Best first, by the sum of the weights of the groups met; of equals, the one stored first. Claims that meet all groups, or all but
 * one, are always among them, up to `limit`. `few` is for tests.
 */
export async function searchNumbers(
  reader: PostingReader,
  groups: readonly (readonly string[])[],
  limit: number,
  few: number = FEW,
): Promise<number[]> {
  const postings = await readPostings(reader, groups);
  const all = postings(new Set([ANY_CLAIM]));
  const total = all.count();
  const known = groups
    .map((terms) => weighted(postings(new Set(terms)), total))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const matches = known.reduce((sum, { count }) => sum + count, 0);
  return matches <= few ? scoreAll(known, limit) : narrow(all, known, limit);
}

/** A function from a group's terms to the claims that have any of them. */
async function readPostings(
  reader: PostingReader,
  groups: readonly (readonly string[])[],
): Promise<(terms: ReadonlySet<string>) => ClaimSet> {
  const blocks = await reader.read(new Set([ANY_CLAIM, ...groups.flat()]));
  const last = [...blocks.values()].flat().reduce((most, { block }) => Math.max(most, block), 0);
  return (group) => {
    const claims = new ClaimSet(BLOCK * (1 + last));
    for (const term of group) for (const { block, claims: encoded } of blocks.get(term) ?? []) addBlock(claims, block, encoded);
    return claims;
  };
}

function weighted(claims: ClaimSet, total: number): Group {
  const count = claims.count();
  return { claims, count, weight: count === 0 ? 0 : Math.log(1 + total / count) };
}

/** Every claim that meets any group. */
function scoreAll(groups: readonly Group[], limit: number): number[] {
  const numbers = new Set(groups.flatMap(({ claims, count }) => claims.members(count)));
  return bestFirst([...numbers], groups).slice(0, limit);
}

/** Where too many claims meet some group: those that meet all, then all but one, then the best of the rarest groups. Rarest come first. */
function narrow(all: ClaimSet, groups: readonly Group[], limit: number): number[] {
  const sets = groups.map(({ claims }) => claims);
  const { inAll, inAllButOne } = inAllOrAllButOne(all, sets);
  const found = new Set(inAll.members(limit));
  // The more frequent the group that is missed, the better. Of a single group, "all but one" is none.
  for (const missed of sets.length > 1 ? sets.toReversed() : []) {
    for (const number of inAllButOne.without(missed).members(limit - found.size)) found.add(number);
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
  for (const set of sets) for (const number of set.members(FEW - numbers.size)) numbers.add(number);
  return [...numbers];
}

function bestFirst(numbers: readonly number[], groups: readonly Group[]): number[] {
  const scored = numbers.map((number) => ({
    number,
    score: groups.reduce((sum, { claims, weight }) => (claims.has(number) ? sum + weight : sum), 0),
  }));
  return scored.sort((a, b) => b.score - a.score || a.number - b.number).map(({ number }) => number);
}
