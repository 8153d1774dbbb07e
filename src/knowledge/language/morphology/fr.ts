/** Inflected forms of French words and expressions: from Lefff, and by the regular rules for words that it lacks (slang). */
import { regularForms } from './fr-regular.ts';
import type { LefffEntries, LefffForm } from './lefff.ts';
import { joinedForms, once, phraseForms, spansOf, type VaryingWord } from './phrase.ts';
import { spanOf, wordsOf } from './span.ts';

/** « se tirer », « s'en aller »: the pronoun varies and carries nothing. */
const REFLEXIVE = /^(?:se\s+|s['’])/iu;

const withoutReflexive = (expression: string): string => expression.replace(REFLEXIVE, '');

/** The words whose entries Lefff must be asked for. */
export function frenchWords(expression: string): string[] {
  const bare = withoutReflexive(expression);
  const words = wordsOf(bare);
  return [bare, words[0] ?? bare, words.at(-1) ?? bare];
}

/** A function from a lemma or expression to its forms, folded, each once. */
export function frenchInflector(lefff: LefffEntries): (expression: string) => string[] {
  const word = once((text) => varyingWord(text, lefff));
  return (expression) => {
    const bare = withoutReflexive(expression);
    const words = wordsOf(bare);
    // Lefff knows some words with hyphens as such (« rendez-vous »).
    const whole = words.length < 2 || lefff.forms.has(bare);
    const forms = whole ? word(bare).all : phraseForms(words, word(words[0] ?? ''), word(words.at(-1) ?? ''));
    return [...new Set([spanOf(bare), ...forms, ...joinedForms(bare, forms)])];
  };
}

function varyingWord(word: string, lefff: LefffEntries): VaryingWord {
  const entries = lefff.forms.get(word);
  if (entries) {
    const nouns = entries.filter(({ category }) => category === 'nc' || category === 'adj');
    return { all: spansOf([word, ...entries.flatMap(agreeing)]), nominal: spansOf([word, ...nouns.map(({ form }) => form)]) };
  }
  if (lefff.known.has(word)) return { all: spansOf([word, ...participleForms(word)]), nominal: [spanOf(word)] };
  const regular = spansOf(regularForms(word));
  return { all: regular, nominal: regular };
}

/** Present participles agree when they stand as adjectives (« les partants »); Lefff gives the bare one. */
const agreeing = ({ form, category }: LefffForm): string[] =>
  category === 'v' && form.endsWith('ant') ? [form, `${form}e`, `${form}s`, `${form}es`] : [form];

/** « surmené » is a form of a verb in Lefff, not a lemma. */
const participleForms = (word: string): string[] => (/[éiu]$/u.test(word) ? [`${word}e`, `${word}s`, `${word}es`] : []);
