/** Models that keep to the form and know nothing: they may cost an answer, hardly ever a wrong one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ModelParser } from '../../../src/adapters/openai/model-parser.ts';
import { ReplayedModel } from '../../../src/adapters/openai/recording.ts';
import { ParserCounts } from '../../../src/bot/parsing/counts.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import type { ModelAbout, ModelQuestion } from '../../../src/bot/parsing/model/model-question.ts';
import { modelQuestionOf } from '../../../src/bot/parsing/model/model-question-of.ts';
import type { ParsingContext } from '../../../src/bot/parsing/parser.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import { normaliseQuote } from '../../../src/evaluation/normalise.ts';
import { readQuestions } from '../../../src/evaluation/questions.ts';
import { type Scored, score } from '../../../src/evaluation/score.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { asking, dataFolder, NOW, openShipped } from '../../shipped.ts';

const file = join(dataFolder, '../tests/questions/dev.jsonl');
const questions = readQuestions(file, readFileSync(file, 'utf8'));
const context: ParsingContext = { language: 'en', now: NOW };
const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

/** How the bot does when a model spoils each right Question in its own way, and reads alone. */
async function scored(
  spoil: (question: ModelQuestion & { readonly about: ModelAbout }, message: string) => unknown,
): Promise<readonly Scored[]> {
  const grammar = new GrammarParser(kb);
  const outputs = new Map<string, string>();
  for (const { id, question } of questions) {
    const parsed = await grammar.parse(question, context);
    if (parsed.outcome !== 'understood') continue;
    const right = modelQuestionOf(parsed.question);
    outputs.set(id, JSON.stringify({ question: 'about' in right ? spoil(right, question) : right }));
  }
  const model = new ReplayedModel(questions, outputs, context, kb.lexicon);
  const ask = asking(kb, new ModelParser({ model, kb, log, counts: new ParserCounts() }));
  const claims = await kb.claims({});
  const sources = claims.flatMap(({ evidence }) => evidence.map(({ passage }) => normaliseQuote(passage.quote)));
  const results: Scored[] = [];
  for (const question of questions) {
    const { reply } = await ask(question.question);
    const quotes = reply.citations.map(({ quote }) => quote);
    results.push(score(question, { status: reply.status, language: reply.language, text: plainText(reply), quotes }, sources));
  }
  return results;
}

const NOTHING = { words: [], types: [], attribute: null };

it.for([
  ['one that is right', (question: ModelQuestion) => question, 120, 0],
  [
    'one that forgets all but a name',
    (question: ModelQuestion & { about: ModelAbout }) => ({
      ...question,
      about: { ...question.about, words: [], figures: [], period: null, names: question.about.names.slice(0, 1) },
    }),
    118,
    0,
  ],
  [
    'one that sets every word aside and asks for nothing in particular',
    ({ about }: { about: ModelAbout }, message: string) => ({
      kind: 'ask',
      asked: 'statement',
      reduction: 'value',
      about: { ...about, ...NOTHING },
      aside: [message],
    }),
    110,
    1,
  ],
  [
    'one that takes everything for a claim to be checked',
    ({ about }: { about: ModelAbout }, message: string) => ({ kind: 'check', about: { ...about, ...NOTHING }, aside: [message] }),
    30,
    0,
  ],
] as const)('%s', async ([, spoil, passed, wrong]) => {
  const results = await scored(spoil);
  expect(results.filter(({ faults }) => faults.length === 0).length).toBeGreaterThanOrEqual(passed);
  expect(results.filter(({ falseAssertion }) => falseAssertion).length).toBeLessThanOrEqual(wrong);
  expect(results.filter(({ badQuotation }) => badQuotation)).toEqual([]);
});
