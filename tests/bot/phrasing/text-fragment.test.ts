/** Links that open an article at a passage. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTo, textFragment } from '../../../src/bot/phrasing/text-fragment.ts';
import { passage, RUNS } from './fixtures.ts';

interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Reads `#:~:text=` as the specification does. */
function read(link: string): Directive {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end, ...others] = parts;
  expect(others).toEqual([]);
  const decoded = { prefix, start, end, suffix };
  const entries = Object.entries(decoded).flatMap(([key, value]) => (value === undefined ? [] : [[key, decodeURIComponent(value)]]));
  return Object.fromEntries(entries) as Directive;
}

const words = (text: string): string[] => text.split(/[ \t\n\r]+/u).filter(Boolean);
const URL_ = 'https://gazette.example/a';

/** Words with the directive's own signs, accents, apostrophes and no-break spaces. */
const word = fc
  .string({ unit: fc.constantFrom(..."abcàéœ’'-,&#%()*_~!:?=«»\u00a0\u202f12"), minLength: 1, maxLength: 9 })
  .filter((text) => text.trim() === text);
const quotation = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));

describe('a text fragment', () => {
  test('decodes to the words of the quotation', () => {
    fc.assert(
      fc.property(quotation, (quote) => {
        const { start, end, prefix, suffix } = read(linkTo(URL_, passage(quote)));
        expect([prefix, suffix]).toEqual([undefined, undefined]);
        const all = words(quote);
        expect(words(start)).toEqual(all.slice(0, words(start).length));
        if (end === undefined) expect(start).toBe(quote.trim());
        else {
          expect(words(end)).toEqual(all.slice(-words(end).length));
          expect(words(start).length + words(end).length).toBeLessThan(all.length);
        }
      }),
      RUNS,
    );
  });

  test('has no sign that an address or a directive would misread', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).filter((quote) => quote.trim() !== ''),
        (quote) => {
          const fragment = linkTo(URL_, passage(quote)).split(':~:text=')[1] ?? '';
          expect(fragment).toMatch(/^(?:[A-Za-z0-9.]|%[0-9A-F]{2})+(?:,(?:[A-Za-z0-9.]|%[0-9A-F]{2})+)?$/);
        },
      ),
      RUNS,
    );
  });

  test('the end is the first place where its words come after the start', () => {
    const quote = 'un deux trois quatre cinq six fin fin fin fin fin fin fin fin fin fin';
    expect(textFragment(passage(quote))).toEqual({ start: quote });
  });

  test('a short quotation is given whole, a long one by its edges', () => {
    expect(linkTo(URL_, passage('l’argent n’a pas suffi'))).toBe(`${URL_}#:~:text=l%E2%80%99argent%20n%E2%80%99a%20pas%20suffi`);
    const long = Array.from({ length: 20 }, (_, index) => `mot${index}`).join(' ');
    expect(textFragment(passage(long))).toEqual({ start: 'mot0 mot1 mot2 mot3 mot4 mot5', end: 'mot14 mot15 mot16 mot17 mot18 mot19' });
  });

  test('a spaced number stays whole', () => {
    const quote = `un deux trois quatre cinq 1\u00a0200 sept huit neuf dix onze douze treize quatorze quinze seize`;
    expect(textFragment(passage(quote)).start).toBe('un deux trois quatre cinq 1\u00a0200');
  });

  test.each([
    ['la fin de la phrase. ', ' Puis la suite arrive ', { prefix: 'de la phrase.', suffix: 'Puis la suite' }],
    ['pée du mot ', ' et coup', { prefix: 'du mot', suffix: 'et' }],
    ['coupé', 'coupé', {}],
    [' Chez ', ' xAI ', { prefix: 'Chez', suffix: 'xAI' }],
    ['paragraphe précédent\n', '\nparagraphe suivant', {}],
    ['précédent\nIci donc ', ' là\nsuivant', { prefix: 'Ici donc', suffix: 'là' }],
  ])('prefix « %s », suffix « %s »', (prefix, suffix, expected) => {
    expect(textFragment(passage('un passage', { prefix: `${prefix}`, suffix }))).toMatchObject({ ...expected });
    expect(Object.keys(textFragment(passage('« un passage »', { prefix, suffix }))).sort()).toEqual(
      ['start', ...Object.keys(expected)].sort(),
    );
  });

  test('a word cut in half by the quotation is left out', () => {
    expect(textFragment(passage('équipe de xAI recru', { prefix: 'dans l’', suffix: 'te' }))).toEqual({ start: 'de xAI' });
  });

  test('all four parts, in order', () => {
    const long = Array.from({ length: 16 }, (_, index) => `mot${index}`).join(' ');
    const link = linkTo(URL_, passage(long, { prefix: ' avant - ', suffix: ' , après ' }));
    expect(read(link)).toEqual({
      prefix: 'avant -',
      start: 'mot0 mot1 mot2 mot3 mot4 mot5',
      end: 'mot10 mot11 mot12 mot13 mot14 mot15',
      suffix: ', après',
    });
    expect(link).toContain('text=avant%20%2D-,mot0');
  });

  test('a fragment of the address is kept, a directive is replaced', () => {
    expect(linkTo(`${URL_}#part`, passage('a'))).toBe(`${URL_}#part:~:text=a`);
    expect(linkTo(`${URL_}#:~:text=old`, passage('a'))).toBe(`${URL_}#:~:text=a`);
    expect(linkTo(`${URL_}?q=1#part:~:text=old`, passage('a'))).toBe(`${URL_}?q=1#part:~:text=a`);
  });
});
