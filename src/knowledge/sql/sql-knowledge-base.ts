/** The knowledge base on a database: what the port promises, by the queries beside. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Entity } from '../entity.ts';
import type { CitedClaim, ClaimFilter, Correction, Coverage, FoundClaim, KnowledgeBase } from '../knowledge-base.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { corrections } from './queries/correct.ts';
import { coverageOf } from './queries/coverage.ts';
import { filterNumbers } from './queries/filter.ts';
import { ClaimLoader } from './queries/load-claims.ts';
import { EntityLoader } from './queries/load-entities.ts';
import { namesOf } from './queries/names.ts';
import { GroupReader } from './queries/read-groups.ts';
import { searchNumbers } from './queries/search.ts';
import type { Tables } from './tables.ts';

/** Claims kept in memory, about 25 KB each with their terms. */
const KEPT_CLAIMS = 1000;
/** About half a KB each. */
const KEPT_ENTITIES = 5000;

export class SqlKnowledgeBase implements KnowledgeBase {
  readonly lexicon: Lexicon;
  readonly #db: Kysely<Tables>;
  readonly #loader: ClaimLoader;
  readonly #entities: EntityLoader;
  readonly #groups: GroupReader;
  #coverage: Coverage | undefined;
  #version = 0;

  constructor(db: Kysely<Tables>, lexicon: Lexicon) {
    this.#db = db;
    this.lexicon = lexicon;
    this.#loader = new ClaimLoader(db, KEPT_CLAIMS);
    this.#entities = new EntityLoader(db, KEPT_ENTITIES);
    this.#groups = new GroupReader(db);
  }

  async names(spans: readonly string[]): Promise<ReadonlyMap<string, readonly Entity[]>> {
    await this.#refresh();
    return await namesOf(this.#db, spans, this.#entities);
  }

  async correct(word: string, only?: 'name'): Promise<readonly Correction[]> {
    const folded = foldWord(word);
    if (this.lexicon.knows(folded, 'fr') || this.lexicon.knows(folded, 'en')) return [];
    return await corrections(this.#db, folded, only);
  }

  async entities(ids: readonly string[]): Promise<readonly Entity[]> {
    await this.#refresh();
    const entities = await this.#entities.load(ids);
    return ids.flatMap((id) => entities.get(id) ?? []);
  }

  async claims(filter: ClaimFilter): Promise<readonly CitedClaim[]> {
    await this.#refresh();
    return await this.#loader.load(await filterNumbers(this.#db, filter));
  }

  async search(groups: readonly (readonly string[])[], limit: number): Promise<readonly FoundClaim[]> {
    await this.#refresh();
    return await this.#loader.load(await searchNumbers(this.#groups, groups, limit));
  }

  async coverage(): Promise<Coverage> {
    await this.#refresh();
    this.#coverage ??= await coverageOf(this.#db, this.#groups);
    return this.#coverage;
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  /** Forgets what is kept in memory when another connection has written to the database. */
  async #refresh(): Promise<void> {
    const { rows } = await this.#db.executeQuery<{ data_version: number }>(CompiledQuery.raw('pragma data_version'));
    const version = rows[0]?.data_version ?? 0;
    if (version === this.#version) return;
    this.#version = version;
    this.#coverage = undefined;
    this.#loader.forget();
    this.#entities.forget();
    this.#groups.forget();
  }
}
