/** The model as a parser: what it makes of what it is told rightly, and what it alone can read. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/adapters/openai/examples.ts';
import { CascadeParser } from '../../../src/bot/parsing/cascade.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import type { Question } from '../../../src/bot/question.ts';
import { Entity } from '../../../src/knowledge/entity.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { english } from '../../corpus/en.ts';
import { french } from '../../corpus/fr.ts';
import { phrasingsOf } from '../../corpus/reading.ts';
import { asGrammar } from '../../emulators/openai/as-grammar.ts';
import { type Behave, saidIn } from '../../emulators/openai/server.ts';
import { asking, NOW, openShipped } from '../../shipped.ts';
import { modelOver } from './fixtures.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

/** A model that knows the examples by heart. */
const byHeart: Behave = (body) => {
  const { message } = saidIn(body);
  const example = EXAMPLES.find((one) => one.message === message);
  return { writes: JSON.stringify({ question: example?.question }) };
};

it('reads every phrasing known, in its language, when it is told rightly', async () => {
  const { parser, logged, stop } = await modelOver(kb, asGrammar(kb));
  const grammar = new GrammarParser(kb);
  for (const { phrasing } of [...phrasingsOf(english), ...phrasingsOf(french)]) {
    const [byModel, byGrammar] = await Promise.all([grammar, parser].map((one) => one.parse(phrasing, { language: 'en', now: NOW })));
    expect(byModel, phrasing).toMatchObject({ outcome: 'understood', language: byGrammar?.language });
    expect(byGrammar, phrasing).toMatchObject({ outcome: 'understood' });
  }
  expect(logged).toEqual([]);
  await stop();
});

it.for([
  ['c koi le délire avec ce Pasini', /Diego Pasini a 20 ans/, 'unknown'],
  ['So Zuckerberg offered engineers $100 million each, legit?', /^Yes: /, 'answered'],
] as const)('answers %s', async ([message, answer, grammarAlone]) => {
  const { parser, stop } = await modelOver(kb, byHeart);
  const { reply, parsed } = await asking(kb, new CascadeParser(new GrammarParser(kb), parser))(message);
  const alone = (await asking(kb)(message)).reply;
  await stop();
  expect(parsed.parser).toBe('model');
  expect(plainText(reply)).toMatch(answer);
  expect(alone.status).toBe(grammarAlone);
  expect(plainText(alone)).not.toMatch(answer);
});

it('is told the question before, and nothing else of the conversation', async () => {
  const { parser, emulator, stop } = await modelOver(kb, byHeart);
  const about = { types: [], names: [{ role: 'any' as const, name: 'xAI' }], words: [], attribute: null, figures: [], period: null };
  const previous: Question = { kind: 'describe', name: 'xAI', about: { ...about, negated: false } };
  const parse = (before?: Question) =>
    parser.parse('and how many folks has it given the boot?', { language: 'en', now: NOW, ...(before && { previous: before }) });
  expect(await parse(previous)).toMatchObject({
    question: { kind: 'ask', asked: 'count', about: { names: [{ role: 'org', name: 'xAI' }] } },
  });
  expect(await parse()).toMatchObject({ outcome: 'declined', reason: 'foreign_name' });
  await stop();
  expect(emulator.heard.map(saidIn)).toEqual([
    {
      today: '2025-10-15',
      previous: { kind: 'describe', about, aside: [] },
      message: 'and how many folks has it given the boot?',
    },
    { today: '2025-10-15', message: 'and how many folks has it given the boot?' },
  ]);
});

it('is sent the message without the markup that names people and places', async () => {
  const { parser, emulator, stop } = await modelOver(kb, byHeart);
  await parser.parse('<@U123|secret> who left <https://intranet.example/x|Meta>?', { language: 'en', now: NOW });
  await stop();
  expect(emulator.heard.map(saidIn)).toEqual([{ today: '2025-10-15', message: 'who left Meta ?' }]);
});

it('is not asked about what no model needs to read', async () => {
  const { parser, emulator, stop } = await modelOver(kb, byHeart);
  for (const text of ['', '🙂', 'so '.repeat(1000)]) await parser.parse(text, { language: 'en', now: NOW });
  const long = 'I was wondering who left Meta for xAI. '.repeat(30);
  expect(await parser.parse(long, { language: 'en', now: NOW })).toMatchObject({ outcome: 'declined', reason: 'too_long' });
  await stop();
  expect(emulator.heard).toEqual([]);
});

it('asks back where a name that it found is borne by two, as the grammar does', async () => {
  const twins = ['Ann Pasini', 'Bob Pasini'].map((name) =>
    Entity.parse({ id: name.toLowerCase().replace(' ', '-'), kind: 'person', name }),
  );
  const names: KnowledgeBase['names'] = async (spans) =>
    new Map([
      ...(await kb.names(spans.filter((span) => span !== 'pasini'))),
      ...(spans.includes('pasini') ? [['pasini', twins] as const] : []),
    ]);
  const twinned = { lexicon: kb.lexicon, names, correct: (word: string) => kb.correct(word) } as KnowledgeBase;
  const { parser, stop } = await modelOver(twinned, byHeart);
  const message = 'c koi le délire avec ce Pasini';
  expect(await parser.parse(message, { language: 'en', now: NOW })).toMatchObject({
    outcome: 'ambiguous',
    readings: [
      { option: 'Ann Pasini', question: { kind: 'describe', name: 'Ann Pasini' } },
      { option: 'Bob Pasini', question: { kind: 'describe', name: 'Bob Pasini' } },
    ],
  });
  await stop();
});
