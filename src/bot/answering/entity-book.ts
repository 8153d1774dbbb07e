/** The entities that a handful of claims speak of, and how they stand for each other. */
import type { Claim } from '../../knowledge/claim.ts';
import type { Entity, EntityId } from '../../knowledge/entity.ts';
import type { CitedClaim, KnowledgeBase } from '../../knowledge/knowledge-base.ts';

const ROLES = ['persons', 'from', 'to', 'org', 'target', 'team', 'led_by', 'investors', 'about'] as const;
const SINGLE = ['reports_to', 'speaker', 'medium'] as const;
export type EntityRole = (typeof ROLES)[number] | (typeof SINGLE)[number];

/** Who fills each role of a claim. */
export function filledRoles(claim: Claim): Map<EntityRole, readonly EntityId[]> {
  const filled = new Map<EntityRole, readonly EntityId[]>();
  for (const role of ROLES) {
    const ids = claim.roles[role];
    if (ids?.length) filled.set(role, ids);
  }
  for (const role of SINGLE) {
    const id = claim.roles[role];
    if (id) filled.set(role, [id]);
  }
  return filled;
}

export const entitiesOf = (claim: Claim): EntityId[] => [...new Set([...filledRoles(claim).values()].flat())];

export class EntityBook {
  readonly #byId: ReadonlyMap<EntityId, Entity>;

  private constructor(entities: readonly Entity[]) {
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
  }

  static async of(claims: readonly CitedClaim[], others: readonly Entity[], kb: KnowledgeBase): Promise<EntityBook> {
    const ids = new Set(claims.flatMap(({ claim }) => entitiesOf(claim)));
    return new EntityBook([...(await kb.entities([...ids])), ...others]);
  }

  get(id: EntityId): Entity | undefined {
    return this.#byId.get(id);
  }

  /** People say the boss for the company and the company for its team, or for the boss who heads it first of all. */
  standsFor(said: Entity, meant: EntityId): boolean {
    if (said.head_of.includes(meant)) return true;
    const other = this.#byId.get(meant);
    if (other === undefined) return false;
    return other.head_of[0] === said.id || (other.kind === 'team' && other.part_of === said.id);
  }
}
