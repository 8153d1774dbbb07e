/** All that a model may have copied its texts from: the message, and the question before it. What comes out is never the model's own text. */
import { type Token, tokenize } from '../../../knowledge/language/tokens.ts';
import type { Constraints, Figure, Period, Question } from '../../question.ts';
import { constraintsIn } from './constraints-in.ts';
import type { ModelAbout } from './model-question.ts';
import { isPossible } from './possible-date.ts';
import { type Sentence, tokensOf } from './sentence.ts';

export class Vocabulary {
  /** UTF-16 units of the longest text that may be copied. */
  readonly longest: number;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly Sentence[];
  readonly #before: readonly Constraints[];

  constructor(text: string, sentences: readonly Sentence[], previous: Question | undefined) {
    this.#text = text;
    this.#tokens = tokenize(text);
    this.#sentences = sentences;
    this.#before = previous ? constraintsIn(previous) : [];
    const copied = this.#before.flatMap(({ names, words }) => [...names.map(({ name }) => name), ...words]);
    this.longest = Math.max(text.length, ...copied.map(({ length }) => length));
  }

  /** The name as the message (or the question before) writes it; null where neither has it. */
  name(said: string): string | null {
    const earlier = this.#before.flatMap(({ names }) => names).find(({ name }) => tokensOf(name).join(' ') === tokensOf(said).join(' '));
    return this.#asWritten(said) ?? earlier?.name ?? null;
  }

  /** The content words, spelling repaired; none where these are words that carry no content; null where they are not there. */
  words(said: string): readonly string[] | null {
    const tokens = new Set(tokensOf(said));
    const content = this.#sentences.flatMap((sentence) => sentence.content.filter(({ written }) => !written.isDisjointFrom(tokens)));
    const covered = new Set([...this.#tokens.map(({ folded }) => folded), ...content.flatMap(({ written }) => [...written])]);
    if (tokens.size > 0 && tokens.isSubsetOf(covered)) return [...new Set(content.map(({ read }) => read))];
    const earlier = this.#before.flatMap(({ words }) => words).find((word) => tokensOf(word).join(' ') === [...tokens].join(' '));
    return earlier === undefined ? null : [earlier];
  }

  /** The figures in it; none where code reads no number there; null where it is not there. */
  figures(said: string): readonly Figure[] | null {
    const tokens = new Set(tokensOf(said));
    const touches = ({ text }: Figure): boolean => tokensOf(text).some((token) => tokens.has(token));
    if (this.#asWritten(said) !== null) return this.#sentences.flatMap(({ figures }) => figures.filter(touches));
    const earlier = this.#before.flatMap(({ figures }) => figures).filter(({ text }) => text === said);
    return earlier.length > 0 ? earlier : null;
  }

  /** As code reads it; as the model does where code finds no date, if there is such a date. */
  period({ text, edtf }: Period): Period | 'foreign_date' | 'impossible_date' {
    const written = this.#asWritten(text);
    const earlier = this.#before.flatMap(({ period }) => period ?? []).find((period) => period.text === text);
    if (written === null) return earlier ?? 'foreign_date';
    const tokens = new Set(tokensOf(written));
    const read = this.#sentences
      .flatMap(({ periods }) => periods)
      .find((period) => tokensOf(period.text).some((token) => tokens.has(token) && /\d|\p{L}{3}/u.test(token)));
    return read ?? (isPossible(edtf) ? { edtf, text: written } : 'impossible_date');
  }

  /** The stretch of the message that has the same words in the same order. */
  #asWritten(said: string): string | null {
    const wanted = tokensOf(said);
    if (wanted.length === 0) return null;
    const at = this.#tokens.findIndex((_, from) => wanted.every((word, offset) => this.#tokens[from + offset]?.folded === word));
    return at < 0 ? null : this.#text.slice(this.#tokens[at]?.start, this.#tokens[at + wanted.length - 1]?.end);
  }
}

/** Every text that a model has copied for these conditions. */
export const textsIn = ({ names, words, attribute, figures, period }: ModelAbout): string[] => [
  ...names.map(({ name }) => name),
  ...words,
  ...figures,
  ...(attribute === null ? [] : [attribute]),
  ...(period ? [period.text] : []),
];
