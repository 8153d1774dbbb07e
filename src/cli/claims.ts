/** `claims`: what the knowledge base holds, one JSON line for each claim. */
import type { Writable } from 'node:stream';
import { entitiesOf } from '../bot/answering/entity-book.ts';
import type { ClaimFilter, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { claimAsJson } from './as-json.ts';

export async function listClaims(kb: KnowledgeBase, filter: ClaimFilter, output: Writable): Promise<void> {
  const claims = await kb.claims(filter);
  const entities = await kb.entities([...new Set(claims.flatMap(({ claim }) => entitiesOf(claim)))]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const claim of claims) output.write(`${JSON.stringify(claimAsJson(claim, (id) => byId.get(id)))}\n`);
}
