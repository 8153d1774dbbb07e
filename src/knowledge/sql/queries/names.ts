/** Which spans of words are names, and of what. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Entity } from '../../entity.ts';
import type { Tables } from '../tables.ts';

const NAMES = `
  select name.span, entity.body
  from json_each(?) wanted join name on name.span = wanted.value join entity on entity.id = name.entity
  order by name.span, name.rank, name.entity`;

/** Full names before aliases, aliases before parts of names. */
export async function namesOf(db: Kysely<Tables>, spans: readonly string[]): Promise<Map<string, Entity[]>> {
  const wanted = JSON.stringify([...new Set(spans)]);
  const { rows } = await db.executeQuery<{ span: string; body: string }>(CompiledQuery.raw(NAMES, [wanted]));
  const found = new Map<string, Entity[]>();
  for (const { span, body } of rows) {
    const entity = JSON.parse(body) as Entity;
    const known = found.get(span);
    if (known) known.push(entity);
    else found.set(span, [entity]);
  }
  return found;
}
