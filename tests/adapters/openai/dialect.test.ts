/** What an endpoint does not speak is found out once, and left out from then on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { asGrammar } from '../../emulators/openai/as-grammar.ts';
import type { Endowment } from '../../emulators/openai/server.ts';
import { NOW, openShipped } from '../../shipped.ts';
import { modelOver } from './fixtures.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

async function ask(lacks: Endowment['lacks'] = []) {
  const { parser, emulator, endpoint, stop } = await modelOver(kb, asGrammar(kb), { lacks });
  const outcomes: string[] = [];
  for (const text of ['Who left Meta for xAI?', 'Who is Diego Pasini?'])
    outcomes.push((await parser.parse(text, { language: 'en', now: NOW })).outcome);
  await stop();
  return { outcomes, heard: emulator.heard, dialect: endpoint.dialect };
}

it.for([
  ['everything', [], 2, { format: 'schema', temperature: true, reasoning: true, limit: 'max_completion_tokens' }],
  ['all but a temperature', ['temperature'], 3, { format: 'schema', temperature: false, reasoning: true }],
  ['all but an effort of reasoning', ['reasoning_effort'], 3, { format: 'schema', temperature: true, reasoning: false }],
  ['the older limit of the output', ['max_completion_tokens'], 3, { limit: 'max_tokens' }],
  ['no structured output', ['json_schema'], 3, { format: 'json' }],
  ['no JSON mode either', ['json_schema', 'json_object'], 4, { format: 'text' }],
  [
    'as little as can be',
    ['json_schema', 'json_object', 'temperature', 'reasoning_effort', 'max_completion_tokens'],
    7,
    { format: 'text', temperature: false, reasoning: false, limit: 'max_tokens' },
  ],
] as const)('an endpoint that speaks %s is asked so', async ([, lacks, requests, dialect]) => {
  const asked = await ask(lacks);
  expect(asked.outcomes).toEqual(['understood', 'understood']);
  expect(asked.heard).toHaveLength(requests);
  expect(asked.dialect).toMatchObject(dialect);
});

it('a request that is refused for another reason changes nothing', async () => {
  const { parser, emulator, endpoint, stop } = await modelOver(kb, (body, nth) => (nth < 4 ? { status: 400 } : asGrammar(kb)(body, nth)));
  const parse = () => parser.parse('Who left Meta for xAI?', { language: 'en', now: NOW });
  expect(await parse()).toMatchObject({ outcome: 'declined', reason: 'bad_request' });
  expect(emulator.heard).toHaveLength(4);
  expect(await parse()).toMatchObject({ outcome: 'understood' });
  expect(endpoint.dialect.format).toBe('schema');
  await stop();
});
