/** A database under Kysely that tells which statements it runs. */
import type Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../../knowledge/sql/tables.ts';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export function recordingDatabase(sqlite: Sqlite.Database, record: (statement: Statement) => void): Kysely<Tables> {
  const database = {
    close: () => void sqlite.close(),
    prepare: (sql: string) => {
      const statement = sqlite.prepare(sql);
      const noted = (parameters: readonly unknown[]): readonly unknown[] => {
        record({ sql, parameters });
        return parameters;
      };
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all(...noted(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...noted(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...noted(parameters)),
      };
    },
  };
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}
