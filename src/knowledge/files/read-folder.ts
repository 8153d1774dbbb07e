/** Reads the YAML files of a data folder as bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault } from './fault.ts';
import type { DataFile } from './fingerprint.ts';

/** All `.yaml` files at any depth, in the order of their paths. */
export function readFolder(folder: string): DataFile[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const problem = `the data folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    throw new DataFault([{ file: folder, line: null, problem, remedy: 'check that it exists and may be read' }]);
  }
  return entries
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => entry.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
