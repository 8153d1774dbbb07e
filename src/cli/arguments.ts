/** The values of options: text as typed → what it means. Each throws InvalidArgumentError, with what to type instead. */
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

const IsoDateTime = z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]);

export function readDate(text: string): Date {
  if (!IsoDateTime.safeParse(text).success) throw new InvalidArgumentError('Give an ISO date-time such as 2026-01-31T09:00:00Z.');
  return new Date(text);
}

export function readUrl(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Give a file path, a file: URL or :memory:.');
  return text;
}

export function readShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return share;
}

export function readSizes(text: string, sizes: readonly number[] = []): readonly number[] {
  return [...sizes, readCount(text)];
}

export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
