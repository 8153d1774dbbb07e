/** Writes articles with their passages and claims. What their words are found by is written by `index-claims.ts`. */
import type { Kysely } from 'kysely';
import { claimEntities } from '../../claim-parts.ts';
import type { DataArticle, DataClaim } from '../../files/knowledge-data.ts';
import { noTerms } from '../stored-terms.ts';
import type { Origin, Tables } from '../tables.ts';
import { unindexClaims } from './index-claims.ts';
import { insertRows } from './insert.ts';

/** Articles of the same id are replaced, whatever their origin. */
export async function insertArticles(db: Kysely<Tables>, articles: readonly DataArticle[], origin: Origin): Promise<void> {
  await removeArticles(
    db,
    articles.map(({ article }) => article.id),
  );
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

/** Removes articles with their passages and claims, and what these are found by. */
export async function removeArticles(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const claims = await db.selectFrom('claim').select('number').where('article', 'in', ids).execute();
  await unindexClaims(
    db,
    claims.map(({ number }) => number),
  );
  await db.deleteFrom('article').where('id', 'in', ids).execute();
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
