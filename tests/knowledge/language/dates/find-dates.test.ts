/** The corpora of dates are the specification: what each phrasing means on a fixed day, and which hold none. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/bilingual.ts';
import { findDates } from '../../../../src/knowledge/language/dates/find-dates.ts';
import { eachPhrasing } from '../corpus.ts';
import { NOW } from './corpus.ts';
import { ENGLISH, NOT_ENGLISH } from './english.ts';
import { FRENCH, NOT_FRENCH } from './french.ts';

const CORPORA = {
  fr: { positive: eachPhrasing(FRENCH), negative: NOT_FRENCH },
  en: { positive: eachPhrasing(ENGLISH), negative: NOT_ENGLISH },
};
const LANGUAGES: readonly Language[] = ['fr', 'en'];

describe.each(LANGUAGES)('dates in %s', (language) => {
  const { positive, negative } = CORPORA[language];

  it.each(positive)('reads « $phrasing »', ({ phrasing, expected }) => {
    expect(findDates(phrasing, language, NOW).map(({ edtf }) => edtf)).toEqual(expected);
  });

  it.each(negative)('finds none in « %s »', (phrasing) => {
    expect(findDates(phrasing, language, NOW)).toEqual([]);
  });

  it('has a corpus broad enough to specify it', () => {
    expect(positive.length).toBeGreaterThanOrEqual(60);
    expect(negative.length).toBeGreaterThanOrEqual(20);
  });
});

describe('dates counted from today', () => {
  const on = (day: string, text: string, language: Language = 'en') => findDates(text, language, new Date(`${day}T23:30:00Z`))[0]?.edtf;

  it('takes the last month of a name that is over, not the running one', () => {
    expect(on('2025-09-10', 'last September')).toBe('2024-09');
    expect(on('2025-10-01', 'septembre dernier', 'fr')).toBe('2025-09');
  });

  it('takes today for a weekday of today, but not for the last one', () => {
    expect(on('2024-07-10', 'on Wednesday')).toBe('2024-07-10');
    expect(on('2024-07-10', 'last Wednesday')).toBe('2024-07-03');
  });

  it('crosses years', () => {
    expect(on('2026-01-01', 'yesterday')).toBe('2025-12-31');
    expect(on('2026-01-15', 'last month')).toBe('2025-12');
    expect(on('2026-01-15', 'last quarter')).toBe('2025-10/2025-12');
    expect(on('2026-01-15', 'this winter')).toBe('2025-12/2026-02');
    expect(on('2026-01-15', 'last summer')).toBe('2025-06/2025-08');
    expect(on('2026-01-15', 'les trois derniers mois', 'fr')).toBe('2025-10/2026-01');
  });

  it('finds what does not need today, and nothing else, on a day that is no date', () => {
    const never = new Date(Number.NaN);
    expect(findDates('in 2024, or yesterday, or last year', 'en', never).map(({ edtf }) => edtf)).toEqual(['2024']);
  });
});
