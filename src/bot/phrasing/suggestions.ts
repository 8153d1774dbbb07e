/** Questions that the bot can answer, offered beside a reply: each claim's own, or one made from its type and roles. */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import { claimEntities } from '../../knowledge/claim-parts.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { QuestionMessages } from './phrasebook-claims.ts';
import { nameOf, namesOf, type Voice } from './voice.ts';

const MOST = 3;

/** At most three, without doubles. */
export function suggestionsFrom(claims: readonly CitedClaim[], voice: Voice): string[] {
  const questions = claims.map(({ claim }) => claim.question?.[voice.language] ?? madeQuestion(claim, voice));
  return [...new Set(questions.filter((question) => question !== null))].slice(0, MOST);
}

type OrgQuestion = 'appointed' | 'leads' | 'layoff' | 'headcount' | 'invested' | 'raised' | 'offered';

/** Types whose question needs an organisation and nothing else. */
const OF_ORGANISATION: Partial<Record<ClaimType, OrgQuestion>> = {
  appointment: 'appointed',
  leadership: 'leads',
  layoff: 'layoff',
  headcount: 'headcount',
  investment: 'invested',
  funding_round: 'raised',
  compensation_offer: 'offered',
} satisfies Partial<Record<ClaimType, keyof QuestionMessages>>;

/** Null when the claim names nobody: there is nothing to ask about. */
function madeQuestion(claim: Claim, voice: Voice): string | null {
  const { roles, type } = claim;
  const { questions } = voice.book;
  const key = OF_ORGANISATION[type];
  const holds = type === 'profile' || (type === 'leadership' && roles.position !== undefined);
  if (holds && roles.persons?.length) return questions.profile({ who: namesOf(roles.persons, voice) });
  if (key && roles.org?.length)
    return questions[key]({ org: namesOf(roles.org, voice), at_org: voice.grammar.at(eachName(roles.org, voice)) });
  if (type === 'statement' && roles.speaker !== undefined) return questions.said({ speaker: nameOf(roles.speaker, voice) });
  const [product] = roles.target ?? [];
  if (type === 'product' && product !== undefined) return questions.product({ target: nameOf(product, voice) });
  if (type === 'acquisition' && roles.target?.length) return dealQuestion(claim, roles.target, voice);
  return moveQuestion(claim, voice) ?? anyQuestion(claim, voice);
}

const eachName = (ids: readonly EntityId[], voice: Voice): string[] => ids.map((id) => nameOf(id, voice));

const dealQuestion = ({ quantity }: Claim, target: readonly EntityId[], voice: Voice): string =>
  quantity
    ? voice.book.questions.price({ of_target: voice.grammar.of(eachName(target, voice)) })
    : voice.book.questions.bought({ target: namesOf(target, voice) });

function moveQuestion({ type, roles }: Claim, voice: Voice): string | null {
  if (type !== 'move' && type !== 'departure') return null;
  const { questions } = voice.book;
  const names = (ids: readonly EntityId[] | undefined): string | null => (ids?.length ? namesOf(ids, voice) : null);
  const from = names(roles.from);
  const to = names(roles.to);
  const left = from ?? (type === 'departure' ? names(roles.org) : null);
  if (left !== null && to !== null) return questions.left_for({ from: left, to });
  if (to !== null) return questions.joined({ to });
  return left === null ? null : questions.left({ from: left });
}

function anyQuestion(claim: Claim, voice: Voice): string | null {
  const [first] = claimEntities(claim);
  return first === undefined ? null : voice.book.questions.about({ name: nameOf(first, voice) });
}
