/** What a claim offers for the part that is asked for, beyond what the question already gives. */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import type { EntityId, EntityKind } from '../../knowledge/entity.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import { isMoney } from '../../knowledge/quantity.ts';
import type { Asked } from '../question.ts';
import type { ClaimReader } from './claim-reader.ts';
import { type EntityBook, entitiesOf } from './entity-book.ts';

const COUNTED = ['people', 'posts', 'accounts', 'companies'];
const TIMED = ['days', 'weeks', 'months', 'years'];
/** No answer to "when". */
const NOW = /^(?:now|today|currently)$/;
/** Says how many without a figure: « des centaines », "most". */
const VAGUE_NUMBER = ['many', 'few', 'majority', 'number', 'hundreds'];

export interface SlotContext {
  readonly book: EntityBook;
  readonly reader: ClaimReader;
  readonly given: ReadonlySet<EntityId>;
  /** Index terms that the question's words have. */
  readonly said: ReadonlySet<string>;
  /** Types of claim that the question's words tell of. */
  readonly tells: readonly ClaimType[];
  /** Do the terms name a place that the question does not? */
  readonly newPlace: (terms: ReadonlySet<string>) => boolean;
}

/** From 0 (not said) to 1 (just what is asked). */
export function slotQuality(found: FoundClaim, asked: Asked, context: SlotContext): number {
  const { claim } = found;
  const { quantity, roles } = claim;
  switch (asked) {
    case 'statement':
    case 'content':
      return 1;
    case 'manner':
      return roles.manner ? 1 : 0.7;
    case 'count':
      if (quantity && COUNTED.includes(quantity.unit)) return 1;
      return VAGUE_NUMBER.some((term) => context.reader.has(claim, 'group', term)) ? 0.7 : 0;
    case 'quantity':
      if (quantity) return quantity.unit === 'years_old' || TIMED.includes(quantity.unit) ? 0 : 1;
      return VAGUE_NUMBER.some((term) => context.reader.has(claim, 'group', term)) ? 0.6 : 0;
    case 'amount':
      return quantity && isMoney(quantity.unit) ? 1 : 0;
    case 'age':
      return quantity?.unit === 'years_old' ? 1 : 0;
    case 'percent':
      return quantity?.unit === 'percent' ? 1 : 0;
    case 'time':
      return claim.time && saysWhen(claim.time) ? 1 : 0;
    case 'duration':
      return roles.duration || (quantity && TIMED.includes(quantity.unit)) ? 1 : claim.time && saysWhen(claim.time) ? 0.8 : 0;
    case 'reason':
      return claim.type === 'reason' || roles.reason ? 1 : claim.type === 'goal' ? 0.9 : 0;
    case 'source':
      return claim.attribution || (roles.speaker && !context.given.has(roles.speaker)) ? 1 : 0;
    case 'position':
      if (roles.position) return 1;
      return claim.type === 'profile' || roles.kind || roles.content || context.reader.addsTo(claim, 'group', context.said) ? 0.9 : 0;
    case 'place':
      return placeQuality(found, context);
    case 'who':
    case 'person':
      return whoQuality(claim, context);
    case 'organisation':
      return newEntities(claim, context, ['organisation', 'team']).length ? 1 : 0;
    case 'product':
      return newEntities(claim, context, ['product', 'project']).length ? 1 : 0;
    case 'name':
      return nameQuality(claim, context);
  }
}

const saysWhen = ({ edtf, words }: NonNullable<Claim['time']>): boolean => edtf !== undefined || !NOW.test(words.en);

function newEntities(claim: Claim, { book, given }: SlotContext, kinds: readonly EntityKind[]): EntityId[] {
  return entitiesOf(claim).filter((id) => !given.has(id) && kinds.includes(book.get(id)?.kind ?? 'person'));
}

function whoQuality(claim: Claim, context: SlotContext): number {
  const { roles } = claim;
  // Whose team it is does not say who leads it.
  const teams = [...context.given].map((id) => context.book.get(id)).filter((entity) => entity?.kind === 'team');
  const parents = new Set(teams.map((team) => team?.part_of));
  const fresh = (ids: readonly EntityId[] | undefined): boolean => (ids ?? []).some((id) => !context.given.has(id) && !parents.has(id));
  if (fresh(roles.persons) || (roles.speaker && !context.given.has(roles.speaker))) return 1;
  if (
    fresh([
      ...(roles.org ?? []),
      ...(roles.target ?? []),
      ...(roles.to ?? []),
      ...(roles.from ?? []),
      ...(roles.about ?? []),
      ...(roles.team ?? []),
    ])
  )
    return 0.85;
  if (context.reader.addsTo(claim, 'group', context.said)) return 0.85;
  return claim.attribution ? 0.7 : 0;
}

/** A name that is asked for must be one: an entity that takes part, not "two employees", nor « la startup d'… ». */
function nameQuality(claim: Claim, context: SlotContext): number {
  // What the articles only describe has no name to give.
  if ([...context.given].some((id) => context.book.get(id)?.named === false)) return 0;
  if (['reason', 'assessment', 'goal'].includes(claim.type)) return 0;
  // A group that is counted and not named has other names around it.
  if (claim.roles.group && claim.quantity) return 0;
  const aside = new Set(claim.roles.about);
  const named = newEntities(claim, context, ['person', 'organisation', 'team', 'product', 'project']).filter(
    (id) => context.book.get(id)?.named !== false && !aside.has(id),
  );
  return named.length ? 1 : 0;
}

/** Claims that say where somebody is. */
const OF_A_CAREER: readonly ClaimType[] = ['profile', 'move', 'departure', 'appointment', 'leadership'];

/** Where somebody works, studies or goes is an organisation; where something stands is a place. */
function placeQuality(found: FoundClaim, context: SlotContext): number {
  const { claim } = found;
  if (claim.roles.medium && !context.given.has(claim.roles.medium)) return 0.9;
  if (context.newPlace(found.terms.own)) return 0.9;
  const goes = OF_A_CAREER.includes(claim.type) && context.tells.some((type) => OF_A_CAREER.includes(type));
  return goes && newEntities(claim, context, ['organisation']).length ? 0.9 : 0;
}
