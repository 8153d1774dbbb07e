/** Opens an SQLite file under Kysely, with the settings that several processes at once need. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { IN_MEMORY } from './location.ts';
import { Lru } from './lru.ts';
import { StoreFault } from './store-fault.ts';
import type { Tables } from './tables.ts';

/** Milliseconds that a statement waits for another process's write. */
export const BUSY_TIMEOUT = 5000;

/** Write-ahead log: readers go on while one process writes. The cache is in KB. */
const SETTINGS = ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON', 'temp_store = MEMORY', 'cache_size = -8000'];

/** Creates the file and its folder when they are missing. */
export function openDatabase<T = Tables>(path: string): Kysely<T> {
  try {
    if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
    const sqlite = new Sqlite(path, { timeout: BUSY_TIMEOUT });
    for (const setting of SETTINGS) sqlite.pragma(setting);
    return new Kysely<T>({ dialect: new SqliteDialect({ database: withKeptStatements(sqlite) }) });
  } catch (error) {
    throw storeFault(error, path);
  }
}

/** Statements that are kept compiled. */
const KEPT = 100;

/** Kysely compiles a statement each time it runs one: here those that read are kept. */
function withKeptStatements(sqlite: Sqlite.Database) {
  const kept = new Lru<string, Sqlite.Statement>(KEPT);
  return {
    close: () => void sqlite.close(),
    prepare: (text: string) => {
      const known = kept.get(text);
      if (known) return known;
      const statement = sqlite.prepare(text);
      if (statement.readonly) kept.set(text, statement);
      return statement;
    },
  };
}

/** Faults of the file system and of SQLite as one line that says what to do; any other error is returned as it is. */
export function storeFault(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  const remedy = 'set DATABASE_URL to a file that can be written';
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)/.test(code) || /^E(?:ACCES|PERM|ROFS|NOENT|NOTDIR|EXIST|ISDIR)$/.test(code)) {
    return new StoreFault(`the database ${path} cannot be opened for writing (${code}); ${remedy}`);
  }
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return new StoreFault(`${path} is no database, or a damaged one (${code}); move it away, or set DATABASE_URL to another file`);
  }
  if (/^SQLITE_(?:FULL|IOERR)/.test(code))
    return new StoreFault(`the database ${path} cannot be written (${code}); check the disk's space`);
  if (/^SQLITE_BUSY/.test(code))
    return new StoreFault(`the database ${path} is in use by another process (${code}); stop it, or try again`);
  return error;
}
