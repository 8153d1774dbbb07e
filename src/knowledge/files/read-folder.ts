/** Reads the YAML files of a data folder as bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault } from './fault.ts';
import type { DataFile } from './fingerprint.ts';

/** All `.yaml` files at any depth, in the order of their paths. */
export function readFolder(folder: string): DataFile[] {
  const entries = reading(folder, 'the data folder', () => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return entries
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => entry.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, bytes: reading(join(folder, path), 'the file', () => readFileSync(join(folder, path))) }));
}

function reading<T>(path: string, what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const problem = `${what} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    throw new DataFault([{ file: path, line: null, problem, remedy: 'check that it exists and may be read' }]);
  }
}
