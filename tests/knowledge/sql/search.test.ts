/** What search promises when too many claims meet some group for all of them to be scored. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/knowledge/sql/database.ts';
import { KNOWLEDGE_SCHEMA } from '../../../src/knowledge/sql/migrations/index.ts';
import { ANY_CLAIM, addPostings } from '../../../src/knowledge/sql/postings/write.ts';
import { GroupReader } from '../../../src/knowledge/sql/queries/read-groups.ts';
import { searchNumbers } from '../../../src/knowledge/sql/queries/search.ts';

const TERMS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Claims by number, in several blocks, each with its terms. */
const claims = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 65_530, max: 65_545 }), fc.integer({ min: 131_072, max: 131_080 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.tuple(fc.constant(number), fc.uniqueArray(fc.constantFrom(...TERMS), { minLength: 1 })))),
  )
  .map((entries) => new Map(entries.map(([number, terms]) => [number, new Set<string>(terms)])));

const groups = fc.array(fc.uniqueArray(fc.constantFrom(...TERMS, 'nothing'), { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 6,
});

async function searched(base: Map<number, Set<string>>, asked: string[][], limit: number): Promise<number[]> {
  const db = openDatabase(':memory:');
  try {
    await KNOWLEDGE_SCHEMA.migrate(db);
    const postings = new Map([[ANY_CLAIM, [...base.keys()]]]);
    for (const [number, terms] of base) for (const term of terms) postings.set(term, [...(postings.get(term) ?? []), number]);
    await addPostings(db, postings);
    return await searchNumbers(new GroupReader(db), asked, limit, 0);
  } finally {
    await db.destroy();
  }
}

describe('search in a large base', () => {
  it('has every claim that meets all groups that any claim meets, or all but one, before all others', async () => {
    await fc.assert(
      fc.asyncProperty(claims, groups, fc.integer({ min: 1, max: 50 }), async (base, asked, limit) => {
        const found = await searched(base, asked, limit);
        const missed = (number: number): number => {
          const known = asked.filter((group) => [...base.values()].some((terms) => group.some((term) => terms.has(term))));
          return known.filter((group) => !group.some((term) => base.get(number)?.has(term))).length;
        };
        const score = (number: number): number =>
          asked.reduce((sum, group) => {
            const count = [...base.values()].filter((terms) => group.some((term) => terms.has(term))).length;
            return group.some((term) => base.get(number)?.has(term)) ? sum + Math.log(1 + base.size / count) : sum;
          }, 0);
        const met = [...base.keys()].filter((number) => score(number) > 0);
        const promised = met.filter((number) => missed(number) <= 1);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeGreaterThanOrEqual(Math.min(limit, promised.length));
        expect(met).toEqual(expect.arrayContaining(found));
        const expected = promised.map(score).toSorted((a, b) => b - a);
        for (const [index, number] of found.slice(0, promised.length).entries()) {
          expect(score(number)).toBeCloseTo(expected[index] ?? 0, 9);
        }
      }),
    );
  });

  it('goes on with the claims of the rarest groups, those that meet the most first', async () => {
    const base = new Map([
      [1, new Set(['a', 'b', 'c', 'd'])],
      [2, new Set(['d'])],
      [3, new Set(['c', 'd'])],
      [4, new Set(['a'])],
      [5, new Set(['a', 'b'])],
      [6, new Set(['a'])],
    ]);
    expect(await searched(base, [['a'], ['b'], ['c'], ['d'], ['c', 'd']], 4)).toEqual([1, 3, 5, 2]);
  });
});
