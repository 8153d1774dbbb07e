/** Plays the scripted conversations over the data that ships: those that the rules were written with, and those set aside before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/bot/bot.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { botOver, openShipped } from '../shipped.ts';
import { parseConversations, type Turn } from './dialogue.ts';
import { faultsOf } from './play.ts';

const LANGUAGES = ['en', 'fr'] as const;

const conversationsIn = (file: string): Turn[][] => parseConversations(file, readFileSync(join(import.meta.dirname, file), 'utf8'));

let kb: KnowledgeBase;
let bot: Bot;
beforeAll(async () => {
  kb = await openShipped();
  bot = botOver(kb);
});
afterAll(() => kb.close());

async function play(turns: readonly Turn[], language: (typeof LANGUAGES)[number], conversation: string): Promise<string[]> {
  const faults: string[] = [];
  for (const turn of turns) {
    const exchange = await bot.exchange({ id: `${turn.line}`, conversation, author: 'author', text: turn.said });
    faults.push(...faultsOf(turn, exchange, language));
  }
  return faults;
}

describe.each(LANGUAGES)('%s', (language) => {
  const rows = conversationsIn(`conversations.${language}.txt`).map(
    (turns) => [turns[0]?.line ?? 0, turns.map(({ said }) => said).join(' / '), turns] as const,
  );

  it('has twenty conversations of two or three turns', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const [, , turns] of rows) expect([2, 3]).toContain(turns.length);
  });

  it.for(rows)('%i: %s', async ([line, , turns]) => {
    expect(await play(turns, language, `${language} ${line}`)).toEqual([]);
  });
});

/** Written before the rules, and not looked at while these were. */
describe('conversations set aside', () => {
  /** Of twenty, those that hold: what was measured at the end. */
  const HOLD = 18;

  it(`at least ${HOLD} of twenty hold`, async () => {
    const all = LANGUAGES.flatMap((language) => conversationsIn(`held-out.${language}.txt`).map((turns) => ({ language, turns })));
    expect(all).toHaveLength(20);
    let hold = 0;
    for (const [at, { language, turns }] of all.entries()) if ((await play(turns, language, `set aside ${at}`)).length === 0) hold += 1;
    expect(hold).toBeGreaterThanOrEqual(HOLD);
  });
});
