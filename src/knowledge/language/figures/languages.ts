/** The figure words of each language. */
import type { Language } from '../../bilingual.ts';
import { AMOUNTS as EN_AMOUNTS } from '../en/amounts.ts';
import { NUMBERS as EN_NUMBERS } from '../en/numbers.ts';
import { AMOUNTS as FR_AMOUNTS } from '../fr/amounts.ts';
import { NUMBERS as FR_NUMBERS } from '../fr/numbers.ts';
import { type FigureVocabulary, figureVocabulary } from './vocabulary.ts';

export const FIGURE_WORDS: Readonly<Record<Language, FigureVocabulary>> = {
  fr: figureVocabulary(FR_NUMBERS, FR_AMOUNTS),
  en: figureVocabulary(EN_NUMBERS, EN_AMOUNTS),
};
