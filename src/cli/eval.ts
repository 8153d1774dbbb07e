/** `eval`: scores the bot on a question file, or writes down what a language model would be asked. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { write } from '../adapters/terminal/write.ts';
import type { Bot } from '../bot/bot.ts';
import type { ParserCounts } from '../bot/parsing/counts.ts';
import type { ParsingContext, QuestionParser } from '../bot/parsing/parser.ts';
import { plainText } from '../bot/phrasing/plain.ts';
import type { Config } from '../config.ts';
import { normaliseQuote } from '../evaluation/normalise.ts';
import { readQuestions } from '../evaluation/questions.ts';
import { failures, summary } from '../evaluation/report.ts';
import { type Scored, score } from '../evaluation/score.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { countsLine } from './explain.ts';
import type { ParserParts } from './parser.ts';

export interface EvalOptions {
  readonly failures: boolean;
  /** Texts of the articles; without them quotations are held against the passages known. */
  readonly articles: readonly string[];
  readonly output: Writable;
  /** Shown at the end, where it matters who read the questions. */
  readonly counts?: ParserCounts;
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
  if (options.counts) await write(options.output, `parsers: ${countsLine(options.counts.soFar())}\n`);
  return scored.filter((row) => row.faults.length === 0).length / Math.max(scored.length, 1);
}

/** Writes the exact request for each question, one JSON line each, for any model to be asked elsewhere. */
export async function record(kb: KnowledgeBase, file: string, { to, model, context, output }: RecordOptions): Promise<void> {
  // The client's helpers are loaded for this alone.
  const { recordedRequest } = await import('../adapters/openai/recording.ts');
  const questions = readQuestions(file, readText(file));
  const lines = questions.map((question) => JSON.stringify(recordedRequest(question, context, model, kb.lexicon)));
  try {
    writeFileSync(to, `${lines.join('\n')}\n`);
  } catch (fault) {
    throw new Error(
      `${to} cannot be written (${(fault as NodeJS.ErrnoException).code}); give the path of a file in a folder that there is`,
    );
  }
  await write(output, `${lines.length} requests written to ${to}\n`);
}

export interface RecordOptions {
  /** A file, which is overwritten. */
  readonly to: string;
  readonly model: string;
  readonly context: ParsingContext;
  readonly output: Writable;
}

export interface ReplayOptions {
  /** The questions. */
  readonly file: string;
  /** The outputs: `{"id","output"}` a line. */
  readonly outputs: string;
  readonly context: ParsingContext;
}

type Replaying = Pick<ParserParts, 'kb' | 'log' | 'counts'>;

/** A parser whose model writes what it is given in a file: alone if that is the setting, else behind the grammar. */
export async function replaying(
  mode: Config['parser'],
  { file, outputs, context }: ReplayOptions,
  parts: Replaying,
): Promise<QuestionParser> {
  const [{ readOutputs, ReplayedModel }, { ModelParser }, { cascaded }] = await Promise.all([
    import('../adapters/openai/recording.ts'),
    import('../adapters/openai/model-parser.ts'),
    import('./cascaded.ts'),
  ]);
  const given = readOutputs(outputs, readText(outputs));
  const model = new ReplayedModel(readQuestions(file, readText(file)), given, context, parts.kb.lexicon);
  return cascaded(mode === 'model' ? 'model' : 'auto', new ModelParser({ ...parts, model }), parts);
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
