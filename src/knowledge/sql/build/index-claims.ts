/** Works out the index terms of the claims of articles, and writes them where `search` looks. */
import type { Kysely } from 'kysely';
import type { Claim } from '../../claim.ts';
import { askedTerms, type ClaimTerms, type ConceptsOf, ownTerms, quotedTerms } from '../../claim-terms.ts';
import type { Entity } from '../../entity.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { ANY_CLAIM, addPostings } from '../postings/write.ts';
import { encodeTerms } from '../stored-terms.ts';
import type { Tables } from '../tables.ts';

/** Forgets what claims are found by; they are to be indexed anew. */
export const clearIndex = async (db: Kysely<Tables>): Promise<void> => {
  await db.deleteFrom('posting').execute();
};

/** Articles whose claims are not indexed yet. Entities must be there: claims are found by their concepts. */
export async function indexArticles(db: Kysely<Tables>, articles: readonly string[], lexicon: Lexicon): Promise<void> {
  const entities = await db.selectFrom('entity').select('body').execute();
  const concepts = new Map(entities.map(({ body }) => JSON.parse(body) as Entity).map(({ id, concepts: own }) => [id, own]));
  const postings = new Map<string, number[]>();
  const add = (term: string, number: number): void => {
    const numbers = postings.get(term);
    if (numbers) numbers.push(number);
    else postings.set(term, [number]);
  };
  for (const article of articles) {
    for (const { number, terms } of await indexArticle(db, article, (id) => concepts.get(id) ?? [], lexicon)) {
      add(ANY_CLAIM, number);
      for (const term of terms) add(term, number);
    }
  }
  await addPostings(db, postings);
}

interface ClaimRow {
  readonly number: number;
  readonly current: 0 | 1;
  readonly claim: Claim;
  readonly passages: readonly string[];
}

/** Writes the terms of each claim beside it, and returns those of the claims that may be found: candidates and superseded ones are not. */
async function indexArticle(
  db: Kysely<Tables>,
  article: string,
  conceptsOf: ConceptsOf,
  lexicon: Lexicon,
): Promise<{ number: number; terms: Set<string> }[]> {
  const { language } = await db.selectFrom('article').select('language').where('id', '=', article).executeTakeFirstOrThrow();
  const claims = await claimRows(db, article);
  const own = new Map(claims.map(({ claim }) => [claim.id, ownTerms(claim, conceptsOf, lexicon)]));
  const found: { number: number; terms: Set<string> }[] = [];
  for (const { number, current, claim, passages } of claims) {
    const terms: ClaimTerms = {
      own: own.get(claim.id) ?? new Set(),
      asked: askedTerms(claim, lexicon),
      quoted: quotedTerms(passages, language, lexicon),
      linked: union(Object.values(claim.links).flatMap((id) => own.get(id ?? '') ?? [])),
    };
    await db
      .updateTable('claim')
      .set({ terms: encodeTerms(terms) })
      .where('number', '=', number)
      .execute();
    if (current === 1) found.push({ number, terms: union([terms.own, ...terms.asked, terms.quoted, terms.linked]) });
  }
  return found;
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

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
