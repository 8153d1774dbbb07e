/** Reads claims with their articles, evidence and terms, and keeps those used last. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Article } from '../../article.ts';
import type { Claim } from '../../claim.ts';
import type { Evidence, Passage } from '../../evidence.ts';
import type { FoundClaim } from '../../knowledge-base.ts';
import { Lru } from '../lru.ts';
import { decodeTerms } from '../stored-terms.ts';
import type { Tables } from '../tables.ts';

type ClaimRow = Omit<Article, 'id'> & { number: number; body: string; terms: string; article: string };
type EvidenceRow = { claim: number; stance: Evidence['stance'] } & Tables['passage'];

const CLAIMS = `
  select claim.number, claim.body, claim.terms, claim.article,
         article.title, article.publisher, article.url, article.language, article.published
  from json_each(?) wanted join claim on claim.number = wanted.value join article on article.id = claim.article`;

const EVIDENCE = `
  select evidence.claim, evidence.stance, passage.*
  from json_each(?) wanted join evidence on evidence.claim = wanted.value join passage on passage.id = evidence.passage
  order by evidence.claim, evidence.position`;

export class ClaimLoader {
  readonly #db: Kysely<Tables>;
  readonly #kept: Lru<number, FoundClaim>;

  constructor(db: Kysely<Tables>, kept: number) {
    this.#db = db;
    this.#kept = new Lru(kept);
  }

  /** By number, in the order asked for. Numbers that lead nowhere are left out. */
  async load(numbers: readonly number[]): Promise<FoundClaim[]> {
    const found = new Map<number, FoundClaim>();
    for (const number of numbers) {
      const claim = this.#kept.get(number);
      if (claim) found.set(number, claim);
    }
    const missing = numbers.filter((number) => !found.has(number));
    if (missing.length > 0) {
      for (const [number, claim] of await this.#read(missing)) {
        found.set(number, claim);
        this.#kept.set(number, claim);
      }
    }
    return numbers.flatMap((number) => found.get(number) ?? []);
  }

  /** Another process may have changed what is kept. */
  forget(): void {
    this.#kept.clear();
  }

  async #read(numbers: readonly number[]): Promise<Map<number, FoundClaim>> {
    const wanted = JSON.stringify(numbers);
    const { rows } = await this.#db.executeQuery<ClaimRow>(CompiledQuery.raw(CLAIMS, [wanted]));
    const { rows: evidenceRows } = await this.#db.executeQuery<EvidenceRow>(CompiledQuery.raw(EVIDENCE, [wanted]));
    const evidence = Map.groupBy(evidenceRows, ({ claim }) => claim);
    const claims = new Map<number, FoundClaim>();
    for (const row of rows) {
      const [first, ...more] = (evidence.get(row.number) ?? []).map(evidenceOf);
      if (first) claims.set(row.number, foundClaim(row, [first, ...more]));
    }
    return claims;
  }
}

const foundClaim = (row: ClaimRow, evidence: FoundClaim['evidence']): FoundClaim => ({
  claim: JSON.parse(row.body) as Claim,
  article: articleOf({ ...row, id: row.article }),
  evidence,
  terms: decodeTerms(row.terms),
});

export const articleOf = ({ id, title, publisher, url, language, published }: Article): Article => ({
  id,
  title,
  publisher,
  url,
  language,
  published,
});

function evidenceOf({ stance, id, article, quote, prefix, suffix, start, end }: EvidenceRow): Evidence {
  const passage: Passage = { id, article, quote, prefix, suffix };
  return { stance, passage: start === null || end === null ? passage : { ...passage, start, end } };
}
