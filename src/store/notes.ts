/** Notes in SQL. */
import type { Kysely } from 'kysely';
import type { Notes } from '../delivery/notes.ts';
import type { StateTables } from './tables.ts';

export class SqlNotes implements Notes {
  readonly #db: Kysely<StateTables>;

  constructor(db: Kysely<StateTables>) {
    this.#db = db;
  }

  async get(key: string): Promise<string | null> {
    const row = await this.#db.selectFrom('note').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value ?? null;
  }

  async set(key: string, value: string): Promise<void> {
    await this.#db
      .insertInto('note')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  }

  async delete(prefix: string): Promise<void> {
    await this.#db.deleteFrom('note').where('key', '>=', prefix).where('key', '<', `${prefix}\uffff`).execute();
  }
}
