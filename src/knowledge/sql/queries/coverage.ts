/** What the knowledge base covers. */
import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../../knowledge-base.ts';
import { ANY_CLAIM } from '../postings/write.ts';
import type { Tables } from '../tables.ts';
import { articleOf } from './load-claims.ts';
import type { GroupReader } from './read-groups.ts';

/** Articles in the order in which they were stored. Claims are counted where they are found by: their rows are long to read. */
export async function coverageOf(db: Kysely<Tables>, reader: GroupReader): Promise<Coverage> {
  const articles = await db.selectFrom('article').selectAll().orderBy(sql`rowid`).execute();
  const dates = await db
    .selectFrom('article')
    .select(({ fn }) => [fn.min('published').as('from'), fn.max('published').as('to')])
    .executeTakeFirst();
  const [all] = await reader.read([[ANY_CLAIM]]);
  return { articles: articles.map(articleOf), claims: all?.count ?? 0, from: dates?.from ?? null, to: dates?.to ?? null };
}
