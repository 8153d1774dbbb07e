/** Writes entities and the names by which they are found. */
import type { Kysely } from 'kysely';
import type { Entity } from '../../entity.ts';
import { nameSpans } from '../../entity-names.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Origin, Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** Replaces entities of the same id, whatever their origin. */
export async function insertEntities(db: Kysely<Tables>, entities: readonly Entity[], origin: Origin, lexicon: Lexicon): Promise<void> {
  const ids = entities.map(({ id }) => id);
  if (ids.length > 0) await db.deleteFrom('entity').where('id', 'in', ids).execute();
  await insertRows(
    db,
    'entity',
    entities.map((entity) => ({ id: entity.id, origin, body: JSON.stringify(entity) })),
  );
  await insertRows(
    db,
    'name',
    entities.flatMap((entity) => nameSpans(entity, lexicon).map((name) => ({ ...name, entity: entity.id }))),
  );
}
