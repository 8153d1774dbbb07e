/** The lexicon as it is stored, with all its forms: written, and read back into memory. */
import type { Kysely, Selectable } from 'kysely';
import type { Concept, FillerKind } from '../../language/concept.ts';
import { type FillerForm, Lexicon, type LexiconForm } from '../../language/lexicon.ts';
import type { ConceptForms, FillerForms } from '../../language/morphology/expand.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

export interface LexiconRows {
  readonly concepts: readonly Selectable<Tables['concept']>[];
  /** The forms of one concept in one language, of one kind of fillers in one language, are one row. */
  readonly forms: readonly Selectable<Tables['lexicon_form']>[];
  readonly fillers: readonly Selectable<Tables['filler']>[];
}

/** Between the forms of a row; forms hold single spaces only. */
const SEPARATOR = '\n';

export const lexiconRows = (
  concepts: readonly Concept[],
  forms: readonly ConceptForms[],
  fillers: readonly FillerForms[],
): LexiconRows => ({
  concepts: concepts.map(({ id, broader, opposite }) => ({ id, broader: JSON.stringify(broader), opposite: JSON.stringify(opposite) })),
  forms: forms.map((group) => ({ ...group, forms: group.forms.join(SEPARATOR) })),
  fillers: fillers.map((group) => ({ ...group, forms: group.forms.join(SEPARATOR) })),
});

/** Replaces the lexicon as a whole. */
export async function writeLexicon(db: Kysely<Tables>, { concepts, forms, fillers }: LexiconRows): Promise<void> {
  for (const table of ['concept', 'lexicon_form', 'filler'] as const) await db.deleteFrom(table).execute();
  await insertRows(db, 'concept', concepts);
  await insertRows(db, 'lexicon_form', forms);
  await insertRows(db, 'filler', fillers);
}

export async function readLexicon(db: Kysely<Tables>): Promise<Lexicon> {
  return lexiconOf({
    concepts: await db.selectFrom('concept').selectAll().execute(),
    forms: await db.selectFrom('lexicon_form').selectAll().execute(),
    fillers: await db.selectFrom('filler').selectAll().execute(),
  });
}

/** Made of the rows at a build, too: forms as they come from Lefff would keep its whole table in memory. */
export const lexiconOf = ({ concepts, forms, fillers }: LexiconRows): Lexicon =>
  new Lexicon({
    concepts: concepts.map(({ id, broader, opposite }) => ({
      id,
      broader: JSON.parse(broader) as string[],
      opposite: JSON.parse(opposite) as string[],
    })),
    forms: eachForm(forms),
    fillers: eachFiller(fillers),
  });

const split = (joined: string): string[] => (joined === '' ? [] : joined.split(SEPARATOR));

function* eachForm(rows: LexiconRows['forms']): Generator<LexiconForm> {
  for (const { concept, language, forms } of rows) for (const form of split(forms)) yield { concept, language, form };
}

function* eachFiller(rows: LexiconRows['fillers']): Generator<FillerForm> {
  for (const { kind, language, forms } of rows) for (const form of split(forms)) yield { kind: kind as FillerKind, language, form };
}
