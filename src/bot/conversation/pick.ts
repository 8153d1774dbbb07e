/** "The second one", « 2 », "Musk": one of the options, of those listed, of the claims shown or of the questions offered. */
import { fold } from '../../knowledge/language/fold.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Question } from '../question.ts';
import type { AtHand } from './at-hand.ts';
import type { Cues } from './cues.ts';
import type { Followed, Surroundings } from './follow.ts';
import type { Last } from './memory.ts';
import { NOTHING } from './merge.ts';
import { nothingMore } from './recall.ts';

const at = <T>(list: readonly T[], place: number): T | undefined => list.at(place > 0 ? place - 1 : place);

/** An answer to "which one?": a number, or words that only one option has. */
export function optionOf(text: string, { pick }: Cues, { options }: Last): Last['options'][number] | null {
  if (options.length === 0) return null;
  if (pick !== null) return at(options, pick) ?? null;
  const said = wordsOf(text).filter((word) => word.length > 1);
  const fitting = options.filter(({ option }) => {
    const words = wordsOf(option);
    return said.some((word) => words.includes(word)) && said.every((word) => words.includes(word) || GRAMMAR.has(word));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Words around a name that choose nothing. */
const GRAMMAR = new Set([
  'the',
  'one',
  'at',
  'of',
  'from',
  'mean',
  'meant',
  'le',
  'la',
  'celui',
  'celle',
  'de',
  'du',
  'chez',
  'veux',
  'dire',
  'je',
  'parle',
  'plutot',
  'please',
  'stp',
  'svp',
]);

const wordsOf = (text: string): string[] => tokenize(fold(text)).map(({ folded }) => folded);

/** Null when there is no list to choose from. */
export async function picked(place: number, hand: AtHand, around: Surroundings): Promise<Followed | null> {
  const { last, list, shown } = hand;
  const name = at(list, place);
  if (name) {
    const question: Question = { kind: 'describe', name: name.name, about: { ...NOTHING, names: [{ role: 'any', name: name.name }] } };
    const answer = await answerQuestion(question, around.answering(last.replied));
    return { answer, question, language: last.replied, reply: last.replied, how: `the one at place ${place}: ${name.name}` };
  }
  const same = { question: last.question, language: last.language, reply: last.replied, how: `the one at place ${place}` };
  const claim = at(shown, place);
  if (claim) return { ...same, answer: { kind: 'found', verdict: null, claims: [claim], arrangement: { as: 'statements' } } };
  const suggestion = shown.length === 0 ? at(last.suggestions, place) : undefined;
  if (suggestion === undefined) return { ...same, answer: await nothingMore(false, around.kb) };
  const parsed = await around.parser.parse(suggestion, { language: last.replied, now: around.now });
  if (parsed.outcome !== 'understood') return null;
  const { question, language } = parsed;
  return {
    answer: await answerQuestion(question, around.answering(language)),
    question,
    language,
    reply: last.replied,
    how: `the question offered: ${suggestion}`,
  };
}
