/** Inflected forms of French words and expressions: from Lefff, and by the regular rules for words that it lacks (slang). */
import { isInfinitive, plurals, regularForms } from './fr-regular.ts';
import type { LefffEntries, LefffForm } from './lefff.ts';
import { invariable, isHyphenated, joined, once, phraseForms, spansOf, type VaryingWord } from './phrase.ts';
import { spanOf, wordsOf } from './span.ts';

/** « se tirer », « s'en aller »: the pronoun varies and carries nothing. */
const REFLEXIVE = /^(?:se\s+|s['’])/iu;

/** They stay as they are in an expression, though some are nouns or adjectives as well (« sur », « derrière », « mal »). */
const INVARIABLE: ReadonlySet<string> = new Set(
  (
    'à après au aux avant avec bien ça ce cette ces chez comme contre dans de debout dehors depuis derrière des dessous dessus devant du ' +
    'elle en encore entre et eux face hors il ils jusque la là le les leur leurs lui mal même moins ne on ou outre par pas peu plus pour ' +
    'près que quelque qui rien sa sans ses soi son sous sur toi tout très trop un une vers vite y'
  ).split(' '),
);

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
  const part = (text: string): VaryingWord => (INVARIABLE.has(text) ? invariable(text) : word(text));
  const inflect = (bare: string): readonly string[] => {
    const words = wordsOf(bare);
    // Lefff knows some words with hyphens as such (« rendez-vous »).
    if (words.length < 2 || lefff.forms.has(bare)) return word(bare).all;
    if (isHyphenated(bare)) return spansOf([bare, ...plurals(bare)]);
    return phraseForms(words, part(words[0] ?? ''), part(words.at(-1) ?? ''));
  };
  return (expression) => {
    const bare = withoutReflexive(expression);
    const asOne = isHyphenated(bare) ? spansOf([joined(bare), ...plurals(joined(bare))]) : [];
    return [...new Set([spanOf(bare), ...inflect(bare), ...asOne])];
  };
}

function varyingWord(word: string, lefff: LefffEntries): VaryingWord {
  const entries = lefff.forms.get(word);
  if (!entries) {
    const forms = spansOf(lefff.known.has(word) ? [word, ...participles(word)] : regularForms(word));
    return { all: forms, nominal: forms, verb: !lefff.known.has(word) && isInfinitive(word) };
  }
  const verb = entries.some(({ category }) => category === 'v');
  const nominal = verb ? [] : entries.map(({ form }) => form);
  return { all: spansOf([word, ...entries.flatMap(agreeing), ...feminines(word, entries)]), nominal: spansOf([word, ...nominal]), verb };
}

/** Present participles agree when they stand as adjectives (« les partants »); Lefff gives the bare one. */
const agreeing = ({ form, category }: LefffForm): string[] =>
  category === 'v' && form.endsWith('ant') ? [form, `${form}e`, `${form}s`, `${form}es`] : [form];

/** « surmené » is a form of a verb in Lefff, not a lemma. */
const participles = (word: string): string[] => (/[éiu]$/u.test(word) ? [`${word}e`, `${word}s`, `${word}es`] : []);

/** Names of women's occupations that have come into use since: « ingénieure », « cheffe ». */
function feminines(word: string, entries: readonly LefffForm[]): string[] {
  if (word === 'chef') return ['cheffe', 'cheffes'];
  const known = entries.some(({ form }) => /(?:euse|rice|eresse|eure)$/u.test(form));
  return /eur$/u.test(word) && !known ? [`${word}e`, `${word}es`] : [];
}
