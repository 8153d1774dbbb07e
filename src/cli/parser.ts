/** Builds the parser that the settings ask for. */
import type { Surroundings } from '../adapters/openai/patient-model.ts';
import type { Log } from '../bot/log.ts';
import { counted, type ParserCounts } from '../bot/parsing/counts.ts';
import { GrammarParser } from '../bot/parsing/grammar/grammar.ts';
import type { QuestionParser } from '../bot/parsing/parser.ts';
import type { Config } from '../config.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface ParserParts extends Surroundings {
  readonly kb: KnowledgeBase;
  readonly log: Log;
  readonly counts: ParserCounts;
}

export async function parserOf({ parser, model }: Pick<Config, 'parser' | 'model'>, parts: ParserParts): Promise<QuestionParser> {
  const { kb, log, counts, now, sleep } = parts;
  if (parser === 'grammar' || !model) return counted(new GrammarParser(kb), counts);
  // Loaded for this alone: nobody else starts slower for it.
  const [{ createModelParser }, { cascaded }] = await Promise.all([import('../adapters/openai/create.ts'), import('./cascaded.ts')]);
  return cascaded(parser, createModelParser(model, { now, sleep }, { kb, log, counts }), parts);
}
