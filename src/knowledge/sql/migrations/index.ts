/** The migrations in their order, and the means to bring a database up to date. A released migration is never changed. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreFault } from '../store-fault.ts';
import type { Tables } from '../tables.ts';
import { up as knowledge } from './0001-knowledge.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-knowledge': { up: knowledge },
};

const NAMES = Object.keys(MIGRATIONS).sort();

/**
 * Is the schema up to date?
 * @throws StoreFault when a newer version of the product has written the database.
 */
export async function isMigrated(db: Kysely<Tables>, where: string): Promise<boolean> {
  const table = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (table.rows.length === 0) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.find(({ name }) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown) {
    throw new StoreFault(
      `the database ${where} was written by a newer version of mercato (it has the step "${unknown.name}"); ` +
        'install that version, or set DATABASE_URL to another file',
    );
  }
  return rows.length === NAMES.length;
}

/** Brings the schema up to date; within the caller's transaction, so that nothing is left half-way. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
