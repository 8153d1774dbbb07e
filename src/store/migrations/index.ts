/** The migrations of the state, beside those of the knowledge in the same file. A released migration is never changed. */
import { type Kysely, type Migration, Migrator } from 'kysely';
import type { StateTables } from '../tables.ts';
import { up as state } from './0001-state.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-state': { up: state },
};

/** Several processes may do it at once: one does, the others wait. */
export async function migrate(db: Kysely<StateTables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: 'state_migration',
    migrationLockTableName: 'state_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
