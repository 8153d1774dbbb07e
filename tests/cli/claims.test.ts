/** `claims` over the knowledge base that ships: what is listed, and by which filter. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listClaims } from '../../src/cli/claims.ts';
import type { ClaimFilter, KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { openKnowledgeBase } from '../../src/knowledge/sql/open.ts';
import { streams } from '../adapters/terminal/fixtures.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  const dataFolder = join(import.meta.dirname, '../../data');
  kb = await openKnowledgeBase({ url: inject('database'), dataFolder, log: { info: () => undefined } });
});
afterAll(() => kb.close());

interface Listed {
  readonly id: string;
  readonly article: string;
  readonly passages: readonly unknown[];
}

async function list(filter: ClaimFilter): Promise<{ readonly claims: Listed[]; readonly said: string }> {
  const [output, errors] = [streams(), streams()];
  await listClaims(kb, filter, { output: output.output, errors: errors.output });
  const lines = output.shown().split('\n').filter(Boolean);
  return { claims: lines.map((line) => JSON.parse(line)), said: errors.shown() };
}

describe('listClaims', () => {
  it('lists every claim once, each with its passages', async () => {
    const { claims, said } = await list({});
    expect(claims.length).toBeGreaterThan(100);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const claim of claims) {
      expect(Object.keys(claim)).toEqual(['id', 'article', 'type', 'modality', 'state', 'confidence', 'roles', 'passages']);
      expect(claim.passages.length).toBeGreaterThan(0);
    }
    expect(said).toBe('');
  });

  it('lists those of an article, or in a state', async () => {
    const { claims } = await list({});
    const ofArticle = await list({ article: 'formationdeco-pasini' });
    expect(ofArticle.claims).toEqual(claims.filter(({ article }) => article === 'formationdeco-pasini'));
    expect((await list({ state: 'accepted' })).claims).toEqual(claims);
    expect(await list({ state: 'candidate' })).toEqual({ claims: [], said: '' });
  });

  it('says which articles there are when it is asked for another', async () => {
    const { claims, said } = await list({ article: 'no-such-article' });
    expect(claims).toEqual([]);
    expect(said).toMatch(/^mercato: no article has the id "no-such-article"; there are .*formationdeco-pasini.*\n$/);
  });
});
