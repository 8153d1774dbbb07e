/** Concepts whose verbs tell of an event, and the types of claim that record it. */
import type { ClaimType } from '../knowledge/claim.ts';

const LEAVING: readonly ClaimType[] = ['move', 'departure'];
const HIRING: readonly ClaimType[] = ['move', 'appointment'];

export const EVENT_TYPES: Readonly<Record<string, readonly ClaimType[]>> = {
  leave: LEAVING,
  'leave-colloquial': LEAVING,
  defect: LEAVING,
  exodus: LEAVING,
  'step-down': LEAVING,
  join: ['move'],
  hire: HIRING,
  poach: HIRING,
  former: ['move'],
  layoff: ['layoff'],
  'layoff-colloquial': ['layoff'],
  'layoff-wave': ['layoff'],
  'cut-posts': ['layoff'],
  acquire: ['acquisition'],
  sell: ['acquisition'],
  say: ['statement'],
  announce: ['statement'],
  promise: ['statement'],
};

/** Does one of these ideas tell of such an event? */
export const tellsOf = (concepts: readonly string[], types: readonly ClaimType[]): boolean =>
  concepts.some((concept) => EVENT_TYPES[concept]?.some((type) => types.includes(type)));
