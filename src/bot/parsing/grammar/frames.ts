/** What a verb (or its noun) says of the names around it: who is who in the event. */
import type { NameRole } from '../../question.ts';
import type { Preposition } from './language-grammar.ts';

export interface Frame {
  readonly subject: NameRole;
  readonly object: NameRole;
  readonly prepositions: Readonly<Partial<Record<Preposition, NameRole>>>;
  /** "Was hired" says something of the hired; « est parti » is active. */
  readonly passive: boolean;
}

const leave: Frame = {
  subject: 'person',
  object: 'from',
  prepositions: { from: 'from', of: 'from', to: 'to', at: 'any' },
  passive: false,
};
const join: Frame = {
  subject: 'person',
  object: 'to',
  prepositions: { from: 'from', of: 'from', to: 'to', at: 'to' },
  passive: false,
};
const relocate: Frame = {
  subject: 'person',
  object: 'any',
  prepositions: { from: 'from', of: 'from', to: 'to', at: 'to' },
  passive: false,
};
const hire: Frame = {
  subject: 'to',
  object: 'any',
  prepositions: { from: 'from', of: 'from', at: 'from', by: 'to' },
  passive: true,
};
const lose: Frame = { subject: 'from', object: 'any', prepositions: { to: 'to', at: 'to' }, passive: true };
const layoff: Frame = {
  subject: 'org',
  object: 'person',
  prepositions: { from: 'org', at: 'org', by: 'org', of: 'any', in: 'any' },
  passive: true,
};
const acquire: Frame = {
  subject: 'org',
  object: 'target',
  prepositions: { by: 'org', from: 'from', of: 'target' },
  passive: true,
};
const sell: Frame = {
  subject: 'from',
  object: 'target',
  prepositions: { to: 'org', by: 'from', of: 'target' },
  passive: true,
};
const say: Frame = { subject: 'speaker', object: 'any', prepositions: { by: 'speaker' }, passive: true };

/** By concept of the lexicon. Verbs that are not here leave the names without a role: any role of a claim will do. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  leave,
  'leave-colloquial': leave,
  defect: leave,
  exodus: { ...leave, subject: 'any', prepositions: { from: 'from', of: 'from', to: 'to' } },
  'step-down': leave,
  join,
  'change-employer': relocate,
  'go-somewhere': { ...relocate, subject: 'any' },
  hire,
  poach: hire,
  'lose-staff': lose,
  former: { subject: 'any', object: 'any', prepositions: { from: 'from', of: 'from', at: 'any' }, passive: false },
  layoff,
  'layoff-colloquial': layoff,
  'layoff-wave': layoff,
  'cut-posts': layoff,
  acquire,
  sell,
  say,
  announce: say,
  promise: say,
};
