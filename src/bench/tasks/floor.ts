/** Times the floor: the statements that the answers need, run again on their own. No answer can come sooner. */
import Sqlite from 'better-sqlite3';
import { readLexicon } from '../../knowledge/sql/build/lexicon.ts';
import { SqlKnowledgeBase } from '../../knowledge/sql/sql-knowledge-base.ts';
import type { BenchQuestion, Mix } from '../questions/mix.ts';
import type { FloorResult } from '../task.ts';
import { benchBot } from './bench-bot.ts';
import { memory } from './memory.ts';
import { recordingDatabase, type Statement } from './recording.ts';
import { Stopwatch } from './stopwatch.ts';

/** As the product's own connection has them. */
const SETTINGS = ['journal_mode = WAL', 'cache_size = -16000'];

export async function timeFloor(database: string, mix: Mix): Promise<FloorResult> {
  const { warmUp, timed } = await record(database, mix);
  const sqlite = open(database);
  const prepared = new Map<string, Sqlite.Statement>();
  for (const statements of warmUp) replay(sqlite, prepared, statements);
  const stopwatch = new Stopwatch();
  for (const statements of timed) stopwatch.add(replay(sqlite, prepared, statements));
  const measured = stopwatch.read();
  const held = memory();
  sqlite.close();
  return { ...measured, memory: held, statements: timed.flat().length / Math.max(timed.length, 1) };
}

/** The statements of each question, asked in the same order and with as much kept in memory as when the bot is timed. */
async function record(database: string, mix: Mix): Promise<{ warmUp: Statement[][]; timed: Statement[][] }> {
  let statements: Statement[] = [];
  const db = recordingDatabase(open(database), (statement) => statements.push(statement));
  const kb = new SqlKnowledgeBase(db, await readLexicon(db));
  const bot = benchBot(kb);
  const ask = async (questions: readonly BenchQuestion[]): Promise<Statement[][]> => {
    const asked: Statement[][] = [];
    for (const { text } of questions) {
      statements = [];
      await bot.exchange({ id: 'floor', conversation: '', author: 'bench', text });
      asked.push(statements);
    }
    return asked;
  };
  const recorded = { warmUp: await ask(mix.warmUp), timed: await ask(mix.timed) };
  await kb.close();
  return recorded;
}

function open(database: string): Sqlite.Database {
  const sqlite = new Sqlite(database);
  for (const setting of SETTINGS) sqlite.pragma(setting);
  return sqlite;
}

/** Microseconds. Statements are compiled once, before the clock starts. */
function replay(sqlite: Sqlite.Database, prepared: Map<string, Sqlite.Statement>, statements: readonly Statement[]): number {
  const ready = statements.map(({ sql, parameters }) => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, statement);
    return { statement, parameters };
  });
  const start = performance.now();
  for (const { statement, parameters } of ready) statement.all(...parameters);
  return (performance.now() - start) * 1000;
}
