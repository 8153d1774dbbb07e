/** Inflects an expression of several words: its first and its last word vary, those between stay. */
import { spanOf } from './span.ts';

/** More would be an expression that varies beyond what people write. */
const MOST = 400;

/** Forms of a word, folded, itself first. */
export interface VaryingWord {
  readonly all: readonly string[];
  /** As a noun or an adjective: how it varies after another word that varies. */
  readonly nominal: readonly string[];
  /** May it be a verb? */
  readonly verb: boolean;
}

/** A word that stays as it is. */
export const invariable = (word: string): VaryingWord => ({ all: [spanOf(word)], nominal: [spanOf(word)], verb: false });

const COORDINATION = /^(?:et|ou|and|or)$/;

/**
 * "jumped ship", "press releases": the last word varies as a noun, whatever the first; as a verb only after a first word that stays as
 * it is (« mal payé »), unless both are joined ("hired and fired"). In "getting the boot", « mis à la porte » only the verb varies.
 */
export function phraseForms(words: readonly string[], first: VaryingWord, last: VaryingWord): string[] {
  const middle = words.slice(1, -1).map(spanOf);
  const joined = middle.some((word) => COORDINATION.test(word));
  const tails = (index: number): readonly string[] => {
    if (joined) return last.all;
    if (!first.verb) return index === 0 ? last.all : last.nominal;
    return middle.length > 0 ? last.all.slice(0, 1) : last.nominal;
  };
  return first.all.flatMap((head, index) => tails(index).map((tail) => [head, ...middle, tail].join(' '))).slice(0, MOST);
}

/** « start-up », not "data start-up". */
export const isHyphenated = (expression: string): boolean => /^\p{L}+(?:[-‐‑]\p{L}+)+$/u.test(expression);

/** A word with hyphens is also written as one: "startup". */
export const joined = (hyphenated: string): string => hyphenated.replaceAll(/[-‐‑]/gu, '');

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
