/** The questions that claims offer: put to the bot, each is answered, by that claim or its passage. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Exchange } from '../../src/bot/bot.ts';
import type { CitedClaim, KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { asking, openShipped } from '../shipped.ts';

/** A little below what is reached; all of them would be better. */
const AT_LEAST = { fr: 0.91, en: 0.91 };

let kb: KnowledgeBase;
let claims: readonly CitedClaim[];
let ask: (text: string) => Promise<Exchange>;
beforeAll(async () => {
  kb = await openShipped();
  ask = asking(kb);
  claims = await kb.claims({ state: 'accepted' });
});
afterAll(() => kb.close());

function isAnswered({ reply, answer }: Exchange, { claim, evidence }: CitedClaim): boolean {
  if (reply.status !== 'answered' && reply.status !== 'refuted') return false;
  const quotes = reply.citations.map(({ quote }) => quote);
  return quotes.includes(evidence[0].passage.quote) || ('claims' in answer && answer.claims.some((other) => other.claim.id === claim.id));
}

it.each(['fr', 'en'] as const)('in %s', async (language) => {
  const missed: string[] = [];
  for (const cited of claims) {
    const question = cited.claim.question?.[language] ?? '';
    const exchange = await ask(question);
    expect(exchange.reply.language, question).toBe(language);
    if (!isAnswered(exchange, cited)) missed.push(`${cited.claim.id} (${exchange.reply.status}): ${question}`);
  }
  expect(claims.length).toBeGreaterThan(100);
  expect(1 - missed.length / claims.length, missed.join('\n')).toBeGreaterThanOrEqual(AT_LEAST[language]);
});
