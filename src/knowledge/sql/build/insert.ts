/** Inserts many rows in statements of a size that every database takes. */
import type { Insertable, Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

const ROWS_AT_ONCE = 500;

export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await db
      .insertInto(table)
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
  }
}
