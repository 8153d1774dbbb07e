/**
 * From what a model wrote to a Question, checked in code: each text must come from the message or from the question before, and what the
 * sentences say but the model forgot joins the conditions. So a model can fail to help, but neither add nor drop a condition unsaid.
 */
import type { Lexicon } from '../../../knowledge/language/lexicon.ts';
import type { Asked, Constraints, Question } from '../../question.ts';
import type { OutputFault } from './fault.ts';
import { Forgotten } from './forgotten.ts';
import type { ModelAbout, ModelQuestion } from './model-question.ts';
import { respelt } from './respelt.ts';
import { type Sentence, tokensOf } from './sentence.ts';
import { textsIn, Vocabulary } from './vocabulary.ts';

export interface Told {
  /** The message, cleaned. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly previous: Question | undefined;
  /** Is this folded word in the lexicon? */
  readonly knows: (word: string) => boolean;
}

/** In either language: people mix them. */
export const knownTo =
  (lexicon: Lexicon) =>
  (word: string): boolean =>
    lexicon.knows(word, 'fr') || lexicon.knows(word, 'en');

export type Checked = { readonly question: Question } | { readonly fault: OutputFault };

export function questionOf(said: ModelQuestion, { text, previous, knows, ...told }: Told): Checked {
  if (said.kind === 'help') return { question: said };
  if (said.kind === 'order') return { question: { kind: 'unsupported', reason: 'order' } };
  const abouts = aboutsIn(said);
  const sentences = respelt(told.sentences, abouts.flatMap(({ words }) => words).flatMap(tokensOf), knows);
  const vocabulary = new Vocabulary(text, sentences, previous);
  const copied = [...abouts.flatMap(textsIn), ...said.aside];
  if (copied.some(({ length }) => length > vocabulary.longest)) return { fault: 'longer_than_message' };
  const read: Constraints[] = [];
  for (const about of abouts) {
    const constraints = constraintsOf(about, vocabulary);
    if (typeof constraints === 'string') return { fault: constraints };
    read.push(constraints);
  }
  const forgotten = new Forgotten(sentences, read, said);
  if (forgotten.contradicted || (said.kind === 'check' && asksForMore(forgotten))) return { fault: 'contradicts_message' };
  const question = assembled(said, read, forgotten);
  return question ? { question } : { fault: 'empty' };
}

type Asking = Exclude<ModelQuestion, { kind: 'help' | 'order' }>;

/** The conditions of the whole first, where there are any. */
function aboutsIn(said: Asking): readonly ModelAbout[] {
  if (said.kind === 'compare') return said.sides;
  return said.kind === 'timeline' ? [said.about, ...said.events] : [said.about];
}

function constraintsOf(about: ModelAbout, vocabulary: Vocabulary): Constraints | OutputFault {
  const names: { role: Constraints['names'][0]['role']; name: string }[] = [];
  for (const { role, name: said } of about.names) {
    const name = vocabulary.name(said);
    if (name === null) return 'foreign_name';
    if (!names.some((other) => other.name === name)) names.push({ role, name });
  }
  const words = about.words.map((said) => vocabulary.words(said));
  const attribute = about.attribute === null ? [] : vocabulary.words(about.attribute);
  if (words.includes(null) || attribute === null) return 'foreign_word';
  const figures = about.figures.map((said) => vocabulary.figures(said));
  if (figures.includes(null)) return 'foreign_figure';
  const period = about.period && vocabulary.period(about.period);
  if (typeof period === 'string') return period;
  return {
    types: [...new Set(about.types)],
    names,
    words: [...new Set(words.flatMap((found) => found ?? []))],
    attribute: attribute.at(-1) ?? null,
    figures: [...new Set(figures.flatMap((found) => found ?? []))],
    period,
    negated: false,
  };
}

/** Undefined where nothing is asked about. */
function assembled(said: Asking, read: readonly Constraints[], forgotten: Forgotten): Question | undefined {
  if (said.kind === 'compare') {
    const sides = read.map((side) => forgotten.joinedTo(side)).filter((side) => !isEmpty(side));
    return sides.length >= 2 ? { kind: 'compare', sides, asked: said.asked } : undefined;
  }
  const [whole, ...events] = read;
  const about = whole && forgotten.joinedTo(whole);
  if (!about || (isEmpty(about) && events.every(isEmpty))) return undefined;
  switch (said.kind) {
    case 'ask':
      return { kind: 'ask', asked: askedBy(said, forgotten), reduction: said.reduction, about };
    case 'timeline':
      return { kind: 'timeline', events: events.filter((event) => !isEmpty(event)), about };
    case 'describe':
      return about.names[0] && { kind: 'describe', name: about.names[0].name, about };
    case 'quote':
      return { kind: 'quote', speaker: about.names.find(({ role }) => role === 'speaker')?.name ?? about.names[0]?.name ?? null, about };
    default:
      return { kind: said.kind, about };
  }
}

/** "Yes" is no answer to "how many". */
const asksForMore = ({ asked }: Forgotten): boolean => asked !== undefined && asked !== 'statement';

/** A reduction such as a sum asks for nothing else in particular. */
const askedBy = ({ asked, reduction }: Extract<Asking, { kind: 'ask' }>, forgotten: Forgotten): Asked =>
  asked === 'statement' && reduction === 'value' ? (forgotten.asked ?? asked) : asked;

/** A kind of event alone is no condition that a claim could be found by. */
const isEmpty = ({ names, words, figures, period }: Constraints): boolean =>
  names.length === 0 && words.length === 0 && figures.length === 0 && period === null;
