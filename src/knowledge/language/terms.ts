/** Index terms: what the words of questions and of claims are compared by. */
import type { Language } from '../bilingual.ts';
import type { Lexicon } from './lexicon.ts';
import { stemOf } from './stems.ts';

/** The term of a word outside the lexicon: `~` and its stem. */
export const stemTerm = (word: string, language: Language): string => `~${stemOf(word, language)}`;

/** The term of an entity. */
export const entityTerm = (id: string): string => `@${id}`;

/** The term of a figure, whatever its unit. */
export const figureTerm = (value: number): string => `:${value}`;

export interface TermGroup {
  /** Folded words, as they stand. */
  readonly words: readonly string[];
  readonly concepts: readonly string[];
  /** Any one of these explains the words: concepts and stems. */
  readonly terms: readonly string[];
}

/** Content words of a text with their terms, in order; words that carry no fact are left out. */
export function termGroups(words: readonly string[], language: Language, lexicon: Lexicon): TermGroup[] {
  const groups: TermGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const concept = lexicon.conceptsAt(words, at, language);
    const filler = lexicon.fillersAt(words, at, language);
    if (filler && filler.length > (concept?.length ?? 0)) {
      at += filler.length;
      continue;
    }
    const length = concept?.length ?? 1;
    const run = words.slice(at, at + length);
    if (concept || !isFunction(lexicon, run[0] ?? '', language)) groups.push(group(run, concept?.concepts ?? [], language, lexicon));
    at += length;
  }
  return groups;
}

const isFunction = (lexicon: Lexicon, word: string, language: Language): boolean =>
  lexicon.fillersAt([word], 0, language) !== undefined || word.length < 2;

function group(words: readonly string[], concepts: readonly string[], language: Language, lexicon: Lexicon): TermGroup {
  // One `~` term each, so that they can be counted: an expression stands as it is.
  const stem = words.length === 1 ? lexicon.stems.of(words[0] ?? '', language) : words.join('_');
  return { words, concepts, terms: [...concepts, `~${stem}`] };
}

/** All terms of a claim's text, its concepts' more general ideas included, so that "employee" finds an annotator. */
export function indexTerms(words: readonly string[], language: Language, lexicon: Lexicon): Set<string> {
  const terms = new Set<string>();
  for (const { terms: own, concepts } of termGroups(words, language, lexicon)) {
    for (const term of own) terms.add(term);
    for (const concept of concepts) for (const ancestor of lexicon.ancestors(concept)) terms.add(ancestor);
  }
  return terms;
}
