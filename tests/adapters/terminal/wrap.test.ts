/** Where lines may break, and where typography forbids it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../../src/adapters/terminal/wrap.ts';

describe('wrap', () => {
  it('fills lines and indents them', () => {
    expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour');
    expect(wrap('one two three', 9, '1. ', '   ')).toBe('1. one\n   two\n   three');
    expect(wrap('  one \n two ', 20)).toBe('one two');
    expect(wrap('', 10, '• ')).toBe('• ');
  });

  it('lets a word longer than the line stay whole', () => {
    expect(wrap('see https://gazette.example/a-long-address now', 12)).toBe('see\nhttps://gazette.example/a-long-address\nnow');
  });

  it('keeps French signs with their words, whatever the space', () => {
    expect(wrap('il dit « merci » ?', 10)).toBe('il dit\n« merci » ?');
    expect(wrap('quatre noms : trois', 12)).toBe('quatre\nnoms : trois');
    expect(wrap('au moins 20 % de plus', 11)).toBe('au moins\n20 % de\nplus');
    expect(wrap('14,3\u00a0milliards de\u202fdollars', 12)).toBe('14,3\u00a0milliards\nde\u202fdollars');
  });

  it('keeps the marks of citations with what they prove', () => {
    expect(wrap('They left in May. [1][2] Nobody knows.', 17)).toBe('They left in\nMay. [1][2]\nNobody knows.');
  });

  it('never loses, adds or reorders a word, and overflows only with what cannot be cut', () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), width).split('\n');
        expect(lines.join(' ').split(' ')).toEqual(words);
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('columns', () => {
  it('counts what is seen', () => {
    expect(columns('déjà')).toBe(4);
    expect(columns('de\u0301ja\u0300')).toBe(4);
    expect(columns('日本')).toBe(4);
    expect(columns('👩‍💻')).toBe(2);
    expect(columns('© 2025')).toBe(6);
  });
});
