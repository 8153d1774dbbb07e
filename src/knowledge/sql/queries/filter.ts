/** The numbers of the claims that a filter lets through. */
import type { Kysely } from 'kysely';
import type { ClaimFilter } from '../../knowledge-base.ts';
import type { Tables } from '../tables.ts';

/** In the order in which the claims were stored. */
export async function filterNumbers(db: Kysely<Tables>, filter: ClaimFilter): Promise<number[]> {
  const { ids, types, entities, article, state, limit } = filter;
  let query = db.selectFrom('claim').select('claim.number').orderBy('claim.number');
  if (ids) query = query.where('claim.id', 'in', [...ids]);
  if (types) query = query.where('claim.type', 'in', [...types]);
  if (article !== undefined) query = query.where('claim.article', '=', article);
  if (state) query = query.where('claim.state', '=', state);
  for (const entity of entities ?? []) {
    query = query.where('claim.number', 'in', db.selectFrom('claim_entity').select('claim').where('entity', '=', entity));
  }
  if (limit !== undefined) query = query.limit(limit);
  const rows = await query.execute();
  return rows.map(({ number }) => number);
}
