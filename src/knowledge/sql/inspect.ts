/** What a database is, for `doctor`: where it lies, who keeps it, which schema it has. */
import { sql } from 'kysely';
import { openDatabase, storeFault } from './database.ts';
import { databasePath, IN_MEMORY } from './location.ts';

export interface DatabaseFacts {
  readonly path: string;
  /** With its version. */
  readonly engine: string;
  /** Its newest migration; null for a database in memory, which only its own connection sees. */
  readonly schema: string | null;
}

/** For a database that a knowledge base has opened, and so brought up to date. */
export async function inspectDatabase(url: string): Promise<DatabaseFacts> {
  const path = databasePath(url);
  const db = openDatabase(path);
  try {
    const version = await sql<{ version: string }>`select sqlite_version() as version`.execute(db);
    const engine = `SQLite ${version.rows[0]?.version}`;
    if (path === IN_MEMORY) return { path, engine, schema: null };
    const migration = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db);
    return { path, engine, schema: migration.rows[0]?.name ?? null };
  } catch (error) {
    throw storeFault(error, path);
  } finally {
    await db.destroy();
  }
}
