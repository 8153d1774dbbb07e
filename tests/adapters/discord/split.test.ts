import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../src/adapters/discord/escape.ts';
import { cut, split } from '../../../src/adapters/discord/split.ts';

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const long = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        ' ',
        '\n',
        '😀',
        '👩‍👩‍👧‍👦',
        '🇫🇷',
        'é',
        '```',
        'l’intelligence artificielle',
        'anticonstitutionnellement'.repeat(4),
        '\\'.repeat(9),
      ),
    ),
    { minLength: 5, maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const most = fc.integer({ min: 40, max: 200 });
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

describe('split', () => {
  it('keeps every piece short, loses nothing but white space, and breaks no character in two', () => {
    fc.assert(
      fc.property(long, most, (text, limit) => {
        const pieces = split(text, limit);
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(limit);
        expect(pieces).not.toContain('');
        expect(withoutSpace(pieces.join(''))).toBe(withoutSpace(text));
        for (const piece of pieces) expect(piece).not.toMatch(lone);
      }),
    );
  });

  it('parts no backslash from what it escapes', () => {
    fc.assert(
      fc.property(long, most, (text, limit) => {
        for (const piece of split(escapeText(text), limit)) expect((/\\*$/.exec(piece)?.[0].length ?? 0) % 2).toBe(0);
      }),
    );
  });

  it('ends pieces at lines, else at words', () => {
    expect(split('one two three\nfour five', 14)).toEqual(['one two three', 'four five']);
    expect(split('one two three four', 10)).toEqual(['one two', 'three four']);
    expect(split('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });

  it('keeps a family together', () => {
    expect(split(`${'x'.repeat(38)}👩‍👩‍👧‍👦`, 40)).toEqual(['x'.repeat(38), '👩‍👩‍👧‍👦']);
  });
});

describe('cut', () => {
  it('tells that something is left out', () => {
    expect(cut('short', 10)).toBe('short');
    expect(cut('Who left Meta for xAI?', 15)).toBe('Who left Meta…');
    fc.assert(
      fc.property(long, most, (text, limit) => {
        expect(cut(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
