/** How far apart words are, and how far apart they may be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionaryPages, emptyDictionary, pageOf, shippedDictionary } from '../../../src/knowledge/language/dictionary/dictionary.ts';
import { onPage } from '../../../src/knowledge/language/dictionary/page.ts';
import { englishWords } from '../../../src/knowledge/language/dictionary/wordlists.ts';
import { fold } from '../../../src/knowledge/language/fold.ts';
import { foldLetters, foldWord } from '../../../src/knowledge/language/fold-word.ts';
import { readLefff } from '../../../src/knowledge/language/morphology/lefff.ts';
import { editDistance, tolerance } from '../../../src/knowledge/language/spelling.ts';

describe('the distance of two words', () => {
  it.each([
    ['recrute', 'recrute', 0],
    ['recrte', 'recrute', 1],
    ['recruute', 'recrute', 1],
    ['recrude', 'recrute', 1],
    ['recurte', 'recrute', 1],
    ['zuckeberg', 'zuckerberg', 1],
    ['xinlie', 'xinlei', 1],
    ['ca', 'abc', 3],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('is said to be more than the most asked for, when it is', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 99), most + 1));
      }),
    );
  });
});

describe('the distance that is tolerated', () => {
  it.each([
    ['abc', 'word', 0],
    ['meta', 'word', 1],
    ['musque', 'name', 1],
    ['recrute', 'word', 2],
    ['pasinni', 'name', 2],
    ['recruter', 'word', 2],
    ['zuckeberg', 'name', 3],
  ] as const)('of %s (%s) is %i', (word, is, distance) => {
    expect(tolerance(word, is)).toBe(distance);
  });
});

describe('folding single words', () => {
  it('does what folding texts does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: fc.constantFrom(...'aéàçœÉÆñ’ -ßł') }), fc.string({ unit: 'grapheme' })), (word) => {
        expect(foldWord(word)).toBe(fold(word));
      }),
    );
  });

  it('makes one text of a list, cut at all that is no letter', () => {
    expect(foldLetters('Été aujourd’hui peut-être 4x').split(/ +/)).toEqual(['ete', 'aujourd', 'hui', 'peut', 'etre', 'x']);
  });
});

describe('the dictionary', () => {
  const has = (pages: ReadonlyMap<string, string>, word: string): boolean => pages.get(pageOf(word))?.includes(onPage(word)) ?? false;

  it('has words on the page of their first letters, folded, short ones left out', () => {
    expect(dictionaryPages(['Élevé', 'élever', 'peut-être', 'un'])).toEqual(
      new Map([
        ['ele', ' eleve elever '],
        ['peu', ' peut '],
        ['etr', ' etre '],
      ]),
    );
    expect(dictionaryPages(emptyDictionary.words()).size).toBe(0);
  });

  it('that ships has the words of both languages', () => {
    const pages = dictionaryPages(shippedDictionary(readLefff, englishWords).words());
    const words = ['maison', 'licencieraient', 'aujourd', 'employees', 'colour', 'color', 'house', 'oeuvre'];
    expect(words.filter((word) => !has(pages, word))).toEqual([]);
    expect(['licensiment', 'emplyees', 'recrutemant', 'maiso', 'aison'].filter((word) => has(pages, word))).toEqual([]);
  });
});
