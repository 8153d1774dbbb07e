/** Made-up worlds: the same for the same seed, sound by the schemas of the data, and believable in what is frequent. */
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../src/bench/world/world.ts';
import { Article } from '../../src/knowledge/article.ts';
import { Claim, ClaimType } from '../../src/knowledge/claim.ts';
import { claimEntities, roleEntities } from '../../src/knowledge/claim-parts.ts';
import { Entity } from '../../src/knowledge/entity.ts';
import { Passage } from '../../src/knowledge/evidence.ts';

const isWord = (word: string): boolean => word.startsWith('a');

function worldOf(claims: number, seed: number) {
  const world = makeWorld(claims, seed, isWord);
  return { entities: [...world.entities()], articles: [...world.articles()] };
}

const world = worldOf(2000, 7);
const claims = world.articles.flatMap((article) => article.claims);
const ids = new Set(world.entities.map(({ id }) => id));

describe('a world', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(worldOf(2000, 7)).toEqual(world);
    expect(worldOf(2000, 8)).not.toEqual(world);
  });

  it.each([1, 100, 999])('has as many claims as asked for: %d', (count) => {
    expect(worldOf(count, 1).articles.flatMap((article) => article.claims)).toHaveLength(count);
  });

  it('passes the schemas of the data', () => {
    for (const entity of world.entities) expect(Entity.parse(entity)).toEqual(entity);
    for (const { article, passages } of world.articles) {
      expect(Article.parse(article)).toEqual(article);
      for (const passage of passages) expect(Passage.parse(passage)).toEqual(passage);
    }
    for (const { claim } of claims) expect(Claim.parse(claim)).toEqual(claim);
  });

  it('has each id once', () => {
    expect(ids.size).toBe(world.entities.length);
    expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(claims.length);
  });

  it('refers only to what it has', () => {
    for (const { article, passages, claims: own } of world.articles) {
      const quoted = new Set(passages.map(({ id }) => id));
      const said = new Set(own.map(({ claim }) => claim.id));
      for (const { claim, evidence } of own) {
        expect(claim.article).toBe(article.id);
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.filter(({ passage }) => !quoted.has(passage))).toEqual([]);
        expect(claimEntities(claim).filter((id) => !ids.has(id))).toEqual([]);
        expect(Object.values(claim.links).filter((id) => id === claim.id || !said.has(id ?? ''))).toEqual([]);
      }
    }
  });

  it('has claims of every type, with glosses, quantities and times, in both languages', () => {
    expect(new Set(claims.map(({ claim }) => claim.type))).toEqual(new Set(ClaimType.options));
    expect(claims.filter(({ claim }) => !claim.gloss?.fr || !claim.gloss.en)).toEqual([]);
    expect(claims.some(({ claim }) => claim.quantity && claim.time && claim.question)).toBe(true);
    expect(new Set(world.articles.map(({ article }) => article.language)).size).toBe(2);
  });

  it('leaves no slot of a wording open', () => {
    expect(JSON.stringify(world)).not.toMatch(/\{\w+\}|undefined/);
  });

  it('names nobody by a word of the language', () => {
    const parts = world.entities.filter(({ kind }) => kind !== 'team').flatMap(({ name }) => String(name).split(' ')[0] ?? '');
    expect(parts.filter((part) => isWord(part.toLowerCase()))).toEqual([]);
  });

  it('speaks of few companies often and of many seldom', () => {
    const mentions = new Map<string, number>();
    for (const { claim } of claims) {
      for (const { id } of roleEntities(claim.roles)) if (id.startsWith('org-')) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    }
    const counts = [...mentions.values()].sort((a, b) => b - a);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const tenth = counts.slice(0, Math.round(counts.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(tenth).toBeGreaterThan(total * 0.4);
    expect(counts.filter((count) => count < 20).length).toBeGreaterThan(counts.length / 3);
  });
});
