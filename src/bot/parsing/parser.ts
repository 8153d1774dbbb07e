/** The parsing port: text → Question. The grammar, a model and a cascade of them keep the same contract. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Question } from '../question.ts';

export interface ParsingContext {
  /** The language to assume when the text gives no clue. */
  readonly language: Language;
  readonly now: Date;
  /** The question before it in the conversation, given where the message goes on from it: what is then read may be a fragment, down to "when?". */
  readonly previous?: Question;
}

/** What a parser says it did, for `ask --explain`: rule names in the order they fired, repairs and leftovers. */
export interface ParseTrace {
  readonly rules: readonly string[];
  /** Misspellings repaired: as written → as read. */
  readonly repairs: readonly { readonly written: string; readonly read: string }[];
}

/** One of several ways to read a message: what it would mean, in a few words for the user, and as a Question. */
export interface Reading {
  readonly option: string;
  readonly question: Question;
}

export type Parsed =
  | { readonly outcome: 'understood'; readonly question: Question; readonly language: Language; readonly trace: ParseTrace }
  /** Two readings that differ in meaning and are close. */
  | {
      readonly outcome: 'ambiguous';
      readonly readings: readonly [Reading, Reading, ...Reading[]];
      readonly language: Language;
      readonly trace: ParseTrace;
    }
  | { readonly outcome: 'declined'; readonly reason: string; readonly language: Language; readonly trace: ParseTrace };

export interface QuestionParser {
  readonly name: 'grammar' | 'model';
  parse(text: string, context: ParsingContext): Promise<Parsed>;
}
