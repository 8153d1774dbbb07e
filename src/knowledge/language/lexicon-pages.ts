/** The lexicon's words as pages of text, by language and first letters: a page is read when a word of it is looked up, and a question needs few. */
import type { Language } from '../bilingual.ts';
import type { FillerKind } from './concept.ts';
import type { ConceptForms, FillerForms } from './morphology/expand.ts';

/** `entries`: a line for each form, with its concepts and its kinds of filler: « vague de licenciements⇥layoff-wave⇥ ». */
export interface LexiconPage {
  readonly language: Language;
  readonly initial: string;
  readonly entries: string;
}

/** What a form means. */
export interface LexiconEntry {
  readonly concepts: readonly string[];
  readonly kinds: readonly FillerKind[];
}

/** A page in use. */
interface ReadPage {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** First word of an expression → number of words of the longest one that starts so. */
  readonly longest: ReadonlyMap<string, number>;
}

const EMPTY: ReadPage = { entries: new Map(), longest: new Map() };

const INITIAL = 4;

/** Of its first word: an expression lies where that does. */
function initialOf(form: string): string {
  const space = form.indexOf(' ');
  return form.slice(0, space < 0 ? INITIAL : Math.min(space, INITIAL));
}

const keyOf = (language: Language, initial: string): string => `${language} ${initial}`;

export function pagesOf(concepts: readonly ConceptForms[], fillers: readonly FillerForms[]): LexiconPage[] {
  const meanings = new Map<string, Map<string, { concepts: string[]; kinds: string[] }>>();
  const meaningOf = (language: Language, form: string): { concepts: string[]; kinds: string[] } => {
    const key = keyOf(language, initialOf(form));
    const page = meanings.get(key) ?? new Map<string, { concepts: string[]; kinds: string[] }>();
    meanings.set(key, page);
    const meaning = page.get(form) ?? { concepts: [], kinds: [] };
    page.set(form, meaning);
    return meaning;
  };
  for (const { concept, language, forms } of concepts) for (const form of forms) meaningOf(language, form).concepts.push(concept);
  for (const { kind, language, forms } of fillers) for (const form of forms) meaningOf(language, form).kinds.push(kind);
  return [...meanings].map(([key, page]) => ({
    language: key.slice(0, 2) as Language,
    initial: key.slice(3),
    entries: [...page].map(([form, { concepts, kinds }]) => `${form}\t${concepts.join(',')}\t${kinds.join(',')}`).join('\n'),
  }));
}

export class LexiconPages {
  readonly #unread: Map<string, string>;
  readonly #read = new Map<string, ReadPage>();
  /** Most forms mean one of few lists: each list is kept once. */
  readonly #lists = new Map<string, readonly string[]>([['', []]]);

  constructor(pages: readonly LexiconPage[]) {
    this.#unread = new Map(pages.map(({ language, initial, entries }) => [keyOf(language, initial), entries]));
  }

  entry(form: string, language: Language): LexiconEntry | undefined {
    return this.#page(form, language).entries.get(form);
  }

  /** Number of words of the longest expression that starts with this word. */
  longest(first: string, language: Language): number | undefined {
    return this.#page(first, language).longest.get(first);
  }

  #page(form: string, language: Language): ReadPage {
    const key = keyOf(language, initialOf(form));
    const known = this.#read.get(key);
    if (known) return known;
    const text = this.#unread.get(key);
    if (text === undefined) return EMPTY;
    const page = this.#readPage(text);
    this.#read.set(key, page);
    this.#unread.delete(key);
    return page;
  }

  #readPage(text: string): ReadPage {
    const entries = new Map<string, LexiconEntry>();
    const longest = new Map<string, number>();
    for (const line of text.split('\n')) {
      const [form = '', concepts = '', kinds = ''] = line.split('\t');
      entries.set(form, { concepts: this.#list(concepts), kinds: this.#list(kinds) as readonly FillerKind[] });
      const space = form.indexOf(' ');
      if (space < 0) continue;
      const first = form.slice(0, space);
      longest.set(first, Math.max(longest.get(first) ?? 1, form.split(' ').length));
    }
    return { entries, longest };
  }

  #list(joined: string): readonly string[] {
    const known = this.#lists.get(joined);
    if (known) return known;
    const list = joined.split(',');
    this.#lists.set(joined, list);
    return list;
  }
}
