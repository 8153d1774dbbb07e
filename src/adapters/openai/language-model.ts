/** What is asked of a language model, and what may come of it. */
import type { Question } from '../../bot/question.ts';

/** All that varies from one request to the next: no claim, passage or setting. */
export interface ModelRequest {
  /** Cleaned of markup. */
  readonly message: string;
  /** ISO date. */
  readonly today: string;
  /** The question before it in the conversation. */
  readonly previous?: Question;
}

export interface Usage {
  /** Tokens. */
  readonly into: number;
  readonly out: number;
}

/** Why a model gave no text. */
export type Failure =
  | 'timeout'
  | 'circuit_open'
  | 'unreachable'
  | 'unauthorized'
  /** There is no such model, or none for this key. */
  | 'no_model'
  /** Nothing answers at this address as it should. */
  | 'no_endpoint'
  | 'rate_limited'
  | 'no_credit'
  | 'server_error'
  /** The endpoint takes no request of any form that we know. */
  | 'bad_request'
  | 'bad_reply'
  | 'too_large'
  | 'refusal'
  | 'filtered'
  /** Longer than the output may be. */
  | 'cut_off'
  /** A tool call, or nothing at all. */
  | 'no_text'
  /** Outputs are replayed, and there is none for this message. */
  | 'not_recorded';

export type Completion =
  | { readonly outcome: 'written'; readonly text: string; readonly usage: Usage }
  | {
      readonly outcome: 'failed';
      readonly reason: Failure;
      readonly usage?: Usage;
      readonly status?: number;
      readonly retryAfter?: number;
    };

export interface LanguageModel {
  /** Never throws; done within the model's deadline. */
  complete(request: ModelRequest): Promise<Completion>;
}
