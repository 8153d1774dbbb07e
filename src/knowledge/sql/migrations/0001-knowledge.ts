/** Articles, passages, claims, entities, names, lexicon, dictionary, and the indexes that questions are answered from. */
import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE article (
     id TEXT PRIMARY KEY, origin TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL,
     language TEXT NOT NULL, published TEXT)`,
  `CREATE TABLE passage (
     id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
     quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER, "end" INTEGER)`,
  `CREATE INDEX passage_article ON passage (article)`,
  `CREATE TABLE claim (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
     type TEXT NOT NULL, state TEXT NOT NULL, current INTEGER NOT NULL,
     body TEXT NOT NULL, terms TEXT NOT NULL)`,
  `CREATE INDEX claim_article ON claim (article)`,
  `CREATE INDEX claim_type ON claim (type, state)`,
  `CREATE TABLE evidence (
     claim INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE, position INTEGER NOT NULL,
     passage TEXT NOT NULL REFERENCES passage (id) ON DELETE CASCADE, stance TEXT NOT NULL,
     PRIMARY KEY (claim, position)) WITHOUT ROWID`,
  `CREATE INDEX evidence_passage ON evidence (passage)`,
  `CREATE TABLE claim_entity (
     entity TEXT NOT NULL, claim INTEGER NOT NULL REFERENCES claim (number) ON DELETE CASCADE,
     PRIMARY KEY (entity, claim)) WITHOUT ROWID`,
  `CREATE INDEX claim_entity_claim ON claim_entity (claim)`,
  `CREATE TABLE entity (id TEXT PRIMARY KEY, origin TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE name (
     span TEXT NOT NULL, entity TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE, rank INTEGER NOT NULL,
     PRIMARY KEY (span, entity)) WITHOUT ROWID`,
  `CREATE INDEX name_entity ON name (entity)`,
  `CREATE TABLE concept (id TEXT PRIMARY KEY, broader TEXT NOT NULL, opposite TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE lexicon_form (
     concept TEXT NOT NULL, language TEXT NOT NULL, forms TEXT NOT NULL, PRIMARY KEY (concept, language))`,
  `CREATE TABLE filler (kind TEXT NOT NULL, language TEXT NOT NULL, forms TEXT NOT NULL, PRIMARY KEY (kind, language))`,
  `CREATE TABLE dictionary (page TEXT PRIMARY KEY, words TEXT NOT NULL)`,
  `CREATE TABLE known_word (
     initial TEXT NOT NULL, length INTEGER NOT NULL, "is" TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (initial, length, "is"))`,
  `CREATE TABLE posting (term TEXT NOT NULL, block INTEGER NOT NULL, claims BLOB NOT NULL, PRIMARY KEY (term, block))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
