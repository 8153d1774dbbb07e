/** What holds for figures of any text and any number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/bilingual.ts';
import { figuresIn, findFigures } from '../../../../src/knowledge/language/figures/find-figures.ts';
import { fold } from '../../../../src/knowledge/language/fold.ts';
import { cut } from '../../../../src/knowledge/language/pieces.ts';
import { Quantity } from '../../../../src/knowledge/quantity.ts';
import { eachPhrasing } from '../corpus.ts';
import { readsOf } from '../counting.ts';
import { SALAD } from '../salad.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { speltEnglish, speltFrench } from './spelling.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const PHRASINGS = { fr: eachPhrasing(FRENCH), en: eachPhrasing(ENGLISH) };
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), SALAD);

describe.each(LANGUAGES)('figures of any text in %s', (language) => {
  it('stand where they say, in order, without overlap, and are quantities', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const found of findFigures(text, language)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(Quantity.safeParse({ value: found.value, unit: found.unit ?? 'people', bound: found.bound }).success).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on case, accents or kinds of spaces', () => {
    const meaning = (text: string) => findFigures(text, language).map(({ value, unit, bound }) => ({ value, unit, bound }));
    for (const { phrasing } of PHRASINGS[language]) {
      const expected = meaning(phrasing);
      expect(meaning(phrasing.toUpperCase()), phrasing).toEqual(expected);
      expect(meaning(fold(phrasing)), phrasing).toEqual(expected);
      expect(meaning(phrasing.normalize('NFD')), phrasing).toEqual(expected);
      expect(meaning(phrasing.replaceAll(' ', '\u00a0')), phrasing).toEqual(expected);
      expect(meaning(phrasing.replaceAll(' ', '\u202f')), phrasing).toEqual(expected);
    }
  });

  it('are the same within a sentence', () => {
    const [before, after] = language === 'fr' ? ['Est-ce que c’est ', ', oui ou non ?'] : ['Is it really ', ', yes or no?'];
    for (const { phrasing, expected } of PHRASINGS[language]) {
      const found = findFigures(`${before}${phrasing}${after}`, language);
      expect(
        found.map(({ value, unit, bound }) => ({ value, unit, bound })),
        phrasing,
      ).toEqual(expected);
    }
  });

  it('are read by looking at each piece a bounded number of times', () => {
    for (const hard of ['1 234 ', '3/', 'a couple of ']) {
      const reads = (length: number) => readsOf(cut(hard.repeat(length / hard.length)), (pieces) => figuresIn(pieces, language));
      expect(reads(10_000), hard).toBeLessThan(reads(1000) * 13);
    }
  });
});

describe('numbers', () => {
  const naturals = fc.oneof(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 2, max: 999_999_999 }));

  it('are read back from French words', () => {
    fc.assert(
      fc.property(naturals, (n) => {
        expect(findFigures(`${speltFrench(n)} dollars`, 'fr')).toMatchObject([{ value: n, unit: 'USD' }]);
      }),
    );
  });

  it('are read back from English words', () => {
    fc.assert(
      fc.property(naturals, (n) => {
        expect(findFigures(`${speltEnglish(n)} dollars`, 'en')).toMatchObject([{ value: n, unit: 'USD' }]);
      }),
    );
  });

  it.each([
    ['fr', 'fr-FR', '€'],
    ['en', 'en-US', '€'],
    ['en', 'en-GB', '€'],
    ['fr', 'fr-CH', '€'],
  ] as const)('are read back from digits: %s as %s writes them', (language, locale, unit) => {
    const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        expect(findFigures(`${written.format(cents / 100)} ${unit}`, language)).toMatchObject([{ value: cents / 100, unit: 'EUR' }]);
      }),
    );
  });
});
