/** What the knowledge base covers. */
import { type Kysely, sql } from 'kysely';
import type { Coverage } from '../../knowledge-base.ts';
import type { Tables } from '../tables.ts';
import { articleOf } from './load-claims.ts';

/** Articles in the order in which they were stored; claims that may answer are counted. */
export async function coverageOf(db: Kysely<Tables>): Promise<Coverage> {
  const articles = await db.selectFrom('article').selectAll().orderBy(sql`rowid`).execute();
  const { claims } = await db
    .selectFrom('claim')
    .where('current', '=', 1)
    .select(({ fn }) => fn.countAll<number>().as('claims'))
    .executeTakeFirstOrThrow();
  const dates = articles.flatMap(({ published }) => published ?? []).sort();
  return { articles: articles.map(articleOf), claims, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}
