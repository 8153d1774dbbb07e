/** Makes the lexicon in memory of the forms as they are stored: grouped by concept and by kind. */
import { type ConceptRelations, Lexicon } from './lexicon.ts';
import type { ConceptForms, FillerForms } from './morphology/expand.ts';

export const lexiconOf = (
  concepts: readonly ConceptRelations[],
  forms: readonly ConceptForms[],
  fillers: readonly FillerForms[],
): Lexicon =>
  new Lexicon({
    concepts,
    forms: forms.flatMap((group) => group.forms.map((form) => ({ form, concept: group.concept, language: group.language }))),
    fillers: fillers.flatMap((group) => group.forms.map((form) => ({ form, kind: group.kind, language: group.language }))),
  });
