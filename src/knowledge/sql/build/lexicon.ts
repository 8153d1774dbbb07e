/** The lexicon as it is stored, with all its forms: written, and opened. */
import type { Kysely } from 'kysely';
import type { Concept } from '../../language/concept.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { LexiconPage } from '../../language/lexicon-pages.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** Replaces the lexicon as a whole. */
export async function writeLexicon(db: Kysely<Tables>, pages: readonly LexiconPage[], concepts: readonly Concept[]): Promise<void> {
  for (const table of ['concept', 'lexicon_page'] as const) await db.deleteFrom(table).execute();
  await insertRows(
    db,
    'concept',
    concepts.map(({ id, broader, opposite }) => ({ id, broader: JSON.stringify(broader), opposite: JSON.stringify(opposite) })),
  );
  await insertRows(db, 'lexicon_page', pages);
}

export async function readLexicon(db: Kysely<Tables>): Promise<Lexicon> {
  const pages = await db.selectFrom('lexicon_page').selectAll().execute();
  const concepts = await db.selectFrom('concept').selectAll().execute();
  const list = (json: string): string[] => JSON.parse(json) as string[];
  return new Lexicon(
    pages,
    concepts.map(({ id, broader, opposite }) => ({ id, broader: list(broader), opposite: list(opposite) })),
  );
}
