/** Writes which claims each term finds. */
import { type Kysely, sql } from 'kysely';
import { insertRows } from '../build/insert.ts';
import type { Tables } from '../tables.ts';
import { blockMembers, blockOf, encodeBlock } from './block.ts';

/** The term of all claims that may be found. */
export const ANY_CLAIM = '';

/** Adds claims, by term, to those that the terms find already. */
export async function addPostings(db: Kysely<Tables>, postings: ReadonlyMap<string, readonly number[]>): Promise<void> {
  const added = [...postings].flatMap(([term, numbers]) =>
    [...Map.groupBy(numbers, blockOf)].map(([block, members]) => ({ term, block, members })),
  );
  const keys = JSON.stringify(added.map(({ term, block }) => [term, block]));
  const stored = await sql<Tables['posting']>`
    delete from posting where (term, block) in (select value ->> 0, value ->> 1 from json_each(${keys}))
    returning term, block, claims`.execute(db);
  const known = new Map(stored.rows.map(({ term, block, claims }) => [`${block} ${term}`, blockMembers(block, claims)]));
  const rows = added.map(({ term, block, members }) => {
    const all = [...new Set([...(known.get(`${block} ${term}`) ?? []), ...members])].sort((a, b) => a - b);
    return { term, block, claims: encodeBlock(all) };
  });
  await insertRows(db, 'posting', rows);
}
