/** Inflected forms of English words and expressions: regular candidates, kept when they are real words, and irregular ones. */
import { candidates } from './en-candidates.ts';
import { type IrregularVerbs, irregularPlural } from './en-irregular.ts';
import { joinedForms, once, phraseForms, spansOf, type VaryingWord } from './phrase.ts';
import { spanOf, wordsOf } from './span.ts';

export interface EnglishData {
  /** Real words, lower case. */
  readonly words: ReadonlySet<string>;
  readonly irregular: IrregularVerbs;
}

/** They stay as they are wherever they stand in an expression ("walk out", "in the red"). */
const INVARIABLE: ReadonlySet<string> = new Set(
  (
    'a about across after against ahead all along an and apart around as at away back behind between by down for forward from her him his ' +
    'how in into it its let me more my no not of off on one oneself onto open or our out over own sb someone somebody something sth than ' +
    'that the their them through to together under up upon us well what who with without your'
  ).split(' '),
);

/** A function from a lemma or expression to its forms, folded, each once. */
export function englishInflector(data: EnglishData): (expression: string) => string[] {
  const word = once((text) => varyingWord(text, data));
  const part = (text: string): VaryingWord => (INVARIABLE.has(text) ? { all: [text], nominal: [text] } : word(text));
  return (expression) => {
    const words = wordsOf(expression);
    const forms = words.length < 2 ? word(expression).all : phraseForms(words, part(words[0] ?? ''), part(words.at(-1) ?? ''));
    return [...new Set([spanOf(expression), ...forms, ...joinedForms(expression, forms)])];
  };
}

function varyingWord(word: string, { words, irregular }: EnglishData): VaryingWord {
  const known = words.has(word);
  const past = irregular.pasts(word);
  const plural = irregularPlural(word);
  const regular = candidates(word).filter(({ form, kind }) => {
    if (kind === 'past' && past.length > 0) return false;
    if (kind === 'comparative') return known && words.has(form) && words.has(superlative(form));
    return !known || words.has(form);
  });
  const plurals = regular.filter(({ kind }) => kind === 'plural');
  return {
    all: spansOf([word, ...past, ...plural, ...irregular.presents(word), ...regular.map(({ form }) => form)]),
    nominal: spansOf([word, ...plural, ...plurals.map(({ form }) => form)]),
  };
}

/** "faster" is a comparative when "fastest" is a word; "leader" is none. */
const superlative = (form: string): string => (form.endsWith('est') ? form : form.replace(/er$/, 'est'));
