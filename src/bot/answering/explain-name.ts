/** Does a claim have a name of the question, in the part that the sentence gives it? */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import { entityTerm } from '../../knowledge/language/terms.ts';
import type { NameRole } from '../question.ts';
import type { NameElement } from './elements.ts';
import type { EntityBook, EntityRole } from './entity-book.ts';
import { type Explaining, type Explanation, explained, LINKED, MISSING, OWN, STANDS_FOR } from './explanation.ts';

/** Which roles of a claim a name may fill, by the role that the sentence gives it. */
const PLACES: Readonly<Partial<Record<ClaimType, Readonly<Partial<Record<NameRole, readonly EntityRole[]>>>>>> = {
  move: { person: ['persons'], from: ['from'], to: ['to', 'org'], org: ['to', 'org'] },
  departure: { person: ['persons'], from: ['from', 'org'], to: ['to'], org: ['org', 'from'] },
  acquisition: { org: ['org'], target: ['target'], from: ['from'], to: ['org'] },
  layoff: { org: ['org', 'about', 'team'], from: ['org', 'from', 'team'], person: ['persons'] },
  statement: { speaker: ['speaker', 'persons'] },
  reason: { from: ['from'], to: ['to'] },
};

/** Does such a claim say in which part a name of this role took part? */
export const laysDown = (type: ClaimType, role: NameRole): boolean =>
  role === 'any' || role === 'choice' || PLACES[type]?.[role] !== undefined;

const AGAINST: Readonly<Partial<Record<NameRole, EntityRole>>> = { from: 'to', to: 'from' };

const DECISIVE: readonly NameRole[] = ['person', 'from', 'to'];
/** Quality of a name that a claim has in no decisive part. */
export const ASIDE = 0.6;

/** Judgements, aims and reasons are not of one party alone: another name does not contradict them. */
const UNRIVALLED: readonly ClaimType[] = ['assessment', 'reason', 'goal'];

/** Roles in which one thing excludes another, when the rest of the claim is what the question speaks of. */
const EXCLUSIVE: readonly EntityRole[] = ['persons', 'from', 'to', 'org', 'target', 'team', 'speaker', 'medium', 'about'];

export function explainName(found: FoundClaim, name: NameElement, { book, given, reader }: Explaining): Explanation {
  const { claim, terms } = found;
  const filled = reader.filled(claim);
  const places = PLACES[claim.type]?.[name.role];
  let best = 0;
  let elsewhere = false;
  let reversed = false;
  for (const [role, ids] of filled) {
    const fits = !places || places.includes(role);
    for (const entity of name.entities) {
      if (ids.includes(entity.id)) {
        if (isCollective(claim, ids, given)) return MISSING;
        if (role === AGAINST[name.role]) reversed = true;
        else if (fits) best = Math.max(best, OWN);
        else elsewhere = true;
      } else if (fits && ids.some((id) => book.standsFor(entity, id))) best = Math.max(best, STANDS_FOR);
    }
  }
  if (reversed && best === 0 && !places) return { is: 'contradicted', part: name.role, reversed };
  if (reversed) elsewhere = true;
  // In what is told of an event from outside, who did what is not laid down.
  if (best > 0) return explained(!places && DECISIVE.includes(name.role) ? Math.min(best, ASIDE) : best);
  if (!places && name.entities.length > 0 && spokenName(name, terms.own))
    return explained(DECISIVE.includes(name.role) ? ASIDE : STANDS_FOR);
  if (elsewhere && places?.some((role) => filled.has(role))) return { is: 'contradicted', part: name.role, reversed: true };
  const rival =
    UNRIVALLED.includes(claim.type) || (claim.type === 'statement') !== (name.role === 'speaker')
      ? undefined
      : exclusiveRival(filled, places, name, book, given);
  if (elsewhere) return places ? MISSING : explained(LINKED);
  if (!rival && !places && name.entities.some((entity) => terms.linked.has(entityTerm(entity.id)))) return explained(LINKED);
  return rival ? { is: 'contradicted', part: name.role === 'any' ? rival : name.role } : MISSING;
}

/** A figure for several together is none for one of them. */
const isCollective = ({ quantity }: Claim, ids: readonly EntityId[], given: ReadonlySet<EntityId>): boolean =>
  quantity !== undefined && ids.length > 1 && ids.filter((id) => given.has(id)).length < 2;

/** The claim's sentence has the name, in no role of its own. */
function spokenName(name: NameElement, own: ReadonlySet<string>): boolean {
  return name.stems.length > 0 && name.stems.every((stem) => own.has(stem));
}

/** Somebody else of the same kind stands where the name should. */
function exclusiveRival(
  filled: ReadonlyMap<EntityRole, readonly EntityId[]>,
  places: readonly EntityRole[] | undefined,
  name: NameElement,
  book: EntityBook,
  given: ReadonlySet<EntityId>,
): NameRole | undefined {
  for (const role of places ?? EXCLUSIVE) {
    const rivals = (filled.get(role) ?? []).filter((id) => !given.has(id));
    const alike = rivals.some(
      (id) =>
        name.entities.length === 0 ||
        name.entities.some(
          (entity) =>
            sameKind(entity.kind, book.get(id)?.kind) ||
            entity.head_of.some((head) => sameKind('organisation', book.get(id)?.kind) && head !== id),
        ),
    );
    if (alike)
      return role === 'persons' ? 'person' : role === 'from' || role === 'to' || role === 'target' || role === 'speaker' ? role : 'org';
  }
  return undefined;
}

const sameKind = (one: string, other: string | undefined): boolean =>
  one === other || (one === 'product' && other === 'project') || (one === 'project' && other === 'product');
