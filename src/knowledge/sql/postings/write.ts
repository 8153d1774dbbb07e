/** Writes which claims each term finds. */
import { type Kysely, sql } from 'kysely';
import { insertRows } from '../build/insert.ts';
import type { Tables } from '../tables.ts';
import { blockMembers, blockOf, encodeBlock } from './block.ts';

/** The term of all claims that may be found. */
export const ANY_CLAIM = '';

/** Claim numbers by term. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Adds claims to those that the terms find already. */
export const addPostings = (db: Kysely<Tables>, postings: Postings): Promise<void> =>
  change(db, postings, (stored, added) => stored.union(added));

/** Takes claims away from those that the terms find. */
export const removePostings = (db: Kysely<Tables>, postings: Postings): Promise<void> =>
  change(db, postings, (stored, removed) => stored.difference(removed));

async function change(
  db: Kysely<Tables>,
  postings: Postings,
  combine: (stored: Set<number>, given: Set<number>) => Set<number>,
): Promise<void> {
  const given = [...postings].flatMap(([term, numbers]) =>
    [...Map.groupBy(numbers, blockOf)].map(([block, members]) => ({ term, block, members })),
  );
  const keys = JSON.stringify(given.map(({ term, block }) => [term, block]));
  const taken = await sql<Tables['posting']>`
    delete from posting where (term, block) in (select value ->> 0, value ->> 1 from json_each(${keys}))
    returning term, block, claims`.execute(db);
  const stored = new Map(taken.rows.map(({ term, block, claims }) => [`${block} ${term}`, blockMembers(block, claims)]));
  const rows = given.flatMap(({ term, block, members }) => {
    const claims = combine(new Set(stored.get(`${block} ${term}`)), new Set(members));
    return claims.size === 0 ? [] : [{ term, block, claims: encodeBlock([...claims].sort((a, b) => a - b)) }];
  });
  await insertRows(db, 'posting', rows);
}
