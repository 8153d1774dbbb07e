/** Runs a task of the bench in a process of its own, so that memory is that of the task alone. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Results, Task } from './task.ts';

const WORKER = join(import.meta.dirname, 'worker.ts');
const FLAGS = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
/** How a process ends that has used up its heap. */
const OUT_OF_MEMORY = /heap out of memory|Reached heap limit|allocation failed/i;

export interface ChildOptions {
  /** Megabytes of heap; Node's own limit when not given. */
  readonly heap?: number;
  /** Folder for a CPU profile of the child. */
  readonly profile?: string;
}

export type Outcome<T> = { readonly result: T } | { readonly outOfMemory: true };

/** @throws Error with the child's last words when it fails for any reason but memory. */
export async function runTask<T extends Task>(task: T, { heap, profile }: ChildOptions = {}): Promise<Outcome<Results[T['do']]>> {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const child = spawn(process.execPath, [...FLAGS, ...limits, ...profiling, WORKER, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code, signal]] = await Promise.all([
    child.stdout.setEncoding('utf8').toArray(),
    child.stderr.setEncoding('utf8').toArray(),
    new Promise<[number | null, string | null]>((resolve, reject) => {
      child.once('error', reject).once('close', (...end) => resolve(end));
    }),
  ]);
  if (code === 0) return { result: JSON.parse(output.join('')) as Results[T['do']] };
  const said = errors.join('').trim();
  // The system kills what takes too much of it.
  if (OUT_OF_MEMORY.test(said) || signal === 'SIGKILL') return { outOfMemory: true };
  throw new Error(`the task "${task.do}" of the bench failed: ${lastWords(said) || `exit code ${code ?? signal}`}`);
}

const lastWords = (said: string): string =>
  said.split('\n').find((line) => /^\w*(?:Error|Fault)\b/.test(line)) ?? said.split('\n').at(-1) ?? '';
