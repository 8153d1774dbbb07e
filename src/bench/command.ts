/** `bench` on the command line: what is measured by default, and how the report is written. */
import type { Writable } from 'node:stream';
import { bench } from './bench.ts';
import { goals } from './goals.ts';
import { table } from './table.ts';

/** A million claims take most of the time: they come with `--full`. */
const SIZES = [100, 10_000, 100_000];
const FULL = [...SIZES, 1_000_000];

export interface BenchCommand {
  /** Numbers of claims, instead of those by default. */
  readonly sizes?: readonly number[] | undefined;
  readonly full: boolean;
  readonly seed: number;
  readonly json: boolean;
  readonly profile?: string | undefined;
}

export interface BenchSurroundings {
  /** The program's main file. */
  readonly main: string;
  readonly output: Writable;
  /** For progress. */
  readonly errors: Writable;
}

export async function runBench(
  { sizes, full, seed, json, profile }: BenchCommand,
  { main, output, errors }: BenchSurroundings,
): Promise<void> {
  if (!sizes && !full) errors.write('up to 100,000 claims; a million with --full, which takes about ten minutes\n');
  const report = await bench({
    sizes: sizes ?? (full ? FULL : SIZES),
    seed,
    main,
    progress: (line) => void errors.write(`${line}\n`),
    ...(profile !== undefined && { profile }),
  });
  output.write(json ? `${JSON.stringify({ ...report, goals: goals(report) }, null, 2)}\n` : `${table(report)}\n`);
}
