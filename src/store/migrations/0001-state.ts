/** Deliveries, feedback, conversations, installations and notes. */
import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `CREATE TABLE delivery (
     number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, adapter TEXT NOT NULL, lane TEXT NOT NULL, conversation TEXT NOT NULL,
     task TEXT NOT NULL, message TEXT NOT NULL, destination TEXT NOT NULL, received INTEGER NOT NULL,
     reply TEXT, question TEXT, claims TEXT NOT NULL DEFAULT '[]',
     state TEXT NOT NULL DEFAULT 'owed', attempts INTEGER NOT NULL DEFAULT 0, uncertain INTEGER NOT NULL DEFAULT 0,
     due INTEGER NOT NULL, held INTEGER NOT NULL DEFAULT 0, receipt TEXT NOT NULL DEFAULT 'null', reason TEXT)`,
  `CREATE INDEX delivery_owed ON delivery (adapter, lane, number) WHERE state = 'owed'`,
  `CREATE INDEX delivery_conversation ON delivery (adapter, conversation)`,
  `CREATE INDEX delivery_received ON delivery (received)`,
  `CREATE TABLE feedback (
     delivery TEXT NOT NULL, author TEXT NOT NULL, verdict TEXT NOT NULL, at INTEGER NOT NULL,
     text TEXT NOT NULL, question TEXT, claims TEXT NOT NULL,
     PRIMARY KEY (delivery, author)) WITHOUT ROWID`,
  `CREATE TABLE conversation (id TEXT PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX conversation_at ON conversation (at)`,
  `CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
