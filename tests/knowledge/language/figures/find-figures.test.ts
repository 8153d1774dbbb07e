/** The corpora of figures are the specification: what each phrasing means, and which hold none. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/bilingual.ts';
import { findFigures } from '../../../../src/knowledge/language/figures/find-figures.ts';
import { eachPhrasing } from '../corpus.ts';
import type { Meaning } from './corpus.ts';
import { ENGLISH, NOT_ENGLISH } from './english.ts';
import { FRENCH, NOT_FRENCH } from './french.ts';

const CORPORA = {
  fr: { positive: eachPhrasing(FRENCH), negative: NOT_FRENCH },
  en: { positive: eachPhrasing(ENGLISH), negative: NOT_ENGLISH },
};
const LANGUAGES: readonly Language[] = ['fr', 'en'];

const meanings = (text: string, language: Language): Meaning[] =>
  findFigures(text, language).map(({ value, unit, bound }) => ({ value, unit, bound }));

describe.each(LANGUAGES)('figures in %s', (language) => {
  const { positive, negative } = CORPORA[language];

  it.each(positive)('reads « $phrasing »', ({ phrasing, expected }) => {
    expect(meanings(phrasing, language)).toEqual(expected);
  });

  it.each(negative)('finds none in « %s »', (phrasing) => {
    expect(findFigures(phrasing, language)).toEqual([]);
  });

  it('has a corpus broad enough to specify it', () => {
    expect(positive.length).toBeGreaterThanOrEqual(80);
    expect(negative.length).toBeGreaterThanOrEqual(25);
  });
});
