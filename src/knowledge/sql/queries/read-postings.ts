/** Reads which claims terms find, and keeps what the commonest terms find: some of them stand in every question. */
import { CompiledQuery, type Kysely } from 'kysely';
import { Lru } from '../lru.ts';
import type { Tables } from '../tables.ts';

export type Postings = ReadonlyMap<string, readonly Tables['posting'][]>;

const POSTINGS = 'select term, block, claims from posting where term in (select value from json_each(?))';

/** Terms kept: of a million claims, up to 128 KB each. */
const KEPT = 64;
/** Bytes; what is shorter is read as quickly as it is kept. */
const WORTH_KEEPING = 4096;

export class PostingReader {
  readonly #db: Kysely<Tables>;
  readonly #kept = new Lru<string, Tables['posting'][]>(KEPT);

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The blocks of each term; terms that find nothing are left out. */
  async read(terms: ReadonlySet<string>): Promise<Postings> {
    const found = new Map<string, Tables['posting'][]>();
    for (const term of terms) {
      const kept = this.#kept.get(term);
      if (kept) found.set(term, kept);
    }
    const missing = JSON.stringify([...terms].filter((term) => !found.has(term)));
    const { rows } = await this.#db.executeQuery<Tables['posting']>(CompiledQuery.raw(POSTINGS, [missing]));
    for (const [term, blocks] of Map.groupBy(rows, (row) => row.term)) {
      found.set(term, blocks);
      if (blocks.reduce((bytes, { claims }) => bytes + claims.length, 0) >= WORTH_KEEPING) this.#kept.set(term, blocks);
    }
    return found;
  }

  /** Another process may have changed what is kept. */
  forget(): void {
    this.#kept.clear();
  }
}
