/** Answers a fragment: of the ways in which it may go on from the question before, the first that leads somewhere. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { CitedClaim, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering, Considered } from '../answering/context.ts';
import type { Asked, Question } from '../question.ts';
import type { AtHand } from './at-hand.ts';
import { aboutOf, askedBy, asksItself, NOTHING } from './merge.ts';
import { type Fragment, type Reading, readingsOf, wordsOf } from './readings.ts';
import { dwell, likeShown, neighbour, nothingMore, related, saying } from './recall.ts';

export interface Weighed extends Reading {
  readonly answer: Answer;
}

type ForLanguage = (language: Language) => Answering;

/** Null when no reading leads anywhere and the message may stand alone, or when there is none at all. `isPart`: it cannot stand alone. */
export async function weigh(
  fragment: Fragment,
  at: AtHand,
  isPart: boolean,
  kb: KnowledgeBase,
  answering: ForLanguage,
): Promise<Weighed | null> {
  const readings = readingsOf(fragment, at);
  const [likeliest] = readings;
  if (!likeliest) return null;
  const known = await atOnce(fragment, at, kb);
  if (known) return { ...likeliest, answer: known, how: `${likeliest.how}, from the claims shown` };
  let first: Weighed | undefined;
  for (const reading of readings) {
    const answer = await answerTo(reading, fragment, at, kb, answering);
    const leads = answer.kind === 'found' || answer.kind === 'conflicting' || (isPart && answer.kind === 'refuted' && !reading.loose);
    if (leads) return { ...reading, answer };
    first ??= { ...reading, answer };
  }
  if (!isPart || !first) return null;
  return first.answer.kind === 'help' ? { ...first, answer: await nothingMore(false, kb) } : first;
}

/** What the claims shown, or their neighbours, say without a search. */
async function atOnce(fragment: Fragment, at: AtHand, kb: KnowledgeBase): Promise<Answer | null> {
  if (namesAlone(fragment, at)) return neighbour(at, fragment.content.names, kb);
  if (!isBare(fragment)) return null;
  if (fragment.cues.which && at.listed.length === 0) return dwell(at, 'name', kb);
  return dwell(at, SIZE.test(fragment.cues.line) ? 'quantity' : askedBy(fragment.question), kb);
}

/** "How big?" of whatever it was. */
const SIZE = /\b(?:big|large|high|gros|grand|eleve)s?$/;

async function answerTo(reading: Reading, fragment: Fragment, at: AtHand, kb: KnowledgeBase, answering: ForLanguage): Promise<Answer> {
  const considered: Considered[] = [];
  const usual = answering(reading.language);
  const consider = (one: Considered): void => {
    considered.push(one);
    usual.consider?.(one);
  };
  const except = fragment.cues.others ? { except: new Set(at.last.claims) } : {};
  const answer = await answerQuestion(reading.question, { ...usual, consider, ...except });
  if (answer.kind === 'refuted' && asksAnew(reading, fragment, answer)) return notSaid(fragment, reading, kb);
  if (answer.kind !== 'found') return answer;
  const explained = reading.inherits ? unless(considered, fragment, answer.claims) : answer.claims;
  const [first, ...others] = await fitting(explained, reading, fragment, at, kb);
  if (!first) return fragment.cues.others ? nothingMore(false, kb) : notSaid(fragment, reading, kb);
  if (answer.arrangement.as !== 'statements') return answer;
  // "Did that work?": that it was done is no yes. "And in his team?" did not ask for one.
  return { ...answer, verdict: reading.inherits || !fragment.cues.finite ? null : answer.verdict, claims: [first, ...others] };
}

/** "And OpenAI?" takes nothing for granted: that it is Meta's budget which is known is no correction. */
const asksAnew = (reading: Reading, { content }: Fragment, { contradiction }: Extract<Answer, { kind: 'refuted' }>): boolean =>
  reading.question.kind !== 'check' && content.names.some(({ name }) => name === contradiction.said);

