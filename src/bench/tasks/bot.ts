/** Times the whole built-in path: read the question, answer it, word the reply. */
import type { Bot } from '../../bot/bot.ts';
import { readLexicon } from '../../knowledge/sql/build/lexicon.ts';
import { openDatabase } from '../../knowledge/sql/database.ts';
import { SqlKnowledgeBase } from '../../knowledge/sql/sql-knowledge-base.ts';
import type { BenchQuestion, Mix } from '../questions/mix.ts';
import type { QuestionKind } from '../questions/templates.ts';
import { spread } from '../statistics.ts';
import type { BotResult } from '../task.ts';
import { benchBot } from './bench-bot.ts';
import { memory } from './memory.ts';
import { Stopwatch } from './stopwatch.ts';

/** A second or two: enough for the engine to have compiled what is used often, as in any bot that has run for a while. */
const WARM_UP_ROUNDS = 3;

interface Answered {
  readonly kind: QuestionKind;
  readonly microseconds: number;
  readonly status: string;
}

export async function timeBot(database: string, { warmUp, timed }: Mix): Promise<BotResult> {
  const db = openDatabase(database);
  const kb = new SqlKnowledgeBase(db, await readLexicon(db));
  const faults: string[] = [];
  const bot = benchBot(kb, (fault) => faults.push(fault));
  const [first] = await ask(bot, warmUp, new Stopwatch());
  for (let round = 1; round < WARM_UP_ROUNDS; round += 1) await ask(bot, warmUp, new Stopwatch());
  const stopwatch = new Stopwatch();
  const answered = await ask(bot, timed, stopwatch);
  const measured = stopwatch.read();
  const held = memory();
  await kb.close();
  return {
    ...measured,
    first: first?.microseconds ?? 0,
    memory: held,
    byKind: byKind(answered, (group) => spread(times(group))),
    replies: byKind(answered, (group) => Object.fromEntries(counted(group.map(({ status }) => status)))),
    faults,
  };
}

async function ask(bot: Bot, questions: readonly BenchQuestion[], stopwatch: Stopwatch): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const [index, { kind, text }] of questions.entries()) {
    const start = performance.now();
    const { reply } = await bot.exchange({ id: `${index}`, conversation: '', author: 'bench', text });
    const microseconds = (performance.now() - start) * 1000;
    stopwatch.add(microseconds);
    answered.push({ kind, microseconds, status: reply.status });
  }
  return answered;
}

const times = (answered: readonly Answered[]): number[] => answered.map(({ microseconds }) => microseconds);

function byKind<T>(answered: readonly Answered[], of: (group: readonly Answered[]) => T): Partial<Record<QuestionKind, T>> {
  const groups = [...Map.groupBy(answered, ({ kind }) => kind)];
  return Object.fromEntries(groups.map(([kind, group]) => [kind, of(group)])) as Partial<Record<QuestionKind, T>>;
}

const counted = (values: readonly string[]): [string, number][] =>
  [...Map.groupBy(values, (value) => value)].map(([value, group]) => [value, group.length]);
