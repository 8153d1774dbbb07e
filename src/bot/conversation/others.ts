/** "Who else?", "more": the same question, less what was shown. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer, NonEmpty } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering } from '../answering/context.ts';
import { entitiesOf } from '../answering/entity-book.ts';
import type { Asked, Question } from '../question.ts';
import type { AtHand } from './at-hand.ts';
import { aboutOf, askedBy, type Name, NOTHING } from './merge.ts';
import { nothingMore } from './recall.ts';

const NAMING: readonly Asked[] = ['who', 'person', 'name', 'organisation', 'product'];

/** `naming`: people are asked for, whatever was asked before. */
export async function others(
  { last, shown, names }: AtHand,
  naming: boolean,
  answering: Answering,
): Promise<{ readonly answer: Answer; readonly question: Question }> {
  const question = naming && !NAMING.includes(askedBy(last.question)) ? asksWho(last.question, names) : last.question;
  const wanted = askedBy(question);
  const answer = await answerQuestion(question, { ...answering, except: new Set(last.claims) });
  const known = new Set(shown.flatMap(({ claim }) => entitiesOf(claim)));
  const types = new Set(shown.map(({ claim }) => claim.type));
  const isNew = ({ claim }: CitedClaim): boolean => {
    if (!NAMING.includes(wanted)) return true;
    if (entitiesOf(claim).some((id) => !known.has(id))) return true;
    return claim.roles.group !== undefined && !claim.roles.persons && types.has(claim.type) && !claim.quantity;
  };
  if (answer.kind === 'found' && answer.arrangement.as === 'total' && answer.claims.some(isNew)) return { answer, question };
  const [first, ...rest] = answer.kind === 'found' || answer.kind === 'conflicting' ? answer.claims.filter(isNew) : [];
  if (first)
    return {
      question,
      answer: { kind: 'found', verdict: null, claims: [first, ...rest] as NonEmpty<CitedClaim>, arrangement: { as: 'statements' } },
    };
  const people = names.some(({ kind }) => kind === 'person') || wanted === 'who' || wanted === 'person' || wanted === 'name';
  return { question, answer: await nothingMore(NAMING.includes(wanted) && people, answering.kb) };
}

/** "Did Chen leave Meta?" "Who else?": who left Meta. */
function asksWho(previous: Question, names: readonly Name[]): Question {
  const about = aboutOf(previous) ?? NOTHING;
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  return {
    kind: 'ask',
    asked: 'who',
    reduction: 'value',
    about: { ...about, names: about.names.filter(({ name }) => !people.has(name)), attribute: null },
  };
}
