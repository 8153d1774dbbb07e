/** The parts of a claim by their nature: entities, and words of ours. */
import type { Bilingual } from './bilingual.ts';
import type { Claim, RoleName, Roles } from './claim.ts';

/** Roles whose value is a word of a list, neither an entity nor text. */
const CODED: ReadonlySet<string> = new Set(['stage', 'outcome'] satisfies RoleName[]);

/** Who fills which role: a pair for each entity in each of its roles. */
export function roleEntities(roles: Roles): { readonly role: RoleName; readonly id: string }[] {
  return (Object.keys(roles) as RoleName[]).flatMap((role) => {
    const value = roles[role];
    if (Array.isArray(value)) return value.map((id) => ({ role, id }));
    return typeof value === 'string' && !CODED.has(role) ? [{ role, id: value }] : [];
  });
}

/** Ids of the entities in any role, each once. */
export const claimEntities = ({ roles }: Claim): string[] => [...new Set(roleEntities(roles).map(({ id }) => id))];

/** What a claim says in free text: its gloss, its text roles, who says so and when. */
export function claimTexts({ gloss, roles, attribution, time }: Claim): Bilingual[] {
  const stage = roles.stage === undefined ? undefined : { fr: roles.stage, en: roles.stage };
  return [gloss, ...Object.values(roles), stage, attribution, time?.words].filter(isBilingual);
}

const isBilingual = (value: unknown): value is Bilingual => typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
