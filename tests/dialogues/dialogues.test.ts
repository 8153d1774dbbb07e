/** Plays each exchange of the scripts over the data that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/bot/bot.ts';
import { Language } from '../../src/knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { asking, openShipped } from '../shipped.ts';
import { parseConversations, parseDialogue, type Turn } from './dialogue.ts';
import { faultsOf } from './play.ts';

const scripts = readdirSync(import.meta.dirname)
  .filter((file) => /^..\.txt$/.test(file))
  .map((file) => ({
    language: Language.parse(file.slice(0, 2)),
    turns: parseDialogue(file, readFileSync(join(import.meta.dirname, file), 'utf8')),
  }));

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
    expect(faultsOf(turn, await ask(turn.said), language)).toEqual([]);
  };
  it.for(rows.filter(([, , { wrongSoFar }]) => !wrongSoFar))('%i: %s', ([, , turn]) => holds(turn));
  it.fails.for(rows.filter(([, , { wrongSoFar }]) => wrongSoFar))('wrong so far, %i: %s', ([, , turn]) => holds(turn));
});

describe('the script reader', () => {
  it('reads an exchange', () => {
    expect(parseDialogue('f', '# note\nU: Hi?\n  B: answered | refuted\n  has: a | b\n  has: c\n  lacks: d\n  cites: e\n')).toEqual([
      {
        line: 2,
        said: 'Hi?',
        wrongSoFar: false,
        status: ['answered', 'refuted'],
        has: [['a', 'b'], ['c']],
        lacks: ['d'],
        cites: [['e']],
        language: null,
      },
    ]);
  });

  it('parts conversations, and keeps count of the lines', () => {
    const [one, two, ...others] = parseConversations('f', 'U: a\nB: help\nU: b\nB: help\nin: fr\n---\nU: c\nB: help\n');
    expect(one?.map(({ said, language }) => [said, language])).toEqual([
      ['a', null],
      ['b', 'fr'],
    ]);
    expect(two?.map(({ line, said }) => [line, said])).toEqual([[7, 'c']]);
    expect(others).toEqual([]);
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
