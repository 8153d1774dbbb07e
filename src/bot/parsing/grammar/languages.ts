/** The languages that the grammar reads. */
import type { Language } from '../../../knowledge/bilingual.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { LanguageGrammar } from './language-grammar.ts';

export const GRAMMARS: Readonly<Record<Language, LanguageGrammar>> = { fr: french, en: english };
