/** Every message of the bot, by what it is for. A phrasebook that lacks one does not type-check. */
import type { Modality } from '../../knowledge/claim.ts';
import type { Bound } from '../../knowledge/quantity.ts';
import type { Answer, Contradiction } from '../answer.ts';
import type { Finding } from '../checking/check-message.ts';
import type { Asked } from '../question.ts';
import type { GrammaticalNumber } from './grammar.ts';
import type { Message } from './message.ts';
import type { QuestionMessages, SentenceMessages, TailMessages } from './phrasebook-claims.ts';

export type HelpTopic = Extract<Answer, { kind: 'help' }>['topic'];

/** What a verb agrees with, how firmly it is meant, and whether it reaches up to now ("since January"). */
export interface Acting {
  readonly tense: 'past' | 'perfect';
  readonly modality: Modality;
  readonly number: GrammaticalNumber;
}

export const VERBS = [
  'leave',
  'join',
  'name',
  'take',
  'be',
  'lead',
  'report',
  'measure_age',
  'lay_off',
  'cut',
  'lose_job',
  'employ',
  'acquire',
  'change_owner',
  'invest',
  'receive',
  'raise',
  'be_worth',
  'offer',
  'be_offered',
  'say',
] as const;
export type Verb = (typeof VERBS)[number];

/** What is counted; money and ages are worded apart. */
export type CountedUnit = 'people' | 'posts' | 'accounts' | 'companies' | 'percent' | 'days' | 'weeks' | 'months' | 'years' | 'years_old';

interface Said {
  readonly said: string;
  readonly sentence: string;
}

export interface Phrasebook {
  /** `sentence` begins in lower case unless with a name. */
  readonly verdict: Readonly<Record<'yes' | 'no', Message<{ sentence: string }>>>;
  readonly refuted: Readonly<Record<Contradiction['part'], Message<Said>>> & {
    readonly plain: Message<{ sentence: string }>;
  };
  readonly attribution: {
    /** `source`: « selon des sources du secteur ». */
    readonly given: Message<{ source: string; sentence: string }>;
    readonly unconfirmed: Message<{ source: string; sentence: string }>;
    readonly article: Message<{ publisher: string; sentence: string }>;
    readonly rumour: Message<{ sentence: string }>;
    /** A bare name made into a source: « selon Reuters ». */
    readonly source: Message<{ name: string }>;
  };
  readonly quotation: Message<{ text: string }>;
  /** `source`: who says so according to the article, or `none`. */
  readonly passage: Message<{ publisher: string; source: string; quotation: string }>;
  readonly disputed: Message<{ publisher: string }>;
  /** How firmly the article says it; `said`: that somebody has said it. */
  readonly provenance: Readonly<Record<Modality | 'said', Message<{ publisher: string; source: string; quotation: string }>>>;
  readonly total: { readonly named: Message<{ sentence: string; count: number; written: string }> };
  readonly timed: Message<{ time: string; sentence: string }>;
  readonly conflicting: { readonly opening: Message; readonly side: Message<{ publisher: string; date: string; sentence: string }> };
  readonly calculation: {
    readonly equation: Message<{ expression: string; result: string }>;
    readonly sum: Message<{ left: string; right: string }>;
    readonly difference: Message<{ left: string; right: string }>;
    /** A term of a sum of money: the unit may be left to the result. */
    readonly money: Message<{ digits: string; amount: string }>;
  };
  readonly quantity: Readonly<Record<Bound, Message<{ amount: string }>>> & {
    readonly units: Readonly<Record<CountedUnit, Message<{ count: number; digits: string }>>>;
    readonly group: Message<{ digits: string; group: string }>;
  };
  readonly unknown: {
    readonly names: Message<{ names: string }>;
    readonly words: Message<{ words: string }>;
    readonly words_of: Message<{ names: string; words: string }>;
    readonly nothing_of: Message<{ names: string }>;
    readonly nothing: Message;
    readonly asked: Readonly<Record<Asked, Message>>;
    readonly asked_of: Message<{ names: string; fact: string }>;
    readonly period: Message<{ text: string }>;
    readonly any_period: Message;
    readonly nobody_else: Message;
    readonly nothing_more: Message;
    readonly out_of_context: Message;
    readonly out_of_context_of: Message<{ names: string }>;
    readonly not_understood: Message;
  };
  readonly coverage: {
    readonly none: Message;
    readonly dated: Message<{ count: number; digits: string; start: string; of_start: string; end: string }>;
    readonly one_month: Message<{ count: number; digits: string; month: string }>;
    readonly undated: Message<{ count: number; digits: string; publishers: string }>;
    readonly others: Message<{ count: number; digits: string }>;
    readonly article: Message<{ title: string; publisher: string; date: string }>;
  };
  /** What the articles say of a statement that somebody wants checked; `said`: the statement, in quotation marks. */
  readonly checked: Readonly<Record<Finding['is'], Message<{ said: string }>>> & {
    readonly nothing: Message;
    readonly cut: Message<{ count: number }>;
  };
  readonly which_one: Message;
  readonly help: Readonly<Record<HelpTopic, Message>>;
  readonly verbs: Readonly<Record<Verb, Message<Acting>>>;
  readonly sentences: SentenceMessages;
  readonly tails: TailMessages;
  readonly questions: QuestionMessages;
}
