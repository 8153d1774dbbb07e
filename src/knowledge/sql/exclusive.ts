/** One writer at a time, among processes and within one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { BUSY_TIMEOUT } from './database.ts';

const ATTEMPTS = 300;
const PAUSE_MS = 100;

/** Runs in one transaction that nobody else can write beside; all or nothing. */
export async function exclusively<T, R>(db: Kysely<T>, work: (connection: Kysely<T>) => Promise<R>): Promise<R> {
  return await db.connection().execute(async (connection) => {
    await beginImmediate(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // After some faults (a full disk) SQLite has rolled back already, and refuses to do it again.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/** Waits for another writer without holding up this process, which may be the writer itself (two openers in one process). */
async function beginImmediate<T>(db: Kysely<T>): Promise<void> {
  await sql`pragma busy_timeout = 0`.execute(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sql`begin immediate`.execute(db);
      break;
    } catch (error) {
      const busy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
      if (!busy || attempt === ATTEMPTS) throw error;
      await sleep(PAUSE_MS);
    }
  }
  await sql.raw(`pragma busy_timeout = ${BUSY_TIMEOUT}`).execute(db);
}
