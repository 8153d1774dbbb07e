/** What date rules are made of: a name, a pattern of steps, and the period that they mean. */
import type { FigureContext } from '../figures/context.ts';
import type { Phrases } from '../phrases.ts';
import type { Pieces, Read } from '../pieces.ts';
import type { Day } from './calendar.ts';
import type { Period } from './moments.ts';
import type { DateVocabulary } from './vocabulary.ts';

export interface DateContext {
  readonly pieces: Pieces;
  readonly words: DateVocabulary;
  /** For numbers in dates (« il y a deux ans ») and to tell years from figures. */
  readonly figures: FigureContext;
  readonly today: Day;
  /** Where a date is expected: « mars » needs no cue there (« entre mars et mai »). */
  readonly expected: number;
}

/** Reads something at a piece, or finds that it is not there. */
export type Step<T> = (context: DateContext, at: number) => Read<T> | null;

export interface DateRule {
  /** As it reads: `<month> <year>`. */
  readonly name: string;
  readonly read: Step<Period>;
}

/** The steps follow one another on one line; a null from `produce` means that it was no date after all. */
export function rule<T extends readonly unknown[]>(
  name: string,
  steps: readonly [...{ [K in keyof T]: Step<T[K]> }],
  produce: (values: T, context: DateContext, at: number, next: number) => Period | null,
): DateRule {
  return {
    name,
    read: (context, at) => {
      const read = inTurn(context, at, steps);
      const period = read && produce(read.value as unknown as T, context, at, read.next);
      return period ? { value: period, next: read.next } : null;
    },
  };
}

function inTurn(context: DateContext, at: number, steps: readonly Step<unknown>[]): Read<readonly unknown[]> | null {
  const values: unknown[] = [];
  let next = at;
  for (const step of steps) {
    const read = step(context, next);
    const brokenOff = read && next > at && read.next > next && context.pieces[next]?.joint === 'line';
    if (!read || brokenOff) return null;
    values.push(read.value);
    next = read.next;
  }
  return { value: values, next };
}

/** One expression of a list of words. */
export const word =
  <T>(phrases: (words: DateVocabulary) => Phrases<T>): Step<T> =>
  ({ pieces, words }, at) =>
    phrases(words).at(pieces, at);

export const sign =
  (...signs: readonly string[]): Step<true> =>
  ({ pieces }, at) => {
    const piece = pieces[at];
    return piece?.kind === 'sign' && signs.includes(piece.folded) ? { value: true, next: at + 1 } : null;
  };

/** Null and no step forward where it is not there, or stands on the next line. */
export const optional =
  <T>(step: Step<T>): Step<T | null> =>
  (context, at) =>
    (context.pieces[at]?.joint === 'line' ? null : step(context, at)) ?? { value: null, next: at };

/** The first that is there. */
export const either =
  <T>(...steps: readonly Step<T>[]): Step<T> =>
  (context, at) => {
    for (const step of steps) {
      const read = step(context, at);
      if (read) return read;
    }
    return null;
  };

/** The step, or the step after words that add nothing to it (« depuis *le* 3 mars »). */
export const maybeAfter =
  <T>(filler: Step<unknown>, step: Step<T>): Step<T> =>
  (context, at) => {
    const read = step(context, at);
    const filled = read ? null : filler(context, at);
    return filled ? step(context, filled.next) : read;
  };

/** The step where a date is expected. */
export const expecting =
  <T>(step: Step<T>): Step<T> =>
  (context, at) =>
    step({ ...context, expected: at }, at);

/** What the rule reads that reads most; the earlier one of equals. */
export const longest =
  (rules: readonly DateRule[]): Step<Period> =>
  (context, at) => {
    let best: Read<Period> | null = null;
    for (const { read } of rules) {
      const found = read(context, at);
      if (found && found.next > (best?.next ?? at)) best = found;
    }
    return best;
  };
