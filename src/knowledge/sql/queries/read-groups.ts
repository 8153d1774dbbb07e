/** Reads which claims meet a group of terms, and keeps the largest sets: common words come in most questions. */
import { CompiledQuery, type Kysely } from 'kysely';
import { Lru } from '../lru.ts';
import { addBlock } from '../postings/block.ts';
import { ClaimSet } from '../postings/claim-set.ts';
import type { Tables } from '../tables.ts';

/** The claims that have any of some terms. */
export interface Group {
  readonly claims: ClaimSet;
  readonly count: number;
}

const POSTINGS = 'select term, block, claims from posting where term in (select value from json_each(?))';

/** Groups kept: of a million claims, 128 KB each. */
const KEPT = 64;
/** Claims; smaller groups are read as quickly as they are kept. */
const WORTH_KEEPING = 2000;

export class GroupReader {
  readonly #db: Kysely<Tables>;
  readonly #kept = new Lru<string, Group>(KEPT);

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** In their order; a group that nothing meets is empty. */
  async read(groups: readonly (readonly string[])[]): Promise<Group[]> {
    const kept = groups.map((terms) => this.#kept.get(keyOf(terms)));
    const blocks = await this.#blocks(new Set(groups.flatMap((terms, index) => (kept[index] ? [] : terms))));
    return groups.map((terms, index) => kept[index] ?? this.#made(terms, blocks));
  }

  /** Another process may have changed what is kept. */
  forget(): void {
    this.#kept.clear();
  }

  async #blocks(terms: ReadonlySet<string>): Promise<Map<string, Tables['posting'][]>> {
    if (terms.size === 0) return new Map();
    const { rows } = await this.#db.executeQuery<Tables['posting']>(CompiledQuery.raw(POSTINGS, [JSON.stringify([...terms])]));
    return Map.groupBy(rows, ({ term }) => term);
  }

  #made(terms: readonly string[], blocks: ReadonlyMap<string, Tables['posting'][]>): Group {
    const claims = new ClaimSet();
    for (const term of new Set(terms)) for (const { block, claims: encoded } of blocks.get(term) ?? []) addBlock(claims, block, encoded);
    const group = { claims, count: claims.count() };
    if (group.count >= WORTH_KEEPING) this.#kept.set(keyOf(terms), group);
    return group;
  }
}

const keyOf = (terms: readonly string[]): string => terms.toSorted().join('\n');
