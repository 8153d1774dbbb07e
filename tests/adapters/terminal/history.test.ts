/** What was typed before, kept between sessions. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MOST_KEPT, readHistory, writeHistory } from '../../../src/adapters/terminal/history.ts';

const folder = mkdtempSync(join(tmpdir(), 'mercato-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives back what was typed, newest first, without the chat’s own commands', () => {
  const file = join(folder, 'new', 'history');
  writeHistory(file, ['third', ':quit', 'second', 'first']);
  expect(readHistory(file)).toEqual(['third', 'second', 'first']);
});

it('is for its owner alone', () => {
  const file = join(folder, 'private');
  writeHistory(file, ['a question']);
  expect(statSync(file).mode & 0o077).toBe(0);
});

it('keeps the newest', () => {
  const file = join(folder, 'long');
  const typed = Array.from({ length: MOST_KEPT + 50 }, (_, n) => `question ${n}`);
  writeHistory(file, typed);
  expect(readHistory(file)).toEqual(typed.slice(0, MOST_KEPT));
});

it('does without where it cannot read or write', () => {
  expect(readHistory(join(folder, 'absent'))).toEqual([]);
  expect(readHistory(undefined)).toEqual([]);
  expect(() => writeHistory(folder, ['a question'])).not.toThrow();
  expect(() => writeHistory(undefined, ['a question'])).not.toThrow();
});
