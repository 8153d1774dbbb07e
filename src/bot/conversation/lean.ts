/** Decides whether a message goes on from the one before. A question that stands alone never does. */
import type { Question } from '../question.ts';
import { holdsAntecedent, meansSomebodyElse } from './antecedent.ts';
import type { Content } from './at-hand.ts';
import type { Cues } from './cues.ts';
import { aboutOf, asksItself } from './merge.ts';

/**
 * `part`: it makes no sense without what came before. `perhaps`: it may be whole, and is read so where going on leads nowhere.
 * `alone`: it is whole.
 */
export type Leaning = 'part' | 'perhaps' | 'alone';

/** Words that may follow "and" without making it a question of its own. */
const FEW = 3;
const SHORT = 5;
/** Who tells so much leans on nothing, whatever pronouns there are (« il me serait utile de savoir… »). */
const MANY = 4;

/** `question`: the message read by itself, null where that was in vain. */
export function leaningOf(question: Question | null, content: Content, cues: Cues): Leaning {
  if (cues.request || cues.language || cues.pick !== null) return 'part';
  if (question?.kind === 'unsupported' || question?.kind === 'compare' || question?.kind === 'timeline') return 'alone';
  if (question?.kind === 'help') return leansThoughEmpty(question.topic, cues) ? 'part' : 'alone';
  const about = question && aboutOf(question);
  if (!question || !about) return 'alone';
  if (content.telling.length >= MANY) return 'alone';
  if (cues.ordinal) return 'part';
  const own = content.telling.length + about.types.length;
  return content.names.length > 0 ? leansWithNames(question, own, content, cues) : leansWithoutNames(question, own, content, cues);
}

/** Nothing on the surface of a message with a name makes it a part of another. */
export const showsNoLeaning = ({ request, language, pick, ordinal, opener, bare, pronouns, sameNoun, adrift, proVerb }: Cues): boolean =>
  request === null &&
  language === null &&
  pick === null &&
  ordinal === null &&
  pronouns.size === 0 &&
  !(opener || bare || sameNoun || adrift || proVerb);

/** "By whom?", « et lui ? »: nothing that could be looked for. A greeting is no question at all. */
function leansThoughEmpty(topic: string, { bare, pronouns, opener, ordinal, proVerb, adrift, length }: Cues): boolean {
  if (topic !== 'off_topic' && topic !== 'capability') return false;
  return bare || proVerb || ordinal !== null || pronouns.has('person') || pronouns.has('group') || ((opener || adrift) && length < SHORT);
}

function leansWithNames(question: Question, own: number, content: Content, cues: Cues): Leaning {
  // "Who did he hire from Meta?": nobody there that "he" could be.
  if (meansSomebodyElse(cues, content)) return 'part';
  // "And in his team?" has no verb of its own.
  if (own > 0) return cues.opener && !cues.finite && !asksItself(question) && cues.length <= SHORT ? 'perhaps' : 'alone';
  if (cues.sameNoun) return 'part';
  if (cues.finite) return 'alone';
  if (cues.opener || (cues.adrift && cues.length < SHORT)) return 'part';
  return question.kind !== 'describe' && asksItself(question) && cues.length < SHORT ? 'perhaps' : 'alone';
}

function leansWithoutNames(question: Question, own: number, content: Content, cues: Cues): Leaning {
  const { telling } = content;
  if (cues.bare || cues.proVerb) return 'part';
  if (pronounsLean(cues, holdsAntecedent(cues, content))) return saysEnough(question, cues, content) ? 'alone' : 'part';
  if (own === 0) return cues.opener || asksItself(question) || aboutOf(question)?.period ? 'part' : 'alone';
  if (telling.length <= 1 && asksItself(question) && cues.length <= SHORT && !cues.finite) return cues.opener ? 'part' : 'perhaps';
  if (cues.opener && telling.length <= FEW) return 'perhaps';
  return !cues.finite && cues.length < SHORT ? 'perhaps' : 'alone';
}

/** « Ça », "that … team": what is told besides may be all there is to know of it. */
const saysEnough = (question: Question, { pronouns, opener }: Cues, { telling }: Content): boolean =>
  !opener && !pronouns.has('person') && !pronouns.has('group') && telling.length + (aboutOf(question)?.figures.length ?? 0) > 1;

/** `held`: whom "they" are is said in the same breath; "it" and "that" may still be something else. */
const pronounsLean = ({ pronouns }: Cues, held: boolean): boolean => {
  if (!held) return pronouns.size > 0;
  const people = pronouns.has('person') || pronouns.has('group');
  return !people && pronouns.size > 0;
};
