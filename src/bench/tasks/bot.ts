/** Times the whole built-in path: read the question, answer it, word the reply. */
import { Bot, type Exchange } from '../../bot/bot.ts';
import { GrammarParser } from '../../bot/parsing/grammar/grammar.ts';
import { readLexicon } from '../../knowledge/sql/build/lexicon.ts';
import { openDatabase } from '../../knowledge/sql/database.ts';
import { SqlKnowledgeBase } from '../../knowledge/sql/sql-knowledge-base.ts';
import type { BenchQuestion, Mix } from '../questions/mix.ts';
import { spread } from '../statistics.ts';
import type { BotResult } from '../task.ts';
import { memory } from './memory.ts';

interface Answered {
  readonly question: BenchQuestion;
  readonly microseconds: number;
  readonly status: string;
}

/** Dates in questions are read against a day that does not move. */
const NOW = new Date('2026-06-15T12:00:00Z');

export async function timeBot(database: string, { warmUp, timed }: Mix): Promise<BotResult> {
  const db = openDatabase(database);
  const kb = new SqlKnowledgeBase(db, await readLexicon(db));
  const faults: string[] = [];
  const bot = new Bot({ kb, parser: new GrammarParser(kb), clock: () => NOW, log: faultLog(faults), language: 'fr' });
  const [first] = [...(await ask(bot, warmUp)), ...(await ask(bot, timed.slice(0, 1)))];
  const answered = await ask(bot, timed);
  const held = memory();
  await kb.close();
  return {
    questions: answered.length,
    first: first?.microseconds ?? 0,
    time: spread(answered.map(({ microseconds }) => microseconds)),
    memory: held,
    byKind: byKind(answered, (group) => spread(group.map(({ microseconds }) => microseconds))),
    replies: byKind(answered, (group) => Object.fromEntries(counted(group.map(({ status }) => status)))),
    faults,
  };
}

async function ask(bot: Bot, questions: readonly BenchQuestion[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const [index, question] of questions.entries()) {
    const start = performance.now();
    const { reply }: Exchange = await bot.exchange({ id: `${index}`, conversation: 'bench', author: 'bench', text: question.text });
    answered.push({ question, microseconds: (performance.now() - start) * 1000, status: reply.status });
  }
  return answered;
}

function byKind<T>(answered: readonly Answered[], of: (group: readonly Answered[]) => T): Partial<Record<BenchQuestion['kind'], T>> {
  const groups = Map.groupBy(answered, ({ question }) => question.kind);
  return Object.fromEntries([...groups].map(([kind, group]) => [kind, of(group)])) as Partial<Record<BenchQuestion['kind'], T>>;
}

const counted = (values: readonly string[]): [string, number][] =>
  [...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]);

function faultLog(faults: string[]) {
  const nothing = (): void => undefined;
  return { debug: nothing, info: nothing, warn: nothing, error: (fields: object) => void faults.push(JSON.stringify(fields)) };
}
