/** Counts what a question costs when a language model reads it, in tokens. */
import { getEncoding } from 'js-tiktoken';
import { requestFor } from '../../adapters/openai/budget.ts';
import { INSTRUCTIONS } from '../../adapters/openai/instructions.ts';
import { STRICT_FORMAT, variablePart } from '../../adapters/openai/request.ts';
import { GrammarParser } from '../../bot/parsing/grammar/grammar.ts';
import { modelQuestionOf } from '../../bot/parsing/model/model-question-of.ts';
import { readLexicon } from '../../knowledge/sql/build/lexicon.ts';
import { openDatabase } from '../../knowledge/sql/database.ts';
import { SqlKnowledgeBase } from '../../knowledge/sql/sql-knowledge-base.ts';
import type { Mix } from '../questions/mix.ts';
import type { Amount, TokensResult } from '../task.ts';

/** What the endpoint's current models cut texts by. */
const ENCODING = 'o200k_base';
const NOW = new Date('2026-06-15T12:00:00Z');

/** The outputs are what a model that is right would write. */
export async function countTokens(database: string, { timed }: Mix): Promise<TokensResult> {
  const encoding = getEncoding(ENCODING);
  const size = (text: string): number => encoding.encode(text).length;
  const db = openDatabase(database);
  const kb = new SqlKnowledgeBase(db, await readLexicon(db));
  const grammar = new GrammarParser(kb);
  const variable: number[] = [];
  const output: number[] = [];
  for (const { text, language } of timed) {
    const request = requestFor(text, { now: NOW }, kb.lexicon);
    if (request) variable.push(size(variablePart(request)));
    const parsed = await grammar.parse(text, { language, now: NOW });
    if (parsed.outcome === 'understood') output.push(size(JSON.stringify({ question: modelQuestionOf(parsed.question) })));
  }
  await kb.close();
  return {
    encoding: ENCODING,
    questions: timed.length,
    instructions: size(INSTRUCTIONS),
    schema: size(JSON.stringify(STRICT_FORMAT)),
    variable: amountOf(variable),
    output: amountOf(output),
  };
}

const amountOf = (values: readonly number[]): Amount => ({
  mean: values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1),
  most: Math.max(0, ...values),
});
