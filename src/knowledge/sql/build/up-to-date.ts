/** Brings a database up to date with the product: its schema, its shipped data, its dictionary, all or nothing. */
import type { Kysely } from 'kysely';
import type { KnowledgeData } from '../../files/knowledge-data.ts';
import type { Dictionary } from '../../language/dictionary/dictionary.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { MorphologicalData } from '../../language/morphology/expand.ts';
import { exclusively } from '../exclusive.ts';
import { KNOWLEDGE_SCHEMA } from '../migrations/index.ts';
import type { Tables } from '../tables.ts';
import { buildKnowledge } from './build.ts';
import { DICTIONARY, FINGERPRINT, isCurrent, type Marks, meta } from './is-current.ts';
import { writeDictionary } from './words.ts';

/** What the database is to hold. Data and morphology are read only when they are needed. */
export interface Wanted extends Marks {
  readonly data: () => KnowledgeData;
  readonly morphology: () => MorphologicalData;
  readonly dictionary: Dictionary;
}

export interface Updated {
  readonly changed: boolean;
  readonly lexicon?: Lexicon;
}

/**
 * Does nothing when all is as wanted. Else one process does the work in one transaction; others wait for it.
 * Returns the lexicon where it was made anew, so that it need not be read back.
 * @throws StoreFault when a newer version of the product has written the database.
 */
export async function bringUpToDate(db: Kysely<Tables>, where: string, wanted: Wanted): Promise<Updated> {
  if (await isCurrent(db, where, wanted)) return { changed: false };
  // Another process may have done it while this one waited.
  return await exclusively(db, async (connection) =>
    (await isCurrent(connection, where, wanted)) ? { changed: false } : await update(connection, where, wanted),
  );
}

async function update(db: Kysely<Tables>, where: string, wanted: Wanted): Promise<Updated> {
  let lexicon: Lexicon | undefined;
  if (!(await KNOWLEDGE_SCHEMA.isMigrated(db, where))) await KNOWLEDGE_SCHEMA.migrate(db);
  if ((await meta(db, FINGERPRINT)) !== wanted.fingerprint) {
    lexicon = await buildKnowledge(db, wanted.data(), wanted.morphology());
    await setMeta(db, FINGERPRINT, wanted.fingerprint);
  }
  if ((await meta(db, DICTIONARY)) !== wanted.dictionary.version) {
    await writeDictionary(db, wanted.dictionary);
    await setMeta(db, DICTIONARY, wanted.dictionary.version);
  }
  return { changed: true, ...(lexicon ? { lexicon } : {}) };
}

async function setMeta(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
