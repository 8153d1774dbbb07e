/** Stems of words, kept for a while: the same words come again and again, and a stemmer takes longer than all else that reads them. */
import snowball from 'snowball-stemmers';
import type { Language } from '../bilingual.ts';

const STEMMERS = { fr: snowball.newStemmer('french'), en: snowball.newStemmer('english') };

/** Words kept for each language, about a megabyte; all are let go when there are more. */
const KEPT = 20_000;

export const stemOf = (word: string, language: Language): string => STEMMERS[language].stem(word);

export class Stems {
  readonly #kept = { fr: new Map<string, string>(), en: new Map<string, string>() };

  of(word: string, language: Language): string {
    const kept = this.#kept[language];
    const known = kept.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word, language);
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, stem);
    return stem;
  }
}
