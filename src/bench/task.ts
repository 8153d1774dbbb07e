/** What a child process of the bench is told to do, and what it reports: plain data, one line of JSON each way. */
import type { QuestionKind } from './questions/templates.ts';
import type { Spread } from './statistics.ts';

export type Task =
  | { readonly do: 'build'; readonly database: string; readonly claims: number; readonly seed: number }
  | { readonly do: 'bot' | 'minisearch' | 'floor' | 'tokens'; readonly database: string; readonly mix: string };

export interface Memory {
  /** Resident set in bytes after a collection of garbage, all done. */
  readonly rss: number;
  /** The most it ever was. */
  readonly peak: number;
}

export interface Built {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly memory: Memory;
}

/** Times in microseconds a question. */
export interface Timed {
  readonly questions: number;
  readonly time: Spread;
  /** Of the processor on average, garbage collection included. */
  readonly cpu: number;
  readonly memory: Memory;
}

export interface BotResult extends Timed {
  /** The first question of all, before anything was in memory. */
  readonly first: number;
  readonly byKind: Readonly<Partial<Record<QuestionKind, Spread>>>;
  /** How many questions of a kind got which reply. */
  readonly replies: Readonly<Partial<Record<QuestionKind, Readonly<Record<string, number>>>>>;
  /** Questions answered with an apology, which says nothing of speed. */
  readonly faults: readonly string[];
}

export interface MiniSearchResult extends Timed {
  readonly passages: number;
  readonly milliseconds: number;
}

export interface FloorResult extends Timed {
  /** Statements a question, on average. */
  readonly statements: number;
}

export interface Amount {
  readonly mean: number;
  readonly most: number;
}

/** Of a language model's requests and outputs. */
export interface TokensResult {
  /** How texts were cut. */
  readonly encoding: string;
  readonly questions: number;
  /** The stable part. */
  readonly instructions: number;
  /** The form of the output, which goes with it. */
  readonly schema: number;
  readonly variable: Amount;
  readonly output: Amount;
}

export interface Results {
  readonly build: Built;
  readonly bot: BotResult;
  readonly minisearch: MiniSearchResult;
  readonly floor: FloorResult;
  readonly tokens: TokensResult;
}
