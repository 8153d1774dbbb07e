/** `bench`: speed and memory of the bot beside the alternatives, on one machine in one run. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type ChildOptions, runTask } from './child.ts';
import { timeColdStart } from './cold-start.ts';
import { makeMix } from './questions/mix.ts';
import type { Base, Machine, Report } from './report.ts';
import type { Results, Task } from './task.ts';

export interface BenchOptions {
  /** Numbers of claims of the made-up bases; the shipped data come first in any case. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Folder for CPU profiles of the bot. */
  readonly profile?: string;
  /** The program's main file, started for the cold start. */
  readonly main: string;
  /** Told what is being done. */
  readonly progress: (line: string) => void;
}

/** Questions of each kind and language. */
const EACH = 25;
/** Part of the machine's memory that MiniSearch may take before it counts as out of memory. */
const HEAP = 0.7;

/** All that it writes lies in a temporary folder, removed at the end. */
export async function bench(options: BenchOptions): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'mercato-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const interrupted = (): void => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await run(folder, options);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    remove();
  }
}

async function run(folder: string, options: BenchOptions): Promise<Report> {
  const { sizes, seed, main, progress } = options;
  const machine = thisMachine();
  const ready = join(folder, 'shipped.db');
  progress('cold start');
  const coldStart = await timeColdStart(main, ready);
  const bases = [await measure(ready, null, options)];
  progress('tokens');
  const tokens = await result({ do: 'tokens', database: ready, mix: mixOf(ready) });
  for (const claims of sizes) {
    const database = join(folder, `${claims}.db`);
    copyFileSync(ready, database);
    progress(`${claims} claims: building`);
    const built = await result({ do: 'build', database, claims, seed });
    bases.push(await measure(database, { claims, built }, options));
    rmSync(database);
  }
  return { machine, seed, coldStart, tokens, bases };
}

/** The file of the questions about a base. */
const mixOf = (database: string): string => `${database}.questions.json`;

type Made = Pick<Base, 'claims'> & { readonly built: Results['build'] };

/** `made` is null for the data that ship. */
async function measure(database: string, made: Made | null, { seed, profile, progress }: BenchOptions): Promise<Base> {
  const { mix, claims } = makeMix(database, seed, EACH);
  const file = mixOf(database);
  writeFileSync(file, JSON.stringify(mix));
  const step = <K extends 'bot' | 'floor' | 'minisearch'>(what: K): { do: K; database: string; mix: string } => {
    progress(`${made ? made.claims : 'shipped'} claims: ${what}`);
    return { do: what, database, mix: file };
  };
  const bot = await result(step('bot'), profile === undefined ? {} : { profile });
  const floor = await result(step('floor'));
  const minisearch = await runTask(step('minisearch'), { heap: Math.round((totalmem() * HEAP) / 2 ** 20) });
  return { shipped: made === null, claims: made?.claims ?? claims, built: made?.built ?? null, bot, floor, minisearch };
}

/** Of a task that must not run out of memory. */
async function result<T extends Task>(task: T, options: ChildOptions = {}): Promise<Results[T['do']]> {
  const outcome = await runTask(task, options);
  if ('result' in outcome) return outcome.result;
  throw new Error(`the task "${task.do}" of the bench ran out of memory; choose smaller --sizes`);
}

const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memory: totalmem(),
  node: process.versions.node,
  load: loadavg()[0] ?? 0,
});
