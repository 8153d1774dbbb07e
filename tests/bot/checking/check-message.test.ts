/** Whole messages whose statements somebody wants checked, against the articles that ship. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import { MOST_STATEMENTS } from '../../../src/bot/checking/statements.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import type { Worked } from '../../../src/bot/work.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { botOver, openShipped } from '../../shipped.ts';

let kb: KnowledgeBase;
let bot: Bot;
beforeAll(async () => {
  kb = await openShipped();
  bot = botOver(kb);
});
afterAll(() => kb.close());

const check = (text: string): Promise<Worked> => bot.work('check', { id: 'm', conversation: 'c', author: 'a', text });
const shown = async (text: string): Promise<string> => plainText((await check(text)).reply);

describe('a statement', () => {
  it.each([
    ['xAI poached 14 people from Meta.', 'the articles say so.', 'answered'],
    ['Zuckerberg offered 250 million dollars to engineers.', 'the articles say so, with a reserve.', 'answered'],
    ['Meta will spend 90 billion dollars on AI this year.', 'the articles say otherwise.', 'refuted'],
    ['Sam Altman quit OpenAI.', 'the articles do not say.', 'unknown'],
    ['Musk loves cats.', 'the articles do not say.', 'unknown'],
    ['Diego Pasini dirige l’équipe de Grok.', 'les articles le disent.', 'answered'],
    ['xAI n’a licencié personne.', 'les articles disent autre chose.', 'refuted'],
  ] as const)('%s → %s', async (text, verdict, status) => {
    const { reply } = await check(text);
    expect(plainText(reply).split('\n')[0]).toContain(verdict);
    expect(reply.status).toBe(status);
    expect(reply.citations.length > 0).toBe(status !== 'unknown');
  });

  it('is checked though it is put as a question, where nothing else is said', async () => {
    expect(await shown('Did xAI hire 14 people from Meta?')).toContain('the articles say so.');
    expect(await shown('xAI hired 14 people from Meta. Did Meta buy Scale AI?')).not.toContain('Scale');
  });
});

describe('a message', () => {
  it('has each of its statements checked, with one series of marks', async () => {
    const { reply, claims } = await check('Hi all! xAI poached 14 people from Meta. Meta will spend 90 billion on AI this year. Bye!');
    expect(reply.status).toBe('refuted');
    expect(claims).toHaveLength(2);
    expect(reply.citations.map(({ mark }) => mark)).toEqual(reply.citations.map((_, index) => index + 1));
    const marks = reply.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : block.items).flatMap((one) => one.marks));
    expect(new Set(marks)).toEqual(new Set(reply.citations.map(({ mark }) => mark)));
  });

  it('without a statement is told so', async () => {
    for (const text of ['hello', '', '👍👍', '<!channel>']) {
      const { reply } = await check(text);
      expect(reply).toMatchObject({ status: 'unknown', citations: [] });
      expect(reply.blocks).toHaveLength(1);
    }
  });

  it('with many statements has the first ones checked, and is told so', async () => {
    const text = Array.from({ length: MOST_STATEMENTS + 1 }, (_, index) => `Person${index} left Meta for xAI.`).join(' ');
    expect(await shown(text)).toContain(`Only the first ${MOST_STATEMENTS} statements have been checked.`);
    expect(await shown(text.slice(0, text.lastIndexOf('Person')))).not.toContain('Only the first');
  });

  it('is repeated without markup, and asserts nothing without a passage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (noise) => {
        const { reply } = await check(`${noise} <@U1> <!channel> Musk *left* [Meta](https://evil.example)\n${noise}`);
        expect(plainText(reply)).not.toMatch(/<|>|evil|\]\(/);
        if (reply.status === 'unknown') expect(reply.citations).toEqual([]);
        else expect(reply.citations.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is covered', () => {
  it('is told in the language asked for', async () => {
    const { reply } = await bot.work('about', { id: 'm', conversation: 'c', author: 'a', text: '', locale: 'fr' });
    expect(reply.status).toBe('help');
    for (const { title } of (await kb.coverage()).articles) expect(plainText(reply)).toContain(title.slice(0, 20));
    expect(reply.suggestions).toHaveLength(3);
  });
});

describe('questions suggested', () => {
  it('have each word typed, in any order and by its beginning, and an answer', async () => {
    const found = await bot.suggest('pasini old', 'en', 5);
    expect(found).toContain('How old is Diego Pasini?');
    expect((await bot.exchange({ id: 'm', conversation: 'c', author: 'a', text: found[0] ?? '' })).reply.status).toBe('answered');
    expect(await bot.suggest('zzz', 'en', 5)).toEqual([]);
    expect(await bot.suggest('', 'fr', 5)).toHaveLength(5);
  });

  it('begin as typed before the others do', async () => {
    const [first] = await bot.suggest('combien d emp', 'fr', 25);
    expect(first).toMatch(/^Combien d’emp/);
  });
});
