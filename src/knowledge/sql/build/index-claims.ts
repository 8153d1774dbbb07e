/** Works out the index terms of the claims of articles, and writes them where `search` looks. */
import type { Kysely } from 'kysely';
import type { Claim } from '../../claim.ts';
import type { ConceptsOf } from '../../claim-terms.ts';
import type { Entity } from '../../entity.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { ANY_CLAIM, addPostings, removePostings } from '../postings/write.ts';
import { encodeTerms, storedTerms } from '../stored-terms.ts';
import type { Tables } from '../tables.ts';
import { allTerms, articleTerms } from './article-terms.ts';

/** Forgets what claims are found by; they are to be indexed anew. */
export const clearIndex = async (db: Kysely<Tables>): Promise<void> => {
  await db.deleteFrom('posting').execute();
};

/** Articles whose claims are not indexed yet. Entities must be there: claims are found by their concepts. */
export async function indexArticles(db: Kysely<Tables>, articles: readonly string[], lexicon: Lexicon): Promise<void> {
  const entities = await db.selectFrom('entity').select('body').execute();
  const concepts = new Map(entities.map(({ body }) => JSON.parse(body) as Entity).map(({ id, concepts: own }) => [id, own]));
  const found: FoundBy[] = [];
  for (const article of articles) found.push(...(await indexArticle(db, article, (id) => concepts.get(id) ?? [], lexicon)));
  await addPostings(db, postingsOf(found));
}

/** Claims that are to be found no longer, or are about to be indexed anew. */
export async function unindexClaims(db: Kysely<Tables>, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const claims = await db
    .selectFrom('claim')
    .select(['number', 'terms'])
    .where('number', 'in', [...numbers])
    .execute();
  await removePostings(db, postingsOf(claims.map(({ number, terms }) => ({ number, terms: storedTerms(terms) }))));
}

/** A claim's number, and the terms that find it. */
interface FoundBy {
  readonly number: number;
  readonly terms: ReadonlySet<string>;
}

function postingsOf(claims: readonly FoundBy[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const { number, terms } of claims) {
    for (const term of [ANY_CLAIM, ...terms]) {
      const numbers = postings.get(term);
      if (numbers) numbers.push(number);
      else postings.set(term, [number]);
    }
  }
  return postings;
}

interface ClaimRow {
  readonly number: number;
  readonly current: 0 | 1;
  readonly claim: Claim;
  readonly passages: readonly string[];
}

/** Writes the terms of each claim beside it, and returns those of the claims that may be found: candidates and superseded ones are not. */
async function indexArticle(db: Kysely<Tables>, article: string, conceptsOf: ConceptsOf, lexicon: Lexicon): Promise<FoundBy[]> {
  const { language } = await db.selectFrom('article').select('language').where('id', '=', article).executeTakeFirstOrThrow();
  const claims = await claimRows(db, article);
  const found: FoundBy[] = [];
  for (const [index, terms] of articleTerms(claims, language, conceptsOf, lexicon).entries()) {
    const { number = 0, current } = claims[index] ?? {};
    await db
      .updateTable('claim')
      .set({ terms: encodeTerms(terms) })
      .where('number', '=', number)
      .execute();
    if (current === 1) found.push({ number, terms: allTerms(terms) });
  }
  return found;
}

async function claimRows(db: Kysely<Tables>, article: string): Promise<ClaimRow[]> {
  const rows = await db
    .selectFrom('claim')
    .select(['number', 'current', 'body'])
    .where('article', '=', article)
    .orderBy('number')
    .execute();
  const quotes = await db
    .selectFrom('evidence')
    .innerJoin('passage', 'passage.id', 'evidence.passage')
    .innerJoin('claim', 'claim.number', 'evidence.claim')
    .where('claim.article', '=', article)
    .select(['evidence.claim', 'passage.quote'])
    .execute();
  const byClaim = Map.groupBy(quotes, ({ claim }) => claim);
  return rows.map(({ number, current, body }) => ({
    number,
    current,
    claim: JSON.parse(body) as Claim,
    passages: (byClaim.get(number) ?? []).map(({ quote }) => quote),
  }));
}
