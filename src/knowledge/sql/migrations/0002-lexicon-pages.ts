/** The lexicon by first letters, in place of one row for each concept: a start need not read all of it. */
import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `DROP TABLE lexicon_form`,
  `DROP TABLE filler`,
  `CREATE TABLE lexicon_page (language TEXT NOT NULL, initial TEXT NOT NULL, entries TEXT NOT NULL, PRIMARY KEY (language, initial))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
