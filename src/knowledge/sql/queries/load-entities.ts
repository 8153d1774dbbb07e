/** Reads entities, and keeps those used last: most questions are about the same few. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Entity } from '../../entity.ts';
import { Lru } from '../lru.ts';
import type { Tables } from '../tables.ts';

/** One statement whatever their number, so that it stays compiled. */
const ENTITIES = 'select entity.id, entity.body from json_each(?) wanted join entity on entity.id = wanted.value';

export class EntityLoader {
  readonly #db: Kysely<Tables>;
  readonly #kept: Lru<string, Entity>;
  /** More at once are seldom asked for again (all who bear a given name), and would drive out the others. */
  readonly #mostAtOnce: number;

  constructor(db: Kysely<Tables>, kept: number) {
    this.#db = db;
    this.#kept = new Lru(kept);
    this.#mostAtOnce = kept / 10;
  }

  /** By id. Ids that lead nowhere are left out. */
  async load(ids: Iterable<string>): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const entity = this.#kept.get(id);
      if (entity) found.set(id, entity);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const { rows } = await this.#db.executeQuery<Pick<Tables['entity'], 'id' | 'body'>>(
      CompiledQuery.raw(ENTITIES, [JSON.stringify(missing)]),
    );
    for (const { id, body } of rows) {
      const entity = JSON.parse(body) as Entity;
      found.set(id, entity);
      if (rows.length <= this.#mostAtOnce) this.#kept.set(id, entity);
    }
    return found;
  }

  /** Another process may have changed what is kept. */
  forget(): void {
    this.#kept.clear();
  }
}
