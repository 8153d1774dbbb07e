/** What holds for dates of any text and any day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/bilingual.ts';
import { datedPieces, findDates } from '../../../../src/knowledge/language/dates/find-dates.ts';
import { overlaps } from '../../../../src/knowledge/language/dates/overlaps.ts';
import { fold } from '../../../../src/knowledge/language/fold.ts';
import { cut } from '../../../../src/knowledge/language/pieces.ts';
import { eachPhrasing } from '../corpus.ts';
import { readsOf } from '../counting.ts';
import { SALAD } from '../salad.ts';
import { NOW } from './corpus.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const PHRASINGS = { fr: eachPhrasing(FRENCH), en: eachPhrasing(ENGLISH) };
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), SALAD);
const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
const EDTF = /^(?:(?:\d{4}|XXXX)(?:-\d\d){0,2}|\.\.)(?:\/(?:(?:\d{4}|XXXX)(?:-\d\d){0,2}|\.\.))?$/;

describe.each(LANGUAGES)('dates of any text in %s', (language) => {
  it('stand where they say, in order, without overlap, in EDTF', () => {
    fc.assert(
      fc.property(texts, fc.oneof(days, fc.date()), (text, now) => {
        let last = 0;
        for (const found of findDates(text, language, now)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.edtf).toMatch(EDTF);
          expect(overlaps(found.edtf, found.edtf)).toBe(true);
          last = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on accents, kinds of spaces or, but for a lone "14 May", on case', () => {
    const meaning = (text: string) => findDates(text, language, NOW).map(({ edtf }) => edtf);
    for (const { phrasing } of PHRASINGS[language]) {
      const expected = meaning(phrasing);
      const caseTells = phrasing === '14 May' || phrasing === 'May 14';
      if (!caseTells) expect(meaning(phrasing.toUpperCase()), phrasing).toEqual(expected);
      if (!caseTells) expect(meaning(fold(phrasing)), phrasing).toEqual(expected);
      expect(meaning(phrasing.normalize('NFD')), phrasing).toEqual(expected);
      expect(meaning(phrasing.replaceAll(' ', '\u00a0')), phrasing).toEqual(expected);
      expect(meaning(phrasing.replaceAll("'", '’')), phrasing).toEqual(expected);
    }
  });

  it('are the same within a sentence', () => {
    const [before, after] = language === 'fr' ? ['Meta a annoncé cela ', ', dit-on.'] : ['Meta announced it ', ', they say.'];
    for (const { phrasing, expected } of PHRASINGS[language]) {
      expect(
        findDates(`${before}${phrasing}${after}`, language, NOW).map(({ edtf }) => edtf),
        phrasing,
      ).toEqual(expected);
    }
  });

  it('are read back as the language writes them', () => {
    const [long, month] = (language === 'fr' ? ['fr-FR', 'fr-FR'] : ['en-US', 'en-GB']).map((locale, i) => {
      const options = i === 0 ? ({ dateStyle: 'full' } as const) : ({ month: 'long', year: 'numeric' } as const);
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString();
        expect(findDates(long?.format(day) ?? '', language, NOW)).toMatchObject([{ edtf: iso.slice(0, 10) }]);
        expect(findDates(month?.format(day) ?? '', language, NOW)).toMatchObject([{ edtf: iso.slice(0, 7) }]);
        expect(findDates(`(${iso.slice(0, 10)})`, language, NOW)).toMatchObject([{ edtf: iso.slice(0, 10) }]);
      }),
    );
  });

  it('are read by looking at each piece a bounded number of times', () => {
    for (const hard of ['entre 2025 et ', '3/', 'from January to ']) {
      const reads = (length: number) => readsOf(cut(hard.repeat(length / hard.length)), (pieces) => datedPieces(pieces, language));
      expect(reads(10_000), hard).toBeLessThan(reads(1000) * 13);
    }
  });
});