/** Those of the claims that explain each word that the fragment brings. */
function unless(considered: readonly Considered[], fragment: Fragment, claims: readonly CitedClaim[]): readonly CitedClaim[] {
  const missing = new Map(considered.map((one) => [one.claim, one.missing]));
  const words = fragment.question.kind === 'check' ? [...fragment.content.telling, ...wordsOf(fragment)] : fragment.content.telling;
  return claims.filter(({ claim }) => !words.some((word) => missing.get(claim.id)?.includes(word)));
}

/** Of what was found, what goes with the claims shown: a name or a date found elsewhere is that of something else. */
async function fitting(
  claims: readonly CitedClaim[],
  reading: Reading,
  fragment: Fragment,
  at: AtHand,
  kb: KnowledgeBase,
): Promise<readonly CitedClaim[]> {
  if (at.shown.length === 0) return claims;
  if (fragment.cues.others) return likeShown(claims, at);
  if (isBare(fragment)) return saying(await related(claims, at, kb), askedBy(fragment.question), at);
  if (isVague(fragment) || (reading.inherits && fragment.question.kind === 'check')) return related(claims, at, kb);
  return asksAttribute(fragment, at) ? likeShown(claims, at, false) : claims;
}

const ofFragment = ({ question }: Fragment) => aboutOf(question) ?? NOTHING;

/** These are the event's that was spoken of. */
const OF_EVENTS: readonly Asked[] = ['amount', 'count', 'quantity', 'percent', 'time', 'reason', 'duration'];

/** Nouns that ask for one of them and name nothing else: "what amount", but not "and the bonuses?". */
const ASKING =
  /^(?:amounts?|sums?|prices?|costs?|figures?|numbers?|totals?|counts?|dates?|times?|reasons?|percentages?|shares?|durations?|montants?|sommes?|prix|couts?|chiffres?|nombres?|totaux|parts?|pourcentages?|raisons?|durees?)$/;

/** Nothing but what is asked: no words, names or time of its own. */
function isBare(fragment: Fragment): boolean {
  const { question, content, cues } = fragment;
  const { types, period } = ofFragment(fragment);
  const asked = askedBy(question);
  const telling = OF_EVENTS.includes(asked) ? content.telling.filter((word) => !ASKING.test(word)) : content.telling;
  if (content.names.length > 0 || telling.length > 0 || types.length > 0 || period || cues.ordinal) return false;
  return !cues.pronouns.has('person') || asked === 'reason';
}

/** « Tous salariés ? »: a few words more on the same event. */
const isVague = ({ question, content, cues }: Fragment): boolean =>
  content.names.length === 0 && !cues.pronouns.has('person') && !cues.pronouns.has('thing') && !cues.ordinal && !asksItself(question);

/** "What is Meta's budget?" "And xAI's?": a claim of another kind has no such thing to tell. */
const asksAttribute = ({ content, question }: Fragment, { last, shown }: AtHand): boolean =>
  content.names.length > 0 &&
  !asksItself(question) &&
  (isOfAttribute(last.question) || ['time', 'duration'].includes(askedBy(last.question)) || shown.every(({ claim }) => claim.quantity));

const isOfAttribute = (question: Question): boolean => (aboutOf(question)?.attribute ?? null) !== null;

/** Names and nothing else, put to a question that asks for no value: what is said of them in the same breath will do. */
const namesAlone = ({ question, content }: Fragment, { last }: AtHand): boolean =>
  content.names.length > 0 &&
  content.telling.length === 0 &&
  !asksItself(question) &&
  ['statement', 'content', 'manner', 'position'].includes(askedBy(last.question));

const notSaid = async ({ question }: Fragment, reading: Reading, kb: KnowledgeBase): Promise<Answer> => ({
  kind: 'unknown',
  why: {
    reason: 'not_said',
    asked: askedBy(asksItself(question) ? question : reading.question),
    names: (aboutOf(reading.question) ?? NOTHING).names.map(({ name }) => name),
  },
  coverage: await kb.coverage(),
  nearby: [],
});
