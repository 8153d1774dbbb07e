/** Thousands and decimal marks: one mark before three digits is the only doubtful case, which the language decides. */
import { describe, expect, it } from 'vitest';
import { NUMBERS as ENGLISH } from '../../../../src/knowledge/language/en/numbers.ts';
import { readDigits } from '../../../../src/knowledge/language/figures/digits.ts';
import { NUMBERS as FRENCH } from '../../../../src/knowledge/language/fr/numbers.ts';

describe('readDigits', () => {
  it.each([
    ['1200', 1200, 1200],
    ['1 200', 1200, 1200],
    ['1\u202f200,5', 1200.5, 1200.5],
    ['14,3', 14.3, 14.3],
    ['14.3', 14.3, 14.3],
    ['1,200', 1200, 1200],
    ['1.200', 1200, 1.2],
    ['0,125', 0.125, 0.125],
    ['1.200.000', 1_200_000, 1_200_000],
    ['1,200,000', 1_200_000, 1_200_000],
    ['1,200.50', 1200.5, 1200.5],
    ['1.200,50', 1200.5, 1200.5],
    ["1'200", 1200, 1200],
    ['3.3.2025', null, null],
    ['1.2.3', null, null],
    ['1,2.3,4', null, null],
    ['9'.repeat(400), null, null],
  ])('reads %s as %d in French, %d in English', (raw, french, english) => {
    expect(readDigits(raw, FRENCH, false)).toBe(french);
    expect(readDigits(raw, ENGLISH, false)).toBe(english);
  });

  it('takes three digits for decimals in French where a scale follows', () => {
    expect(readDigits('1,375', FRENCH, true)).toBe(1.375);
    expect(readDigits('1,375', ENGLISH, true)).toBe(1375);
  });
});
