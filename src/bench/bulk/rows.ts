/** Inserts rows by prepared statements, some million a minute, into tables whose indexes are made at the end. */
import Sqlite from 'better-sqlite3';
import type { Tables } from '../../knowledge/sql/tables.ts';

/** Safe for a file that is thrown away: what a crash would lose is made again. The log is left for the time being. */
const SETTINGS = ['journal_mode = MEMORY', 'synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -65536'];

const COLUMNS = {
  article: ['id', 'origin', 'title', 'publisher', 'url', 'language', 'published'],
  passage: ['id', 'article', 'quote', 'prefix', 'suffix', 'start', 'end'],
  claim: ['number', 'id', 'article', 'type', 'state', 'current', 'body', 'terms'],
  evidence: ['claim', 'position', 'passage', 'stance'],
  claim_entity: ['entity', 'claim'],
  entity: ['id', 'origin', 'body'],
  name: ['span', 'entity', 'rank'],
  posting: ['term', 'block', 'claims'],
} as const satisfies { readonly [T in keyof Tables]?: readonly (keyof Tables[T])[] };

export type BulkTable = keyof typeof COLUMNS;

export class Rows {
  readonly #sqlite: Sqlite.Database;
  readonly #inserts: Readonly<Record<BulkTable, Sqlite.Statement>>;
  readonly #indexes: readonly string[];

  /** Empties the tables first. */
  constructor(path: string) {
    this.#sqlite = new Sqlite(path);
    for (const setting of SETTINGS) this.#sqlite.pragma(setting);
    for (const table of Object.keys(COLUMNS)) this.#sqlite.exec(`delete from ${table}`);
    this.#indexes = dropIndexes(this.#sqlite);
    this.#inserts = Object.fromEntries(
      Object.entries(COLUMNS).map(([table, columns]) => [table, this.#sqlite.prepare(insertInto(table, columns))]),
    ) as Record<BulkTable, Sqlite.Statement>;
    this.#sqlite.exec('begin');
  }

  insert<T extends BulkTable>(table: T, row: Tables[T]): void {
    this.#inserts[table].run(row);
  }

  /** Makes the indexes, and leaves the file as the product opens it. */
  finish(): void {
    this.#sqlite.exec('commit');
    for (const index of this.#indexes) this.#sqlite.exec(index);
    this.#sqlite.pragma('journal_mode = WAL');
    this.#sqlite.close();
  }
}

const insertInto = (table: string, columns: readonly string[]): string => {
  const list = (sign: string, end: string): string => columns.map((column) => `${sign}${column}${end}`).join(', ');
  return `insert into ${table} (${list('"', '"')}) values (${list(':', '')})`;
};

/** The statements that make them again. */
function dropIndexes(sqlite: Sqlite.Database): string[] {
  const named = `select name, sql from sqlite_master where type = 'index' and sql is not null`;
  const indexes = sqlite.prepare<[], { name: string; sql: string }>(named).all();
  for (const { name } of indexes) sqlite.exec(`drop index ${name}`);
  return indexes.map(({ sql }) => sql);
}
