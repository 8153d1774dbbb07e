/** The date words of each language. */
import type { Language } from '../../bilingual.ts';
import { DATES as EN_DATES } from '../en/dates.ts';
import { FIGURE_WORDS } from '../figures/languages.ts';
import { DATES as FR_DATES } from '../fr/dates.ts';
import { Phrases } from '../phrases.ts';
import { type DateVocabulary, dateVocabulary } from './vocabulary.ts';

export const DATE_WORDS: Readonly<Record<Language, DateVocabulary>> = {
  fr: dateVocabulary(FR_DATES),
  en: dateVocabulary(EN_DATES),
};

/** Every word that may begin a date: at the others, there is no need to try each rule. */
export const FIRST_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: firstWords(DATE_WORDS.fr, FIGURE_WORDS.fr),
  en: firstWords(DATE_WORDS.en, FIGURE_WORDS.en),
};

function firstWords(...vocabularies: readonly object[]): ReadonlySet<string> {
  const phrases = vocabularies.flatMap((vocabulary) => Object.values(vocabulary)).filter((value) => value instanceof Phrases);
  return new Set(phrases.flatMap((table) => [...table.firstWords()]));
}
