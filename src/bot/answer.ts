/** What the bot found, without words or language. Assertions hold claims, and claims hold evidence: it does not type-check otherwise. */
import type { CitedClaim, Coverage } from '../knowledge/knowledge-base.ts';
import type { Quantity } from '../knowledge/quantity.ts';
import type { Asked, NameRole } from './question.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/** How the claims of an answer stand to each other. */
export type Arrangement =
  /** One after the other. */
  | { readonly as: 'statements' }
  /** A reported total, and the named ones among it. */
  | { readonly as: 'total'; readonly total: CitedClaim; readonly named: readonly CitedClaim[] }
  | { readonly as: 'sides' }
  | { readonly as: 'timeline' }
  /** Who says so, and how firmly. */
  | { readonly as: 'provenance' }
  /** A figure worked out from the claims' own: `terms` in order, joined by the operation. */
  | { readonly as: 'calculation'; readonly operation: 'sum' | 'difference'; readonly terms: NonEmpty<Quantity>; readonly result: Quantity };

/** The part of a question that the claims contradict. */
export interface Contradiction {
  readonly part: NameRole | 'figure' | 'period' | 'word' | 'polarity';
  /** As the user put it; null when no single word does. */
  readonly said: string | null;
}

/** Why nothing was found. */
export type Unknown =
  | { readonly reason: 'unknown_name'; readonly names: NonEmpty<string> }
  /** No claim explains these words of the question. */
  | { readonly reason: 'no_claim'; readonly words: readonly string[]; readonly names: readonly string[] }
  /** The event is known, what is asked of it is not. */
  | { readonly reason: 'not_said'; readonly asked: Asked; readonly names: readonly string[] }
  | { readonly reason: 'period'; readonly text: string }
  /** There is no more than was shown. */
  | { readonly reason: 'nothing_more'; readonly people: boolean }
  /** It goes on from a question that nobody remembers; the names are its own. */
  | { readonly reason: 'out_of_context'; readonly names: readonly string[] }
  | { readonly reason: 'not_understood' };

export type Answer =
  | {
      readonly kind: 'found';
      readonly verdict: 'yes' | 'no' | null;
      readonly claims: NonEmpty<CitedClaim>;
      readonly arrangement: Arrangement;
    }
  | {
      readonly kind: 'conflicting';
      readonly claims: readonly [CitedClaim, CitedClaim, ...CitedClaim[]];
    }
  | { readonly kind: 'refuted'; readonly contradiction: Contradiction; readonly claims: NonEmpty<CitedClaim> }
  | { readonly kind: 'unknown'; readonly why: Unknown; readonly coverage: Coverage; readonly nearby: readonly CitedClaim[] }
  | { readonly kind: 'which_one'; readonly options: readonly [string, string, ...string[]] }
  | {
      readonly kind: 'help';
      readonly topic:
        | 'greeting'
        | 'thanks'
        | 'farewell'
        | 'capability'
        | 'coverage'
        | 'off_topic'
        | 'order'
        | 'empty'
        | 'too_long'
        | 'unreadable';
      readonly coverage: Coverage;
      readonly examples: readonly CitedClaim[];
    };
