/** The words the bot knows, in memory: expressions of one or more words → concepts, and words that carry no fact. */
import type { Language } from '../bilingual.ts';
import type { FillerKind } from './concept.ts';
import { type LexiconEntry, type LexiconPage, LexiconPages } from './lexicon-pages.ts';
import { Stems } from './stems.ts';

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

export interface FillerMatch {
  readonly length: number;
  readonly kinds: readonly FillerKind[];
}

interface Match {
  readonly length: number;
  readonly entry: LexiconEntry;
}

const LONGEST = 7;

export class Lexicon {
  readonly stems = new Stems();
  readonly #pages: LexiconPages;
  readonly #relations: ReadonlyMap<string, ConceptRelations>;
  readonly #ancestors = new Map<string, readonly string[]>();

  constructor(pages: readonly LexiconPage[], concepts: readonly ConceptRelations[]) {
    this.#pages = new LexiconPages(pages);
    this.#relations = new Map(concepts.map((concept) => [concept.id, concept]));
  }

  /** The longest known expression that starts at a word. Words are folded. */
  conceptsAt(words: readonly string[], at: number, language: Language): LexiconMatch | undefined {
    const found = this.#longestAt(words, at, language, 'concepts');
    return found && { length: found.length, concepts: found.entry.concepts };
  }

  fillersAt(words: readonly string[], at: number, language: Language): FillerMatch | undefined {
    const found = this.#longestAt(words, at, language, 'kinds');
    return found && { length: found.length, kinds: found.entry.kinds };
  }

  #longestAt(words: readonly string[], at: number, language: Language, wanted: keyof LexiconEntry): Match | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    const limit = Math.min(this.#pages.longest(first, language) ?? 1, LONGEST, words.length - at);
    let found: Match | undefined;
    let expression = '';
    for (let length = 1; length <= limit; length += 1) {
      expression = length === 1 ? first : `${expression} ${words[at + length - 1]}`;
      const entry = this.#pages.entry(expression, language);
      if (entry && entry[wanted].length > 0) found = { length, entry };
    }
    return found;
  }

  /** Does the word belong to this language, as a concept or as a filler? */
  knows(word: string, language: Language): boolean {
    return this.#pages.entry(word, language) !== undefined || this.#pages.longest(word, language) !== undefined;
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
