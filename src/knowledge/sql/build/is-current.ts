/** Is a database as the product wants it? Kept apart from the building, which most starts have no need to load. */
import type { Kysely } from 'kysely';
import { KNOWLEDGE_SCHEMA } from '../migrations/index.ts';
import type { Tables } from '../tables.ts';

/** Where the database says what it was built from. */
export const FINGERPRINT = 'fingerprint';
export const DICTIONARY = 'dictionary';

export interface Marks {
  /** Of the data folder. */
  readonly fingerprint: string;
  readonly dictionary: { readonly version: string };
}

/** @throws StoreFault when a newer version of the product has written the database. */
export async function isCurrent(db: Kysely<Tables>, where: string, { fingerprint, dictionary }: Marks): Promise<boolean> {
  if (!(await KNOWLEDGE_SCHEMA.isMigrated(db, where))) return false;
  return (await meta(db, FINGERPRINT)) === fingerprint && (await meta(db, DICTIONARY)) === dictionary.version;
}

export async function meta(db: Kysely<Tables>, key: string): Promise<string | undefined> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value;
}
