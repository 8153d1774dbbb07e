/** Which spans of words are names, and of what. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Entity } from '../../entity.ts';
import type { Tables } from '../tables.ts';
import type { EntityLoader } from './load-entities.ts';

const NAMES = `
  select name.span, name.entity from json_each(?) wanted join name on name.span = wanted.value
  order by name.span, name.rank, name.entity`;

/** Full names before aliases, aliases before parts of names. */
export async function namesOf(db: Kysely<Tables>, spans: readonly string[], entities: EntityLoader): Promise<Map<string, Entity[]>> {
  const wanted = JSON.stringify([...new Set(spans)]);
  const { rows } = await db.executeQuery<Pick<Tables['name'], 'span' | 'entity'>>(CompiledQuery.raw(NAMES, [wanted]));
  const named = await entities.load(rows.map(({ entity }) => entity));
  const found = new Map<string, Entity[]>();
  for (const { span, entity: id } of rows) {
    const entity = named.get(id);
    if (!entity) continue;
    const known = found.get(span);
    if (known) known.push(entity);
    else found.set(span, [entity]);
  }
  return found;
}
