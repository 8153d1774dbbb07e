/** What ships, as the tests use it: the knowledge base built once for all of them, the grammar and the bot over it, the clock stopped. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { Bot, type BotParts, type Exchange } from '../src/bot/bot.ts';
import { GrammarParser } from '../src/bot/parsing/grammar/grammar.ts';
import type { QuestionParser } from '../src/bot/parsing/parser.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { openKnowledgeBase } from '../src/knowledge/sql/open.ts';

/** When every test takes place. */
export const NOW = new Date('2025-10-15T12:00:00Z');

/** Property tests try the same values each time. */
export const RUNS = { seed: 20251015 };

export const dataFolder = join(import.meta.dirname, '../data');

export const openShipped = (): Promise<KnowledgeBase> =>
  openKnowledgeBase({ url: inject('database'), dataFolder, log: { info: () => undefined } });

/** A bot over a knowledge base; a fault of its is the test's, not an apology. */
export function botOver(kb: KnowledgeBase, parts: Partial<BotParts> = {}): Bot {
  const log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (fields: Readonly<Record<string, unknown>>) => {
      throw new Error(String(fields.fault));
    },
  };
  return new Bot({ kb, parser: new GrammarParser(kb), clock: () => NOW, log, language: 'en', ...parts });
}

/** Puts messages to a bot, each by itself. */
export function asking(kb: KnowledgeBase, parser: QuestionParser = new GrammarParser(kb)): (text: string) => Promise<Exchange> {
  const bot = botOver(kb, { parser });
  return (text) => bot.exchange({ id: 'message', conversation: '', author: 'author', text });
}
