/** What the knowledge base covers. */
import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../../knowledge-base.ts';
import { addBlock, BLOCK } from '../postings/block.ts';
import { ClaimSet } from '../postings/claim-set.ts';
import { ANY_CLAIM } from '../postings/write.ts';
import type { Tables } from '../tables.ts';
import { articleOf } from './load-claims.ts';
import type { PostingReader } from './read-postings.ts';

/** Articles in the order in which they were stored; claims that may answer are counted. */
export async function coverageOf(db: Kysely<Tables>, postings: PostingReader): Promise<Coverage> {
  const articles = await db.selectFrom('article').selectAll().orderBy(sql`rowid`).execute();
  const dates = await db
    .selectFrom('article')
    .select(({ fn }) => [fn.min('published').as('from'), fn.max('published').as('to')])
    .executeTakeFirst();
  const claims = await countClaims(postings);
  return { articles: articles.map(articleOf), claims, from: dates?.from ?? null, to: dates?.to ?? null };
}

/** Of those that may be found: their rows are long, and would take a second for a million of them. */
async function countClaims(postings: PostingReader): Promise<number> {
  const blocks = (await postings.read(new Set([ANY_CLAIM]))).get(ANY_CLAIM) ?? [];
  return blocks.reduce((sum, { claims }) => {
    const set = new ClaimSet(BLOCK);
    addBlock(set, 0, claims);
    return sum + set.count();
  }, 0);
}
