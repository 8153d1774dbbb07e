/** `claims`: what the knowledge base holds, one JSON line for each claim. */
import type { Writable } from 'node:stream';
import { write } from '../adapters/terminal/write.ts';
import { claimEntities } from '../knowledge/claim-parts.ts';
import type { ClaimFilter, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { claimAsJson } from './as-json.ts';

export interface ClaimsOptions {
  readonly output: Writable;
  readonly errors: Writable;
}

export async function listClaims(kb: KnowledgeBase, filter: ClaimFilter, { output, errors }: ClaimsOptions): Promise<void> {
  const claims = await kb.claims(filter);
  const entities = await kb.entities([...new Set(claims.flatMap(({ claim }) => claimEntities(claim)))]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const claim of claims) await write(output, `${JSON.stringify(claimAsJson(claim, (id) => byId.get(id)))}\n`);
  const { articles } = await kb.coverage();
  const ids = articles.map(({ id }) => id);
  if (filter.article !== undefined && !ids.includes(filter.article))
    await write(errors, `mercato: no article has the id "${filter.article}"; there are ${ids.join(', ')}\n`);
}
