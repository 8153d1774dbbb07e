/** Claim type → the template that words it. */
import type { ClaimType } from '../../../knowledge/claim.ts';
import { appointment, departure, leadership, move, profile } from './careers.ts';
import { acquisition, compensationOffer, fundingRound, investment } from './deals.ts';
import { assessment, goal, practice, product, reason, statement } from './matters.ts';
import type { Template } from './template.ts';
import { headcount, layoff } from './workforce.ts';

export const TEMPLATES: Readonly<Record<ClaimType, Template>> = {
  move,
  departure,
  appointment,
  leadership,
  profile,
  layoff,
  headcount,
  practice,
  acquisition,
  investment,
  funding_round: fundingRound,
  compensation_offer: compensationOffer,
  product,
  statement,
  reason,
  goal,
  assessment,
};
