/** Who is asked, in which order, and what is remembered and counted of it. */
import { describe, expect, it } from 'vitest';
import { CascadeParser } from '../../../src/bot/parsing/cascade.ts';
import { counted, ParserCounts } from '../../../src/bot/parsing/counts.ts';
import type { Doubt, Parsed, ParserName, ParsingContext, QuestionParser } from '../../../src/bot/parsing/parser.ts';
import { remembering } from '../../../src/bot/parsing/remembering.ts';
import type { Question } from '../../../src/bot/question.ts';
import { NOW } from '../../shipped.ts';

const context: ParsingContext = { language: 'en', now: NOW };
const question: Question = { kind: 'help', topic: 'coverage' };

function parsed(parser: ParserName, outcome: 'understood' | 'declined', doubts: readonly Doubt[] = []): Parsed {
  const common = { parser, language: 'en', trace: { rules: [], repairs: [], doubts } } as const;
  return outcome === 'understood' ? { outcome, question, ...common } : { outcome, reason: 'timeout', ...common };
}

function fake(result: Parsed) {
  const asked: string[] = [];
  const parser: QuestionParser = {
    name: result.parser,
    parse: async (text) => {
      asked.push(text);
      return result;
    },
  };
  return { parser, asked };
}

const DOUBT: Doubt = { of: 'word', text: 'yeeted' };

describe('the cascade', () => {
  it.for([
    ['the grammar alone when it has no doubt', [], 'understood', 'grammar', ['grammar: the whole message']],
    ['the model when the grammar has one', [DOUBT], 'understood', 'model', ['grammar: in part (word "yeeted")', 'model: understood']],
    [
      'the grammar after all when the model declines',
      [DOUBT, { of: 'shape', text: '' }],
      'declined',
      'grammar',
      ['grammar: in part (word "yeeted", shape)', 'model: declined (timeout)', 'grammar: its best reading'],
    ],
  ] as const)('takes %s', async ([, doubts, model, reader, steps]) => {
    const asked = fake(parsed('model', model));
    const cascade = new CascadeParser(fake(parsed('grammar', 'understood', doubts)).parser, asked.parser);
    const result = await cascade.parse('who got yeeted?', context);
    expect(result).toMatchObject({ outcome: 'understood', parser: reader, trace: { steps } });
    expect(asked.asked).toHaveLength(doubts.length > 0 ? 1 : 0);
  });

  it('declines when both do', async () => {
    const cascade = new CascadeParser(fake(parsed('grammar', 'declined')).parser, fake(parsed('model', 'declined')).parser);
    expect(await cascade.parse('hm', context)).toMatchObject({ outcome: 'declined', parser: 'grammar' });
  });
});

describe('a remembering parser', () => {
  const previous: Question = { kind: 'help', topic: 'greeting' };

  it.for([
    ['the same message', 'Qui a quitté Meta ?', context, 1],
    ['one but for case, accents and spaces', 'QUI  a quitte meta ?', context, 1],
    ['another message', 'Qui a quitté xAI ?', context, 2],
    ['another assumed language', 'Qui a quitté Meta ?', { ...context, language: 'fr' }, 2],
    ['another day: "last month" is another', 'Qui a quitté Meta ?', { ...context, now: new Date('2025-10-16T12:00:00Z') }, 2],
    ['another time of the same day', 'Qui a quitté Meta ?', { ...context, now: new Date('2025-10-15T23:00:00Z') }, 1],
    ['another question before it', 'Qui a quitté Meta ?', { ...context, previous }, 2],
  ] as const)('asks as often as needed for %s', async ([, text, then, times]) => {
    const { parser, asked } = fake(parsed('model', 'understood'));
    const counts = new ParserCounts();
    const remembers = remembering(parser, counts);
    await remembers.parse('Qui a quitté Meta ?', context);
    expect(await remembers.parse(text, then)).toEqual(parsed('model', 'understood'));
    expect(asked).toHaveLength(times);
    expect(counts.soFar().cacheHits).toBe(2 - times);
  });

  it('does not remember what was declined', async () => {
    const { parser, asked } = fake(parsed('model', 'declined'));
    const remembers = remembering(parser, new ParserCounts());
    for (let time = 0; time < 2; time += 1) await remembers.parse('hm', context);
    expect(asked).toHaveLength(2);
  });
});

it('counts who answered what', async () => {
  const counts = new ParserCounts();
  for (const [reader, outcome] of [
    ['grammar', 'understood'],
    ['grammar', 'understood'],
    ['model', 'understood'],
    ['model', 'declined'],
  ] as const)
    await counted(fake(parsed(reader, outcome)).parser, counts).parse('hm', context);
  counts.declined('timeout');
  counts.declined('circuit_open');
  counts.declined('circuit_open');
  counts.tokens(2000, 60);
  counts.tokens(10, 1);
  expect(counts.soFar()).toEqual({
    asked: 4,
    byGrammar: 2,
    byModel: 1,
    declined: { timeout: 1, circuit_open: 2 },
    timedOut: 1,
    brokenCircuit: 2,
    cacheHits: 0,
    tokensIn: 2010,
    tokensOut: 61,
  });
});
