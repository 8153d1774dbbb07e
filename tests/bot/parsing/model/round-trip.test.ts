/** What the grammar reads comes through a model's form and the checks unchanged: the form holds all of a Question, the checks refuse no right one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GrammarParser } from '../../../../src/bot/parsing/grammar/grammar.ts';
import { intake } from '../../../../src/bot/parsing/intake.ts';
import { ModelOutput } from '../../../../src/bot/parsing/model/model-question.ts';
import { modelQuestionOf } from '../../../../src/bot/parsing/model/model-question-of.ts';
import { knownTo, questionOf } from '../../../../src/bot/parsing/model/question-of.ts';
import { sentencesOf } from '../../../../src/bot/parsing/model/sentence.ts';
import type { Question } from '../../../../src/bot/question.ts';
import type { KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts';
import { english } from '../../../corpus/en.ts';
import { french } from '../../../corpus/fr.ts';
import { phrasingsOf } from '../../../corpus/reading.ts';
import { NOW, openShipped } from '../../../shipped.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

const phrasings = [...phrasingsOf(english), ...phrasingsOf(french)].map(({ phrasing }) => phrasing);

/** « x.ai » comes out of the grammar as "x, ai", since a full stop parts sentences. */
const plain = (question: Question): unknown => JSON.parse(JSON.stringify(question).replaceAll('x, ai', 'x.ai'));

it.for(phrasings)('%s', async (phrasing) => {
  const parsed = await new GrammarParser(kb).parse(phrasing, { language: 'en', now: NOW });
  const taken = intake(phrasing, 'en', kb.lexicon);
  if (parsed.outcome !== 'understood' || !('text' in taken)) return expect.unreachable();
  const { question } = ModelOutput.parse({ question: modelQuestionOf(parsed.question) });
  const sentences = await sentencesOf(taken.text, taken.language, NOW, kb);
  expect(questionOf(question, { text: taken.text, sentences, previous: undefined, knows: knownTo(kb.lexicon) })).toEqual({
    question: plain(parsed.question),
  });
});
