/** What was typed in earlier sessions, for the up arrow. A comfort: where it cannot be read or written, the chat goes on without. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Lines kept. */
export const MOST_KEPT = 200;

/** Newest first, as readline wants them. */
export function readHistory(file: string | undefined): string[] {
  if (file === undefined) return [];
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(-MOST_KEPT).reverse();
  } catch {
    return [];
  }
}

/** Only its owner may read the file. The chat's own commands are left out. */
export function writeHistory(file: string | undefined, newestFirst: readonly string[]): void {
  if (file === undefined) return;
  const lines = newestFirst
    .filter((line) => !line.startsWith(':'))
    .slice(0, MOST_KEPT)
    .reverse();
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  } catch {
    // The folder is read-only or the disk full: nothing of value is lost.
  }
}
