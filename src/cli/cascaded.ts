/** A model as the bot uses it: behind the grammar unless it is to read alone, and not asked the same thing twice. */
import { CascadeParser } from '../bot/parsing/cascade.ts';
import { counted, type ParserCounts } from '../bot/parsing/counts.ts';
import { GrammarParser } from '../bot/parsing/grammar/grammar.ts';
import type { QuestionParser } from '../bot/parsing/parser.ts';
import { remembering } from '../bot/parsing/remembering.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

interface Parts {
  readonly kb: KnowledgeBase;
  readonly counts: ParserCounts;
}

export function cascaded(mode: 'model' | 'auto', model: QuestionParser, { kb, counts }: Parts): QuestionParser {
  const reader = remembering(model, counts);
  return counted(mode === 'model' ? reader : new CascadeParser(new GrammarParser(kb), reader), counts);
}
