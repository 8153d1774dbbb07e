/** Times the real command from the start of its process to the first words of its answer. */
import { spawn } from 'node:child_process';
import { median } from './statistics.ts';

export interface ColdStart {
  /** Milliseconds of the very first start, which builds the database. */
  readonly build: number;
  /** Milliseconds with the database ready, and the median of them. */
  readonly ready: readonly number[];
  readonly median: number;
}

const QUESTION = 'Qui a quitté Meta pour xAI ?';
const RUNS = 5;

/** Leaves the ready database behind. */
export async function timeColdStart(main: string, database: string): Promise<ColdStart> {
  const build = await firstAnswer(main, database);
  const ready: number[] = [];
  for (let run = 0; run < RUNS; run += 1) ready.push(await firstAnswer(main, database));
  return { build, ready, median: median(ready) };
}

/** Milliseconds. */
async function firstAnswer(main: string, database: string): Promise<number> {
  const start = performance.now();
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, main, '--db', database, 'ask', QUESTION], { stdio: ['ignore', 'pipe', 'pipe'] });
  let answered: number | undefined;
  child.stdout.on('data', () => {
    answered ??= performance.now() - start;
  });
  const [errors, code] = await Promise.all([
    child.stderr.setEncoding('utf8').toArray(),
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ]);
  if (code !== 0 || answered === undefined) throw new Error(`"ask" gave no answer: ${errors.join('').trim() || `exit code ${code}`}`);
  return answered;
}
