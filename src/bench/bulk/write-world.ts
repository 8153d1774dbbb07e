/** Writes a world over the articles of a database: the rows and the index terms of the real build, many times quicker. */
import { claimEntities } from '../../knowledge/claim-parts.ts';
import type { Entity } from '../../knowledge/entity.ts';
import { nameSpans } from '../../knowledge/entity-names.ts';
import type { DataArticle } from '../../knowledge/files/knowledge-data.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import { allTerms, articleTerms, type IndexedTerms } from '../../knowledge/sql/build/article-terms.ts';
import { replaceKnownWords, storedWords } from '../../knowledge/sql/build/words.ts';
import { openDatabase } from '../../knowledge/sql/database.ts';
import { encodeTerms } from '../../knowledge/sql/stored-terms.ts';
import { KnownWords } from './known-words.ts';
import { BlockPostings } from './postings.ts';
import { Rows } from './rows.ts';

const ORIGIN = 'operator';

export class WorldWriter {
  readonly #path: string;
  readonly #lexicon: Lexicon;
  readonly #rows: Rows;
  readonly #postings: BlockPostings;
  readonly #known = new KnownWords();
  readonly #concepts = new Map<string, readonly string[]>();
  #claims = 0;

  /** `path` is a ready database, with that lexicon; its articles and names make way. */
  constructor(path: string, lexicon: Lexicon) {
    this.#path = path;
    this.#lexicon = lexicon;
    this.#rows = new Rows(path);
    this.#postings = new BlockPostings(this.#rows);
  }

  /** All entities come before the first article. */
  addEntity(entity: Entity): void {
    const { id, concepts } = entity;
    if (concepts.length > 0) this.#concepts.set(id, concepts);
    this.#rows.insert('entity', { id, origin: ORIGIN, body: JSON.stringify(entity) });
    for (const { span, rank } of nameSpans(entity, this.#lexicon)) {
      this.#rows.insert('name', { span, entity: id, rank });
      this.#known.addName(span);
    }
  }

  addArticle({ article, passages, claims }: DataArticle): void {
    this.#rows.insert('article', { ...article, origin: ORIGIN });
    for (const passage of passages) this.#rows.insert('passage', { ...passage, start: passage.start ?? null, end: passage.end ?? null });
    const quotes = new Map(passages.map(({ id, quote }) => [id, quote]));
    const quoted = claims.map(({ claim, evidence }) => ({ claim, passages: evidence.map(({ passage }) => quotes.get(passage) ?? '') }));
    const terms = articleTerms(quoted, article.language, (id) => this.#concepts.get(id) ?? [], this.#lexicon);
    for (const [index, item] of claims.entries()) {
      const own = terms[index];
      if (own) this.#addClaim(item, own);
      this.#known.addClaim(item.claim, quoted[index]?.passages ?? []);
    }
  }

  async finish(): Promise<void> {
    this.#postings.flush();
    this.#rows.finish();
    const db = openDatabase(this.#path);
    try {
      const words = await storedWords(db);
      await replaceKnownWords(db, this.#known.names.difference(words), words.union(this.#known.words));
    } finally {
      await db.destroy();
    }
  }

  #addClaim({ claim, evidence }: DataArticle['claims'][number], terms: IndexedTerms): void {
    this.#claims += 1;
    const number = this.#claims;
    const { id, article, type, state } = claim;
    const current = state === 'accepted' && claim.superseded_by === undefined ? 1 : 0;
    this.#rows.insert('claim', { number, id, article, type, state, current, body: JSON.stringify(claim), terms: encodeTerms(terms) });
    for (const [position, { passage, stance }] of evidence.entries()) {
      this.#rows.insert('evidence', { claim: number, position, passage, stance });
    }
    for (const entity of claimEntities(claim)) this.#rows.insert('claim_entity', { entity, claim: number });
    if (current === 1) this.#postings.add(number, allTerms(terms));
  }
}
