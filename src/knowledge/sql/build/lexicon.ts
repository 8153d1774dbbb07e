/** Writes the lexicon with all its forms, and reads it back into memory. */
import type { Kysely } from 'kysely';
import type { Concept, FillerKind } from '../../language/concept.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexiconOf } from '../../language/lexicon-of.ts';
import type { ConceptForms, FillerForms } from '../../language/morphology/expand.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** Between the forms of a group; forms hold single spaces only. */
const SEPARATOR = '\n';

export interface LexiconRows {
  readonly concepts: readonly Concept[];
  readonly forms: readonly ConceptForms[];
  readonly fillers: readonly FillerForms[];
}

/** Replaces the lexicon as a whole. */
export async function writeLexicon(db: Kysely<Tables>, { concepts, forms, fillers }: LexiconRows): Promise<void> {
  for (const table of ['concept', 'lexicon_form', 'filler'] as const) await db.deleteFrom(table).execute();
  const relations = concepts.map(({ id, broader, opposite }) => ({
    id,
    broader: JSON.stringify(broader),
    opposite: JSON.stringify(opposite),
  }));
  await insertRows(db, 'concept', relations);
  await insertRows(
    db,
    'lexicon_form',
    forms.map((group) => ({ ...group, forms: group.forms.join(SEPARATOR) })),
  );
  await insertRows(
    db,
    'filler',
    fillers.map((group) => ({ ...group, forms: group.forms.join(SEPARATOR) })),
  );
}

export async function readLexicon(db: Kysely<Tables>): Promise<Lexicon> {
  const concepts = await db.selectFrom('concept').selectAll().execute();
  const forms = await db.selectFrom('lexicon_form').selectAll().execute();
  const fillers = await db.selectFrom('filler').selectAll().execute();
  const split = (joined: string): string[] => (joined === '' ? [] : joined.split(SEPARATOR));
  return lexiconOf(
    concepts.map(({ id, broader, opposite }) => ({
      id,
      broader: JSON.parse(broader) as string[],
      opposite: JSON.parse(opposite) as string[],
    })),
    forms.map((group) => ({ ...group, forms: split(group.forms) })),
    fillers.map((group) => ({ ...group, kind: group.kind as FillerKind, forms: split(group.forms) })),
  );
}
