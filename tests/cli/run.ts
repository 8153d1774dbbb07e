/** Runs the real command, as the npm scripts do. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called at the first output; whoever has seen enough may close it. */
  readonly onOutput?: (process: Running) => void;
}

export type Running = ReturnType<typeof start>;

/** With the database of the tests, unless the environment says otherwise, and none of the machine's own settings. */
export function start(args: readonly string[], { env = {}, cwd }: RunOptions = {}) {
  const main = join(import.meta.dirname, '../../src/main.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: cwd ?? import.meta.dirname,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', DATABASE_URL: inject('database'), ...env },
  });
}

export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (stdout === '') options.onOutput?.(child);
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A command that reads no input may be gone before all of it is written.
  child.stdin.on('error', () => undefined);
  if (options.onOutput) child.stdin.write(options.input ?? '');
  else child.stdin.end(options.input ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
