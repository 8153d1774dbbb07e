/** What the two languages do differently with a noun, a number or a first word. */
import type { Bilingual, Language } from '../../knowledge/bilingual.ts';
import type { Scale } from './scale.ts';

/** Whether a verb agrees with one or with several. */
export type GrammaticalNumber = 'one' | 'many';

/** One noun phrase or several. */
export type Nouns = string | readonly string[];

export interface Grammar {
  /** For lists and dates. */
  readonly locale: string;
  /** A name as it stands in a sentence: « l’université de Pennsylvanie », « xAI ». */
  article(name: string): string;
  /** « de Meta », « d’OpenAI », « du laboratoire »; of several, each with its own: « de Meta et d’OpenAI ». */
  of(nouns: Nouns): string;
  /** « à Meta », « aux salariés ». */
  to(nouns: Nouns): string;
  /** « chez Meta », « à l’université de Pennsylvanie », « au laboratoire ». */
  at(nouns: Nouns): string;
  /** A bare plural as it stands in a sentence: « des salariés ». */
  some(group: string): string;
  /** What somebody is, after "is": « expert en vision », "a vision expert", but "head of research". */
  post(position: string, number: GrammaticalNumber): string;
  numberOf(group: string): GrammaticalNumber;
  /** Does the text bring its own article or preposition? */
  isDetermined(text: string): boolean;
  /** Does the text say itself how many? « deux salariés » */
  isCounted(text: string): boolean;
  /** Digits with the separators of the language; at most three decimals. */
  digits(value: number): string;
  date(date: Date, options: Intl.DateTimeFormatOptions): string;
  /** A small count in letters, from ten upwards in digits. */
  count(value: number): string;
  /** « 14,3 milliards de dollars »; `value` in whole units of the currency, in the largest scale that says it exactly. */
  money(value: number, currency: string, scale?: Scale): string;
  /** Puts the spaces right around punctuation, where the language has its own. */
  typography(text: string): string;
  /** Articles, prepositions and the like: never a name, though a sentence may begin with them. Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Words that keep their capital though they name nobody: months and days in English. */
  readonly capitals: ReadonlySet<string>;
}

export const inLanguage = (text: string | Bilingual, language: Language): string => (typeof text === 'string' ? text : text[language]);
