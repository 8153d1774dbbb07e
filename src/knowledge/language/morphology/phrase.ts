/** Inflects an expression of several words: its first and its last word vary, those between stay. */
import { spanOf } from './span.ts';

/** More would be an expression that varies beyond what people write. */
const MOST = 400;

/** Forms of a word, folded, itself first. */
export interface VaryingWord {
  readonly all: readonly string[];
  /** As a noun or an adjective: how it varies after another word that varies. */
  readonly nominal: readonly string[];
}

const COORDINATION = /^(?:et|ou|and|or)$/;

/**
 * "jumped ship", "press releases": the last word varies as a noun, whatever the first; as a verb only after a first word that stays as
 * it is ("mass hired"), unless both are joined ("hired and fired").
 */
export function phraseForms(words: readonly string[], first: VaryingWord, last: VaryingWord): string[] {
  const middle = words.slice(1, -1).map(spanOf);
  const joined = middle.some((word) => COORDINATION.test(word));
  const forms = first.all.flatMap((head, index) =>
    (index === 0 || joined ? last.all : last.nominal).map((tail) => [head, ...middle, tail].join(' ')),
  );
  return forms.slice(0, MOST);
}

/** A word with hyphens is also written as one: « start-up », "startup". Nothing for words without. */
export const joinedForms = (expression: string, forms: Iterable<string>): string[] =>
  /^\p{L}+([-‐‑]\p{L}+)+$/u.test(expression) ? [...forms].map((form) => form.replaceAll(' ', '')) : [];

/** Looks each word up once. */
export function once<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    made.set(word, value);
    return value;
  };
}

/** Folded, each once. */
export const spansOf = (forms: readonly string[]): string[] => [...new Set(forms.map(spanOf))];
