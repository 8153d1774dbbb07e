/** A data folder of a test's own: the fixtures' copy, to be changed at will. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestFolder {
  readonly data: string;
  /** A path for a database that does not exist yet. */
  readonly database: string;
  /** Replaces a piece of one of the data files. */
  edit(file: string, from: string, to: string): void;
  remove(): void;
}

export function testFolder(): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'mercato-'));
  const data = join(root, 'data');
  cpSync(join(import.meta.dirname, '../../fixtures/data'), data, { recursive: true });
  return {
    data,
    database: join(root, 'knowledge.db'),
    edit: (file, from, to) => {
      const text = readFileSync(join(data, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
      writeFileSync(join(data, file), text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
