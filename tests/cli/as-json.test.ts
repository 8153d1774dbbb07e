/** The shape of a claim as other programs read it. */
import { describe, expect, it } from 'vitest';
import { claimAsJson } from '../../src/cli/as-json.ts';
import { Claim } from '../../src/knowledge/claim.ts';
import { Entity } from '../../src/knowledge/entity.ts';
import type { CitedClaim } from '../../src/knowledge/knowledge-base.ts';
import { article } from '../adapters/terminal/fixtures.ts';

const entities = new Map(
  [
    { id: 'jane', kind: 'person', name: 'Jane Doe' },
    { id: 'acme', kind: 'organisation', name: 'Acme' },
    { id: 'north', kind: 'organisation', name: { fr: 'université du Nord', en: 'Northern University' } },
  ].map((entity) => [entity.id, Entity.parse(entity)]),
);

const both = (fr: string, en: string) => ({ fr, en });

function cited(claim: object, over: Partial<CitedClaim['evidence'][0]['passage']> = {}): CitedClaim {
  const passage = { id: 'source/p', article: 'source', quote: 'Jane part.', prefix: '', suffix: '', ...over };
  return {
    claim: Claim.parse({ id: 'c', article: 'source', type: 'move', modality: 'asserted', roles: {}, ...claim }),
    article: article('source'),
    evidence: [{ passage, stance: 'supports' }],
  };
}

const asJson = (claim: CitedClaim) => claimAsJson(claim, (id) => entities.get(id));

describe('claimAsJson', () => {
  it('gives names in their usual form and only the roles that are filled', () => {
    const claim = cited({
      roles: { persons: ['jane'], from: ['acme', 'north'], position: both('directrice', 'director') },
      time: { edtf: '2025-09', words: both('en septembre 2025', 'in September 2025') },
      attribution: both('selon la presse', 'according to the press'),
    });
    expect(asJson(claim)).toEqual({
      id: 'c',
      article: 'source',
      type: 'move',
      modality: 'asserted',
      state: 'accepted',
      confidence: 1,
      roles: {
        persons: ['Jane Doe'],
        from: 'Acme, université du Nord',
        position: 'director',
        date: '2025-09',
        period: 'en septembre 2025',
        source: 'selon la presse',
      },
      passages: [{ quote: 'Jane part.' }],
    });
  });

  it.for([
    [
      { value: 14, unit: 'people', bound: 'at_least' },
      { count: 14, qualifier: 'at_least' },
    ],
    [
      { value: 900, unit: 'people', bound: 'about' },
      { count: 900, qualifier: 'about' },
    ],
    [
      { value: 5e8, unit: 'EUR', bound: 'at_most' },
      { amount: { value: 5e8, currency: 'EUR' }, qualifier: 'up_to' },
    ],
    [{ value: 49, unit: 'percent' }, { pct: 49 }],
  ] as const)('puts %j where readers look for it', ([quantity, roles]) => {
    expect(asJson(cited({ quantity })).roles).toEqual(roles);
  });

  it('gives dates only where they are ISO dates', () => {
    const time = (edtf: string) => ({ time: { edtf, words: both('alors', 'then') } });
    expect(['2025', '2025-09-17', '2025-01/..', 'XXXX-09'].map((edtf) => asJson(cited(time(edtf))).roles.date)).toEqual([
      '2025',
      '2025-09-17',
      undefined,
      undefined,
    ]);
  });

  it('gives the place of a passage where the text is stored', () => {
    expect(asJson(cited({}, { start: 0, end: 10 })).passages).toEqual([{ quote: 'Jane part.', start: 0, end: 10 }]);
  });
});
