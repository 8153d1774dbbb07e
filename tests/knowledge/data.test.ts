/** The data that ships: without fault, and every claim with its proof. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/knowledge/files/load.ts';

const data = loadFolder(join(import.meta.dirname, '../../data'));
const articles = data.articles.map((article) => [article.article.id, article] as const);

describe('the shipped data', () => {
  it('has articles, entities, concepts and fillers', () => {
    expect(data.articles.length).toBeGreaterThanOrEqual(2);
    expect(data.entities.length).toBeGreaterThan(20);
    expect(data.concepts.length).toBeGreaterThan(500);
    expect(data.fillers.fr.function.length).toBeGreaterThan(50);
    expect(data.fillers.en.function.length).toBeGreaterThan(50);
  });

  it.each(articles)('%s: every claim has a supporting passage, a gloss and a question in both languages', (_, { claims }) => {
    expect(claims.length).toBeGreaterThan(30);
    for (const { claim, evidence } of claims) {
      expect(
        evidence.some(({ stance }) => stance === 'supports'),
        `${claim.id}: evidence`,
      ).toBe(true);
      expect(claim.gloss, `${claim.id}: gloss`).toBeDefined();
      expect(claim.question, `${claim.id}: question`).toBeDefined();
    }
  });

  it.each(articles)('%s: quotations are short, single lines without stray spaces', (_, { passages }) => {
    for (const { id, quote } of passages) {
      expect(quote.trim(), id).toBe(quote);
      expect(quote, id).not.toMatch(/[\n\t]/);
      expect(quote.length, id).toBeLessThanOrEqual(400);
    }
  });

  it('has no concept without words in both languages', () => {
    expect(data.concepts.filter(({ fr, en }) => fr.length === 0 || en.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
