/** Words a zod issue for the person who writes the data: what is wrong, and the remedy. */
import type { z } from 'zod';
import type { Path } from './yaml-file.ts';

const quoted = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** The value at a path of plain data; undefined when it is not there. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

export function describeIssue(issue: z.core.$ZodIssue, path: Path, written: unknown): { problem: string; remedy: string } {
  const where = path.filter((step) => typeof step === 'string').at(-1);
  const at = where === undefined ? '' : `"${where}": `;
  const value = valueAt(written, path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return { problem: `unknown key ${keys}`, remedy: 'remove it or correct its spelling' };
  }
  if (value === undefined) return { problem: `"${String(path.at(-1) ?? 'content')}" is missing`, remedy: 'add it' };
  if (issue.code === 'invalid_value')
    return { problem: `${at}${quoted(value)} is unknown`, remedy: `write one of ${issue.values.join(', ')}` };
  if (issue.code === 'too_big') {
    const length = typeof value === 'string' ? ` of ${value.length} characters` : '';
    return { problem: `${at}too long${length}`, remedy: `keep to ${issue.maximum}` };
  }
  if (issue.code === 'too_small') return { problem: `${at}empty or too small`, remedy: `give at least ${issue.minimum}` };
  return { problem: `${at}${quoted(value)} does not fit: ${issue.message}`, remedy: 'correct it' };
}
