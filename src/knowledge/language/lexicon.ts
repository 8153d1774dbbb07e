/** The words the bot knows, in memory: expressions of one or more words → concepts, and words that carry no fact. */
import type { Language } from '../bilingual.ts';
import type { FillerKind } from './concept.ts';
import { Stems } from './stems.ts';

/** One inflected form: folded words joined by a space. */
export interface LexiconForm {
  readonly language: Language;
  readonly form: string;
  readonly concept: string;
}

export interface FillerForm {
  readonly language: Language;
  readonly form: string;
  readonly kind: FillerKind;
}

export interface ConceptRelations {
  readonly id: string;
  readonly broader: readonly string[];
  readonly opposite: readonly string[];
}

export interface LexiconMatch {
  /** How many tokens the expression takes. */
  readonly length: number;
  readonly concepts: readonly string[];
}

/** What a lexicon is made of; forms are gone through once, and may be made on the way. */
export interface LexiconTables {
  readonly forms: Iterable<LexiconForm>;
  readonly fillers: Iterable<FillerForm>;
  readonly concepts: readonly ConceptRelations[];
}

const LONGEST = 7;

/** A list of one: the same for all forms that mean just this, since most do. */
function alone<T>(value: T, known: Map<T, readonly [T]>): readonly [T] {
  const list = known.get(value) ?? ([value] as const);
  known.set(value, list);
  return list;
}

export class Lexicon {
  readonly stems = new Stems();
  readonly #forms = { fr: new Map<string, readonly string[]>(), en: new Map<string, readonly string[]>() };
  readonly #fillers = { fr: new Map<string, readonly FillerKind[]>(), en: new Map<string, readonly FillerKind[]>() };
  /** First word of an expression → number of words of the longest one that starts so. */
  readonly #longest = { fr: new Map<string, number>(), en: new Map<string, number>() };
  readonly #relations: ReadonlyMap<string, ConceptRelations>;
  readonly #ancestors = new Map<string, readonly string[]>();

  constructor(tables: LexiconTables) {
    this.#relations = new Map(tables.concepts.map((concept) => [concept.id, concept]));
    const concepts = new Map<string, readonly [string]>();
    for (const { language, form, concept } of tables.forms) this.#add(this.#forms[language], language, form, alone(concept, concepts));
    const kinds = new Map<FillerKind, readonly [FillerKind]>();
    for (const { language, form, kind } of tables.fillers) this.#add(this.#fillers[language], language, form, alone(kind, kinds));
  }

  #add<T>(into: Map<string, readonly T[]>, language: Language, form: string, one: readonly [T]): void {
    const values = into.get(form);
    if (!values) into.set(form, one);
    else if (!values.includes(one[0])) into.set(form, [...values, one[0]]);
    const space = form.indexOf(' ');
    if (space < 0) return;
    const first = form.slice(0, space);
    this.#longest[language].set(first, Math.max(this.#longest[language].get(first) ?? 1, form.split(' ').length));
  }

  #longestAt<T>(
    table: ReadonlyMap<string, readonly T[]>,
    words: readonly string[],
    at: number,
    language: Language,
  ): { length: number; values: readonly T[] } | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    const limit = Math.min(this.#longest[language].get(first) ?? 1, LONGEST, words.length - at);
    let found: { length: number; values: readonly T[] } | undefined;
    let expression = '';
    for (let length = 1; length <= limit; length += 1) {
      expression = length === 1 ? first : `${expression} ${words[at + length - 1]}`;
      const values = table.get(expression);
      if (values) found = { length, values };
    }
    return found;
  }

  /** The longest known expression that starts at a word. Words are folded. */
  conceptsAt(words: readonly string[], at: number, language: Language): LexiconMatch | undefined {
    const found = this.#longestAt(this.#forms[language], words, at, language);
    return found && { length: found.length, concepts: found.values };
  }

  fillersAt(
    words: readonly string[],
    at: number,
    language: Language,
  ): { readonly length: number; readonly kinds: readonly FillerKind[] } | undefined {
    const found = this.#longestAt(this.#fillers[language], words, at, language);
    return found && { length: found.length, kinds: found.values };
  }

  /** Does the word belong to this language, as a concept or as a filler? */
  knows(word: string, language: Language): boolean {
    return this.#forms[language].has(word) || this.#fillers[language].has(word) || this.#longest[language].has(word);
  }

  /** The concept's more general ideas, at any distance, without itself. */
  ancestors(concept: string): readonly string[] {
    const known = this.#ancestors.get(concept);
    if (known) return known;
    const found = new Set<string>();
    const visit = (id: string): void => {
      for (const parent of this.#relations.get(id)?.broader ?? []) {
        if (found.has(parent)) continue;
        found.add(parent);
        visit(parent);
      }
    };
    visit(concept);
    const ancestors = [...found];
    this.#ancestors.set(concept, ancestors);
    return ancestors;
  }

  opposites(concept: string): readonly string[] {
    return this.#relations.get(concept)?.opposite ?? [];
  }
}
