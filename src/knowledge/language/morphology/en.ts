/** Inflected forms of English words and expressions: regular candidates, kept when they are real words, and irregular ones. */
import { type Candidate, candidates } from './en-candidates.ts';
import { type IrregularForms, NO_FORMS } from './en-irregular.ts';
import { invariable, isHyphenated, joined, once, phraseForms, spansOf, type VaryingWord } from './phrase.ts';
import { spanOf, wordsOf } from './span.ts';

export interface EnglishData {
  /** Real words, lower case. */
  readonly words: ReadonlySet<string>;
  readonly irregular: IrregularForms;
}

/** They stay as they are wherever they stand in an expression ("walk out", "in the red"). */
const INVARIABLE: ReadonlySet<string> = new Set(
  (
    'a about across after against ahead all along an and apart around as at away back behind between by down for forward from her him his ' +
    'how in into it its me more my no not of off on one oneself onto open or our out over own sb someone somebody something sth than ' +
    'that the their them through to together under up upon us well what who with without your'
  ).split(' '),
);

/** A function from a lemma or expression to its forms, folded, each once. */
export function englishInflector(data: EnglishData): (expression: string) => string[] {
  const word = once((text) => varyingWord(text, data));
  const part = (text: string): VaryingWord => (INVARIABLE.has(text) ? invariable(text) : word(text));
  const inflect = (expression: string): readonly string[] => {
    const words = wordsOf(expression);
    const first = words[0] ?? expression;
    const last = words.at(-1) ?? expression;
    if (words.length < 2) return word(expression).all;
    if (!isHyphenated(expression)) return phraseForms(words, part(first), part(last));
    // "head-hunted", "start-ups": the first word stays.
    return phraseForms(words, invariable(first), INVARIABLE.has(last) ? { ...invariable(last), all: [last, `${last}s`] } : word(last));
  };
  return (expression) => {
    const asOne = isHyphenated(expression) ? word(joined(expression)).nominal : [];
    return [...new Set([spanOf(expression), ...inflect(expression), ...asOne])];
  };
}

function varyingWord(word: string, { words, irregular }: EnglishData): VaryingWord {
  const real = realCandidates(word, words).filter(({ form }) => !NO_FORMS[word]?.includes(form));
  const ofKind = (kind: Candidate['kind']): string[] => real.filter((candidate) => candidate.kind === kind).map(({ form }) => form);
  const irregularPasts = irregular.pasts(word);
  const pasts = irregularPasts.length > 0 ? irregularPasts : ofKind('past');
  const nominal = [word, ...irregular.plurals(word), ...ofKind('plural')];
  return {
    all: spansOf([...nominal, ...pasts, ...irregular.others(word), ...ofKind('participle'), ...ofKind('comparative')]),
    nominal: spansOf(nominal),
    verb: pasts.length > 0,
  };
}

/** Shorter words that no list has are abbreviations ("ppl", "mgmt"). */
const ABBREVIATION = /^(?:.{1,3}|[^aeiouy]+)$/;

function realCandidates(word: string, words: ReadonlySet<string>): Candidate[] {
  const all = candidates(word);
  if (!words.has(word)) return all.filter(({ kind }) => kind === 'plural' || (kind !== 'comparative' && !ABBREVIATION.test(word)));
  const real = all.filter(({ form }) => words.has(form));
  // "faster" is a comparative, since "fastest" is a word; "leader" is none.
  const compared = real.filter(({ kind }) => kind === 'comparative').length === 2;
  return real.filter(({ kind }) => kind !== 'comparative' || compared);
}
