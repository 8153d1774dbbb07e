/** Understands a message that goes on from the one before it, and answers it. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering } from '../answering/context.ts';
import type { Parsed, QuestionParser } from '../parsing/parser.ts';
import type { Question } from '../question.ts';
import { type AtHand, atHand, contentOf } from './at-hand.ts';
import { type Cues, cuesOf, sentenceOf } from './cues.ts';
import { leaningOf, showsNoLeaning } from './lean.ts';
import type { Last } from './memory.ts';
import { aboutOf, NOTHING } from './merge.ts';
import { others } from './others.ts';
import { optionOf, picked } from './pick.ts';
import { next, nothingMore, provenance } from './recall.ts';
import { weigh } from './weigh.ts';

/** A message understood with what came before it. */
export interface Followed {
  readonly answer: Answer;
  /** What it comes to, to be remembered; null where that is nothing. */
  readonly question: Question | null;
  /** Whose words the question holds. */
  readonly language: Language;
  /** The language to reply in. */
  readonly reply: Language;
  /** How it was merged, for `ask --explain`. */
  readonly how: string;
}

export interface Surroundings {
  readonly kb: KnowledgeBase;
  readonly parser: QuestionParser;
  readonly now: Date;
  /** What answering needs, in a language. */
  readonly answering: (language: Language) => Answering;
}

/** Null when the message stands alone. `alone`: the message read by itself. */
export async function follow(
  text: string,
  alone: Parsed,
  { last, before }: { readonly last: Last | null; readonly before: Last | null },
  around: Surroundings,
): Promise<Followed | null> {
  const { kb } = around;
  const sentence = sentenceOf(text);
  const cues = cuesOf(sentence, alone.language);
  const option = last && optionOf(sentence, cues, last);
  if (option) return { ...(await asked(option.question, last.language, around)), reply: last.replied, how: `chose ${option.option}` };
  if (alone.outcome !== 'understood') return null;
  const { question } = alone;
  // Most questions begin a conversation, have a name and no sign of leaning: there is no need to look closer.
  if (!last && (aboutOf(question)?.names.length ?? 0) > 0 && showsNoLeaning(cues)) return null;
  const content = await contentOf(aboutOf(question) ?? NOTHING, alone.language, kb);
  const leaning = leaningOf(question, content, cues);
  if (leaning === 'alone') return null;
  const known = last && aboutOf(last.question) ? last : null;
  if (!known && !(last && cues.pick !== null && last.suggestions.length > 0))
    return leaning === 'part'
      ? outOfContext(
          content.names.map(({ name }) => name),
          alone.language,
          kb,
        )
      : null;
  if (!last) return null;
  const at = await atHand(last, before, alone.language, kb);
  const requested = await request(cues, at, around, alone.language);
  if (requested) return requested;
  const read = await around.parser.parse(sentence, { language: last.replied, now: around.now, previous: last.question });
  if (read.outcome !== 'understood') return null;
  const own = await contentOf(aboutOf(read.question) ?? NOTHING, read.language, kb);
  const fragment = { question: read.question, language: read.language, content: own, cues };
  const weighed = await weigh(fragment, at, leaning === 'part', kb, around.answering);
  if (weighed) return { ...weighed, reply: read.language };
  return leaning === 'part'
    ? outOfContext(
        own.names.map(({ name }) => name),
        read.language,
        kb,
      )
    : null;
}

/** What the whole message asks of the exchange before. */
async function request(cues: Cues, at: AtHand, around: Surroundings, own: Language): Promise<Followed | null> {
  const { last } = at;
  const same = { question: last.question, language: last.language };
  if (cues.language)
    return { ...(await asked(last.question, last.language, around)), reply: cues.language, how: `same question, in ${cues.language}` };
  if (cues.pick !== null) return picked(cues.pick, at, around);
  // "Really?" is of no language of its own where the message gives no clue.
  const reply = cues.length === 1 ? last.replied : own;
  switch (cues.request) {
    case 'provenance': {
      const answer = provenance(at);
      return answer
        ? { ...same, answer, reply, how: 'who says so, and how firmly' }
        : { ...(await asked(last.question, last.language, around)), reply, how: 'same question' };
    }
    case 'next': {
      const answer = await next(at, around.kb);
      return { ...same, answer: answer ?? (await nothingMore(false, around.kb)), reply, how: 'what came after' };
    }
    case 'others':
      return {
        ...(await others(at, cues.naming, around.answering(last.language))),
        language: last.language,
        reply,
        how: 'others than those shown',
      };
    default:
      return null;
  }
}

const asked = async (
  question: Question,
  language: Language,
  { answering }: Surroundings,
): Promise<Pick<Followed, 'answer' | 'question' | 'language'>> => ({
  answer: await answerQuestion(question, answering(language)),
  question,
  language,
});

const EXAMPLES = 3;

/** Asks what it is about, with questions to choose from: about those it names, if any. */
async function outOfContext(names: readonly string[], language: Language, kb: KnowledgeBase): Promise<Followed> {
  const known = [...(await kb.names(names.map((name) => name.toLowerCase()))).values()].flat();
  const about = known[0] ? await kb.claims({ entities: [known[0].id], state: 'accepted', limit: 20 }) : [];
  const claims =
    about.length > 0 ? about : await kb.claims({ types: ['move', 'layoff', 'acquisition', 'leadership'], state: 'accepted', limit: 40 });
  const nearby = claims.filter(({ claim }) => claim.question).slice(0, EXAMPLES);
  const answer: Answer = { kind: 'unknown', why: { reason: 'out_of_context', names }, coverage: await kb.coverage(), nearby };
  return { answer, question: null, language, reply: language, how: 'goes on from a question that is not remembered' };
}
