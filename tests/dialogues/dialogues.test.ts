/** Plays each exchange of the scripts over the data that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/bot/bot.ts';
import { plainText } from '../../src/bot/phrasing/plain.ts';
import { normalise, normaliseQuote } from '../../src/evaluation/normalise.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { asking, openShipped } from '../shipped.ts';
import { parseDialogue, type Turn } from './dialogue.ts';

const scripts = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ language: file.slice(0, 2), turns: parseDialogue(file, readFileSync(join(import.meta.dirname, file), 'utf8')) }));

let kb: KnowledgeBase;
let ask: (text: string) => Promise<Exchange>;
beforeAll(async () => {
  kb = await openShipped();
  ask = asking(kb);
});
afterAll(() => kb.close());

it('there is a script in each language', () => {
  expect(scripts.map(({ language }) => language).toSorted()).toEqual(['en', 'fr']);
  for (const { turns } of scripts) expect(turns.length).toBeGreaterThanOrEqual(25);
});

describe.each(scripts)('$language', ({ language, turns }) => {
  const rows = turns.map((turn) => [turn.line, turn.said, turn] as const);
  const holds = async (turn: Turn): Promise<void> => {
    const { reply } = await ask(turn.said);
    const text = normalise(plainText(reply));
    const quotes = reply.citations.map(({ quote }) => normaliseQuote(quote));
    expect(turn.status, text).toContain(reply.status);
    expect(reply.language).toBe(language);
    const absent = (groups: Turn['has'], fits: (piece: string) => boolean): Turn['has'] => groups.filter((anyOf) => !anyOf.some(fits));
    expect(
      absent(turn.has, (piece) => text.includes(normalise(piece))),
      text,
    ).toEqual([]);
    expect(
      turn.lacks.filter((piece) => text.includes(normalise(piece))),
      text,
    ).toEqual([]);
    expect(
      absent(turn.cites, (piece) => quotes.some((quote) => quote.includes(normaliseQuote(piece)))),
      quotes.join('\n'),
    ).toEqual([]);
  };
  it.for(rows.filter(([, , { wrongSoFar }]) => !wrongSoFar))('%i: %s', ([, , turn]) => holds(turn));
  it.fails.for(rows.filter(([, , { wrongSoFar }]) => wrongSoFar))('wrong so far, %i: %s', ([, , turn]) => holds(turn));
});

describe('the script reader', () => {
  it('reads an exchange', () => {
    expect(parseDialogue('f', '# note\nU: Hi?\n  B: answered | refuted\n  has: a | b\n  has: c\n  lacks: d\n  cites: e\n')).toEqual([
      { line: 2, said: 'Hi?', wrongSoFar: false, status: ['answered', 'refuted'], has: [['a', 'b'], ['c']], lacks: ['d'], cites: [['e']] },
    ]);
  });

  it.for([
    ['B: help', 'f:1: nobody has said anything yet'],
    ['U: Hi\nB: perhaps', 'f:2: expected one of answered'],
    ['U: Hi\nhello', 'f:2: expected U:'],
    ['U: Hi', 'f:1: the bot does not reply'],
  ] as const)('names the line that is wrong: %j', ([text, message]) => {
    expect(() => parseDialogue('f', text)).toThrow(message);
  });
});
