/** A series of migrations, and the means to bring a database up to date with it. A released migration is never changed. */
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreFault } from '../store-fault.ts';

export class Schema {
  readonly #migrations: Readonly<Record<string, Migration>>;
  /** Where the steps done are written down. */
  readonly #table: string;

  constructor(table: string, migrations: Readonly<Record<string, Migration>>) {
    this.#table = table;
    this.#migrations = migrations;
  }

  /**
   * Is the schema up to date?
   * @throws StoreFault when a newer version of the product has written the database.
   */
  async isMigrated<T>(db: Kysely<T>, where: string): Promise<boolean> {
    const table = await sql`select 1 from sqlite_master where name = ${this.#table}`.execute(db);
    if (table.rows.length === 0) return false;
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(this.#table)} order by name`.execute(db);
    const unknown = rows.find(({ name }) => !Object.hasOwn(this.#migrations, name));
    if (unknown) {
      throw new StoreFault(
        `the database ${where} was written by a newer version of mercato (it has the step "${unknown.name}"); ` +
          'install that version, or set DATABASE_URL to another file',
      );
    }
    return rows.length === Object.keys(this.#migrations).length;
  }

  /** Brings it up to date; within the caller's transaction, so that nothing is left half-way. */
  async migrate<T>(db: Kysely<T>): Promise<void> {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve({ ...this.#migrations }) },
      migrationTableName: this.#table,
      migrationLockTableName: `${this.#table}_lock`,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  }
}
