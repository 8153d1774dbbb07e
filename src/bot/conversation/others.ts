/** "Who else?", "more": the same question, less what was shown. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer, NonEmpty } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering } from '../answering/context.ts';
import { entitiesOf } from '../answering/entity-book.ts';
import type { Asked } from '../question.ts';
import type { AtHand } from './at-hand.ts';
import { askedBy } from './merge.ts';

const NAMING: readonly Asked[] = ['who', 'person', 'name', 'organisation', 'product'];

/** `asked`: what is wanted of them, where the message says it. */
export async function others({ last, shown, names }: AtHand, asked: Asked | null, answering: Answering): Promise<Answer> {
  const wanted = asked ?? askedBy(last.question);
  const naming = NAMING.includes(wanted);
  const except = new Set(last.claims);
  const answer = await answerQuestion(last.question, { ...answering, except });
  const known = new Set(shown.flatMap(({ claim }) => entitiesOf(claim)));
  const types = new Set(shown.map(({ claim }) => claim.type));
  const isNew = ({ claim }: CitedClaim): boolean => {
    if (!naming) return true;
    if (entitiesOf(claim).some((id) => !known.has(id))) return true;
    return claim.roles.group !== undefined && !claim.roles.persons && types.has(claim.type) && !claim.quantity;
  };
  const [first, ...rest] = answer.kind === 'found' || answer.kind === 'conflicting' ? answer.claims.filter(isNew) : [];
  if (first) return { kind: 'found', verdict: null, claims: [first, ...rest] as NonEmpty<CitedClaim>, arrangement: { as: 'statements' } };
  const people = names.some(({ kind }) => kind === 'person') || wanted === 'who' || wanted === 'person' || wanted === 'name';
  return {
    kind: 'unknown',
    why: { reason: 'nothing_more', people: naming && people },
    coverage: await answering.kb.coverage(),
    nearby: [],
  };
}
