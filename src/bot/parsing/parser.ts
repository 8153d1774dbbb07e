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

/** Who read a message. */
export type ParserName = 'grammar' | 'model';

/** What keeps a parser from saying that it understood the whole message. */
export interface Doubt {
  /** A word that it does not know, a spelling that it guessed, a sentence that it left aside; no shape that it knows; too much at once. */
  readonly of: 'word' | 'spelling' | 'sentence' | 'shape' | 'length';
  /** As written; empty where it is about the whole. */
  readonly text: string;
}

/** What a parser says it did, for `ask --explain`: rule names in the order they fired, repairs and doubts. */
export interface ParseTrace {
  readonly rules: readonly string[];
  /** Misspellings repaired: as written → as read. */
  readonly repairs: readonly { readonly written: string; readonly read: string }[];
  /** None: the whole message was understood. */
  readonly doubts: readonly Doubt[];
  /** Who was asked in turn and what came of it, where there is more than one parser. */
  readonly steps?: readonly string[];
}

/** One of several ways to read a message: what it would mean, in a few words for the user, and as a Question. */
export interface Reading {
  readonly option: string;
  readonly question: Question;
}

interface Common {
  readonly parser: ParserName;
  readonly language: Language;
  readonly trace: ParseTrace;
}

export type Parsed = Common &
  (
    | { readonly outcome: 'understood'; readonly question: Question }
    /** Two readings that differ in meaning and are close. */
    | { readonly outcome: 'ambiguous'; readonly readings: readonly [Reading, Reading, ...Reading[]] }
    | { readonly outcome: 'declined'; readonly reason: string }
  );

export interface QuestionParser {
  /** `auto`: the grammar first, the model for what it does not understand. */
  readonly name: ParserName | 'auto';
  parse(text: string, context: ParsingContext): Promise<Parsed>;
}
