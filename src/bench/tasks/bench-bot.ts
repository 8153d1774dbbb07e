/** The bot as the command line builds it, with a clock that stands still. */
import { Bot } from '../../bot/bot.ts';
import { GrammarParser } from '../../bot/parsing/grammar/grammar.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

const nothing = (): void => undefined;

/** Faults are told instead of logged. */
export function benchBot(kb: KnowledgeBase, onFault: (fault: string) => void = nothing): Bot {
  const log = { debug: nothing, info: nothing, warn: nothing, error: (fields: object) => onFault(JSON.stringify(fields)) };
  return new Bot({ kb, parser: new GrammarParser(kb), clock: () => NOW, log, language: 'fr' });
}
