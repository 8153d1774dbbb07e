/** `eval`: scores the bot on a question file. */
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { write } from '../adapters/terminal/write.ts';
import type { Bot } from '../bot/bot.ts';
import { plainText } from '../bot/phrasing/plain.ts';
import { normaliseQuote } from '../evaluation/normalise.ts';
import { readQuestions } from '../evaluation/questions.ts';
import { failures, summary } from '../evaluation/report.ts';
import { type Scored, score } from '../evaluation/score.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface EvalOptions {
  readonly failures: boolean;
  /** Texts of the articles; without them quotations are held against the passages known. */
  readonly articles: readonly string[];
  readonly output: Writable;
}

/** The share of questions passed, 0 to 1. */
export async function evaluate(bot: Pick<Bot, 'exchange'>, kb: KnowledgeBase, file: string, options: EvalOptions): Promise<number> {
  const questions = readQuestions(file, readText(file));
  const sources = options.articles.length ? options.articles.map((path) => normaliseQuote(readText(path))) : await knownPassages(kb);
  const scored: Scored[] = [];
  for (const question of questions) {
    // No locale: the language must come from the question itself.
    const { reply } = await bot.exchange({ id: question.id, conversation: '', author: 'eval', text: question.question });
    scored.push(
      score(
        question,
        { status: reply.status, language: reply.language, text: plainText(reply), quotes: reply.citations.map(({ quote }) => quote) },
        sources,
      ),
    );
  }
  const failed = failures(scored);
  if (options.failures && failed) await write(options.output, `${failed}\n`);
  await write(options.output, `${summary(scored)}\n`);
  return scored.filter((row) => row.faults.length === 0).length / Math.max(scored.length, 1);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    throw new Error(`${path} cannot be read (${(fault as NodeJS.ErrnoException).code}); give the path of a text file`);
  }
}

async function knownPassages(kb: KnowledgeBase): Promise<string[]> {
  const claims = await kb.claims({});
  return [...new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => normaliseQuote(passage.quote))))];
}
