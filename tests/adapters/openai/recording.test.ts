/** Requests written down and outputs read back: what any model would be asked, and how the bot does with what it wrote. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelParser } from '../../../src/adapters/openai/model-parser.ts';
import { ReplayedModel, readOutputs, recordedRequest } from '../../../src/adapters/openai/recording.ts';
import { ParserCounts } from '../../../src/bot/parsing/counts.ts';
import type { ParsingContext } from '../../../src/bot/parsing/parser.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { asGrammar } from '../../emulators/openai/as-grammar.ts';
import type { Body } from '../../emulators/openai/server.ts';
import { NOW, openShipped } from '../../shipped.ts';
import { MODEL, modelOver } from './fixtures.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

const context: ParsingContext = { language: 'en', now: NOW };
const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

it('what is recorded is what goes out', async () => {
  const { parser, emulator, stop } = await modelOver(kb, asGrammar(kb));
  for (const question of ['Who left <@U1> Meta?', 'Qui a quitté Meta ?\nEt pourquoi ?']) {
    await parser.parse(question, context);
    const { request } = recordedRequest({ id: 'q', question }, context, MODEL, kb.lexicon);
    expect(emulator.heard.at(-1)).toEqual(request);
  }
  await stop();
});

it.for(['', '🙂', 'so '.repeat(1000)])('a message that no model is asked about has no request', (question) => {
  expect(recordedRequest({ id: 'q', question }, context, MODEL, kb.lexicon)).toEqual({ id: 'q', question, request: null });
});

describe('what is replayed', () => {
  const questions = [
    { id: 'a', question: 'Who left Meta for xAI?' },
    { id: 'b', question: 'Who is Diego Pasini?' },
    { id: 'c', question: '' },
  ];

  it('is the output of each question', async () => {
    const recorded = questions.map((question) => recordedRequest(question, context, MODEL, kb.lexicon));
    const [written] = await Promise.all(recorded.slice(0, 1).map(({ request }) => asGrammar(kb)(request as Body, 0)));
    const lines = [JSON.stringify({ id: 'a', output: JSON.parse((written as { writes: string }).writes) }), '', '{"id":"c","output":"x"}'];
    const model = new ReplayedModel(questions, readOutputs('f', lines.join('\n')), context, kb.lexicon);
    const parser = new ModelParser({ model, kb, log, counts: new ParserCounts() });
    expect(await parser.parse('Who left Meta for xAI?', context)).toMatchObject({ outcome: 'understood', question: { kind: 'ask' } });
    expect(await parser.parse('Who is Diego Pasini?', context)).toMatchObject({ outcome: 'declined', reason: 'not_recorded' });
  });

  it.for([
    ['not JSON', 'nonsense'],
    ['without an id', '{"output":"x"}'],
    ['without an output', '{"id":"a"}'],
  ] as const)('is refused where a line is %s', ([, line]) => {
    expect(() => readOutputs('out.jsonl', `{"id":1,"output":"x"}\n${line}`)).toThrow(/^out\.jsonl:2: not an output; write \{"id"/);
  });
});
