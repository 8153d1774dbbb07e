/** Writes articles with their passages and claims. What their words are found by is written by `index-claims.ts`. */
import type { Kysely } from 'kysely';
import { claimEntities } from '../../claim-parts.ts';
import type { DataArticle, DataClaim } from '../../files/knowledge-data.ts';
import { noTerms } from '../stored-terms.ts';
import type { Origin, Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** Replaces articles of the same id, whatever their origin. */
export async function insertArticles(db: Kysely<Tables>, articles: readonly DataArticle[], origin: Origin): Promise<void> {
  const ids = articles.map(({ article }) => article.id);
  if (ids.length > 0) await db.deleteFrom('article').where('id', 'in', ids).execute();
  await insertRows(
    db,
    'article',
    articles.map(({ article }) => ({ ...article, origin })),
  );
  await insertRows(
    db,
    'passage',
    articles.flatMap(({ passages }) => passages.map((passage) => ({ ...passage, start: passage.start ?? null, end: passage.end ?? null }))),
  );
  await insertClaims(
    db,
    articles.flatMap(({ claims }) => claims),
  );
}

async function insertClaims(db: Kysely<Tables>, claims: readonly DataClaim[]): Promise<void> {
  const last = await db
    .selectFrom('claim')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst();
  const first = (last?.number ?? 0) + 1;
  const numbered = claims.map((claim, index) => ({ ...claim, number: first + index }));
  await insertRows(
    db,
    'claim',
    numbered.map(({ claim, number }) => ({
      number,
      id: claim.id,
      article: claim.article,
      type: claim.type,
      state: claim.state,
      current: claim.state === 'accepted' && claim.superseded_by === undefined ? 1 : 0,
      body: JSON.stringify(claim),
      terms: noTerms,
    })),
  );
  await insertRows(
    db,
    'evidence',
    numbered.flatMap(({ evidence, number }) => evidence.map((item, position) => ({ claim: number, position, ...item }))),
  );
  await insertRows(
    db,
    'claim_entity',
    numbered.flatMap(({ claim, number }) => claimEntities(claim).map((entity) => ({ entity, claim: number }))),
  );
}
