/** Draws claims out of a database for questions to be asked about, and what fills a question's slots. */
import type Sqlite from 'better-sqlite3';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import { claimEntities } from '../../knowledge/claim-parts.ts';
import type { Entity } from '../../knowledge/entity.ts';
import type { Random } from '../world/random.ts';

/** A claim, with the names that it speaks of. */
export interface Drawn {
  readonly claim: Claim;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Up to so many claims of a type that may answer, in a random order. */
export function drawClaims(sqlite: Sqlite.Database, type: ClaimType, most: number, random: Random): Drawn[] {
  const numbers = sqlite.prepare<[ClaimType], number>('select number from claim where type = ? and current = 1').pluck().all(type);
  const body = sqlite.prepare<[number], string>('select body from claim where number = ?').pluck();
  const drawn: Drawn[] = [];
  for (let place = 0; place < Math.min(most, numbers.length); place += 1) {
    const other = place + random.below(numbers.length - place);
    [numbers[place], numbers[other]] = [numbers[other] as number, numbers[place] as number];
    const claim = JSON.parse(body.get(numbers[place] as number) ?? '') as Claim;
    drawn.push({ claim, entities: entitiesOf(sqlite, claimEntities(claim)) });
  }
  return drawn;
}

/** Organisations picked at random, to be named where they have no place. */
export function drawOrganisations(sqlite: Sqlite.Database, most: number): Entity[] {
  const bodies = sqlite.prepare<[number], string>(`select body from entity where body ->> 'kind' = 'organisation' limit ?`).pluck();
  return bodies.all(most).map((body) => JSON.parse(body) as Entity);
}

function entitiesOf(sqlite: Sqlite.Database, ids: readonly string[]): Map<string, Entity> {
  const bodies = sqlite.prepare<[string], string>('select body from entity where id in (select value from json_each(?))').pluck();
  return new Map(
    bodies
      .all(JSON.stringify(ids))
      .map((body) => JSON.parse(body) as Entity)
      .map((entity) => [entity.id, entity]),
  );
}

export const nameOf = ({ name }: Entity, language: Language): string => (typeof name === 'string' ? name : name[language]);

/** What the roles of a claim say, by the names of the slots. Roles that are not filled are left out. */
export function slotsOf({ claim: { roles }, entities }: Drawn, language: Language): Record<string, string> {
  const first = (ids: readonly string[] | undefined): string | undefined => {
    const entity = entities.get(ids?.[0] ?? '');
    return entity?.named ? nameOf(entity, language) : undefined;
  };
  const slots = {
    person: first(roles.persons),
    from: first(roles.from),
    to: first(roles.to),
    org: first(roles.org),
    target: first(roles.target),
    team: first(roles.team),
    about: first(roles.about),
    speaker: first(roles.speaker === undefined ? [] : [roles.speaker]),
    group: roles.group?.[language],
  };
  return Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => slot[1] !== undefined));
}
