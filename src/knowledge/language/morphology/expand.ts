/** Every inflected form of every word of the lexicon: made once, when the knowledge base is built. */
import { LANGUAGES, type Language } from '../../bilingual.ts';
import type { Concept, FillerKind, Fillers } from '../concept.ts';
import { type EnglishData, englishInflector } from './en.ts';
import { frenchInflector, frenchWords } from './fr.ts';
import { lefffEntries } from './lefff.ts';
import { spanOf } from './span.ts';

export interface MorphologicalData {
  /** Lefff's table. */
  readonly lefff: string;
  readonly english: EnglishData;
}

/** The forms of one concept in one language: folded words joined by a space, each form once. */
export interface ConceptForms {
  readonly concept: string;
  readonly language: Language;
  readonly forms: readonly string[];
}

export function expandConcepts(concepts: readonly Concept[], { lefff, english }: MorphologicalData): ConceptForms[] {
  const entries = lefffEntries(lefff, new Set(concepts.flatMap(({ fr }) => fr.flatMap(frenchWords))));
  const inflect = { fr: frenchInflector(entries), en: englishInflector(english) };
  return concepts.flatMap((concept) =>
    LANGUAGES.map((language) => ({
      concept: concept.id,
      language,
      forms: [...new Set(concept[language].flatMap(inflect[language]))],
    })),
  );
}

export interface FillerForms {
  readonly kind: FillerKind;
  readonly language: Language;
  readonly forms: readonly string[];
}

/** Fillers are listed as they are said, so they do not vary. */
export const expandFillers = (fillers: Fillers): FillerForms[] =>
  LANGUAGES.flatMap((language) =>
    Object.entries(fillers[language]).map(([kind, words]) => ({
      kind: kind as FillerKind,
      language,
      forms: [...new Set(words.map(spanOf))].filter(Boolean),
    })),
  );
