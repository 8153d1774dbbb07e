/** Understands a message that goes on from the one before it, and answers it. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering } from '../answering/context.ts';
import type { Parsed, QuestionParser } from '../parsing/parser.ts';
import type { Asked, Question } from '../question.ts';
import { type AtHand, atHand, contentOf } from './at-hand.ts';
import { type Cues, cuesOf } from './cues.ts';
import { leaningOf } from './lean.ts';
import type { Last } from './memory.ts';
import { aboutOf, askedBy, asksItself, NOTHING } from './merge.ts';
import { others } from './others.ts';
import { optionOf, picked } from './pick.ts';
import { type Fragment, type Reading, readingsOf } from './readings.ts';
import { dwell, likeShown, neighbour, next, nothingMore, provenance, related } from './recall.ts';

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
  const cues = cuesOf(text, alone.language);
  const option = last && optionOf(text, cues, last);
  if (option) return { ...(await asked(option.question, last.language, around)), reply: last.replied, how: `chose ${option.option}` };
  if (alone.outcome !== 'understood') return null;
  const { question } = alone;
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
  const read = await around.parser.parse(text, { language: last.replied, now: around.now, previous: last.question });
  if (read.outcome !== 'understood') return null;
  const own = await contentOf(aboutOf(read.question) ?? NOTHING, read.language, kb);
  return answered({ question: read.question, language: read.language, content: own, cues }, at, leaning === 'part', around);
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

/** The first reading that leads somewhere; one that may stand alone must be answered. */
async function answered(fragment: Fragment, at: AtHand, isPart: boolean, around: Surroundings): Promise<Followed | null> {
  const readings = readingsOf(fragment, at);
  const [likeliest] = readings;
  if (!likeliest)
    return isPart
      ? outOfContext(
          fragment.content.names.map(({ name }) => name),
          fragment.language,
          around.kb,
        )
      : null;
  const reply = fragment.language;
  const beside = namesAlone(fragment, at) && (await neighbour(at, fragment.content.names, around.kb));
  if (beside) return { ...likeliest, answer: beside, reply, how: `${likeliest.how}, from what goes with the claims shown` };
  const shown = bareOf(fragment)
    ? await dwell(at, fragment.cues.which && at.listed.length === 0 ? 'name' : askedBy(fragment.question), around.kb)
    : null;
  if (shown) return { ...likeliest, answer: shown, reply, how: `${likeliest.how}, from the claims shown` };
  let first: (Reading & { readonly answer: Answer }) | undefined;
  for (const reading of readings) {
    const given = await answerQuestion(reading.question, { ...around.answering(reading.language), ...exceptShown(fragment, at) });
    const answer = await fitting(given, fragment, at, around.kb);
    const leads = answer.kind === 'found' || answer.kind === 'conflicting' || (isPart && answer.kind === 'refuted' && !reading.loose);
    if (leads) return { ...reading, answer, reply };
    first ??= { ...reading, answer };
  }
  if (!isPart || !first) return null;
  return { ...first, answer: first.answer.kind === 'help' ? await nothingMore(false, around.kb) : first.answer, reply };
}

/** "What else did he say?" */
const exceptShown = ({ cues }: Fragment, { last }: AtHand): Partial<Answering> => (cues.others ? { except: new Set(last.claims) } : {});

/** Of what was found, what goes with the claims shown: a name or a date found elsewhere is that of something else. */
async function fitting(answer: Answer, fragment: Fragment, at: AtHand, kb: KnowledgeBase): Promise<Answer> {
  if (answer.kind !== 'found' || at.shown.length === 0) return answer;
  const [first, ...others] = fragment.cues.others
    ? likeShown(answer.claims, at)
    : bareOf(fragment) || isVague(fragment)
      ? await related(answer.claims, at, kb)
      : asksAttribute(fragment, at)
        ? likeShown(answer.claims, at, false)
        : answer.claims;
  if (!first) return fragment.cues.others ? nothingMore(false, kb) : notSaid(fragment, at, kb);
  return answer.arrangement.as === 'statements' ? { ...answer, claims: [first, ...others] } : answer;
}

/** « Tous salariés ? »: a few words more on the same event. */
const isVague = ({ question, content, cues }: Fragment): boolean =>
  content.names.length === 0 &&
  !cues.pronouns.has('person') &&
  !cues.pronouns.has('thing') &&
  cues.ordinal === null &&
  !asksItself(question);

/** "What is Meta's budget?" "And xAI's?": a claim of another kind has no such thing to tell. */
const asksAttribute = ({ content, question }: Fragment, { last, shown }: AtHand): boolean =>
  content.names.length > 0 &&
  !asksItself(question) &&
  ((aboutOf(last.question)?.attribute ?? null) !== null || (!asksItself(last.question) && shown.every(({ claim }) => claim.quantity)));

/** Names and nothing else, put to a question that asks for no value: what is said of them in the same breath will do. */
const namesAlone = ({ question, content }: Fragment, { last }: AtHand): boolean =>
  content.names.length > 0 &&
  content.telling.length === 0 &&
  !asksItself(question) &&
  ['statement', 'content', 'manner'].includes(askedBy(last.question));

const notSaid = async ({ question }: Fragment, { names }: AtHand, kb: KnowledgeBase): Promise<Answer> => ({
  kind: 'unknown',
  why: { reason: 'not_said', asked: askedBy(question), names: names.map(({ name }) => name) },
  coverage: await kb.coverage(),
  nearby: [],
});

/** Whatever noun asks for one of these ("what amount"), it is the event's. */
const OF_EVENTS: readonly Asked[] = ['amount', 'count', 'quantity', 'percent', 'time', 'reason', 'duration'];

/** Nothing but what is asked: no words, names or time of its own. */
function bareOf({ question, content, cues }: Fragment): boolean {
  const about = aboutOf(question) ?? NOTHING;
  return (
    content.names.length === 0 &&
    content.telling.length <= (OF_EVENTS.includes(askedBy(question)) ? 1 : 0) &&
    about.types.length === 0 &&
    !about.period &&
    !cues.ordinal &&
    (!cues.pronouns.has('person') || askedBy(question) === 'reason')
  );
}

const EXAMPLES = 3;

async function outOfContext(names: readonly string[], language: Language, kb: KnowledgeBase): Promise<Followed> {
  const known = [...(await kb.names(names.map((name) => name.toLowerCase()))).values()].flat();
  const about = known[0] ? await kb.claims({ entities: [known[0].id], state: 'accepted', limit: 20 }) : [];
  const claims =
    about.length > 0 ? about : await kb.claims({ types: ['move', 'layoff', 'acquisition', 'leadership'], state: 'accepted', limit: 40 });
  const nearby = claims.filter(({ claim }) => claim.question).slice(0, EXAMPLES);
  const answer: Answer = { kind: 'unknown', why: { reason: 'out_of_context', names }, coverage: await kb.coverage(), nearby };
  return { answer, question: null, language, reply: language, how: 'goes on from a question that is not remembered' };
}
