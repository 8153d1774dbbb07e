import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, escapeText, visible } from '../../../src/adapters/discord/escape.ts';

/** What Discord shows of an escaped text. */
const shown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200b', '');

/** Markup that is not escaped. */
const active = (text: string): string => text.replace(/\\[^0-9A-Za-z\s]/g, 'x');

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '```',
        '**',
        '__',
        '~~',
        '||',
        '`',
        '\\',
        '[text](https://evil.example)',
        '<@123456789012345678>',
        '<@&123456789012345678>',
      ),
      fc.constantFrom(
        '@everyone',
        '@here',
        'https://evil.example',
        '# ',
        '-# ',
        '> ',
        '>>> ',
        '1. ',
        '- ',
        '\n',
        '\r\n',
        '<t:0:f>',
        '👩‍👩‍👧',
        '😀',
        '\u202e',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('escaped text', () => {
  it('shows what was written, but for line breaks and what is not seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (text) => {
        fc.pre(!/[\p{Cc}\u200b]/u.test(text));
        expect(shown(escapeText(text))).toBe(text);
      }),
    );
  });

  it('does nothing: no markup, no mention, no link, no line of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const left = active(escapeText(text));
        expect(left).not.toMatch(/[*_~|`[\]<]/);
        expect(left).not.toMatch(/https?:\/\//);
        expect(left).not.toMatch(/@(everyone|here)/i);
        expect(left).not.toMatch(/[\n\p{Cc}\u202a-\u202e]/u);
        expect(left).not.toMatch(/(?:^|\s)(?:#{1,3}|-#|-|\+|>|>>>|\d+\.)\s/);
      }),
      { numRuns: 500 },
    );
  });

  it('is at most twice as long', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeText(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it.each([
    ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['[free money](https://evil.example)', '\\[free money\\](https\\://evil.example)'],
    ['<@123> @everyone', '\\<@123> @\u200beveryone'],
    ['# Title', '\\# Title'],
    ['in 2025. Then 14', 'in 2025\\. Then 14'],
    ['1.5 × C# - a', '1.5 × C# \\- a'],
  ])('%s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('drops control sequences from labels', () => {
    expect(visible('\u001b[2Ja\u0007\u202eb\nc')).toBe('ab c');
  });
});

describe('an address', () => {
  it('cannot end the link that it is part of', () => {
    expect(addressOf('https://a.example/x_(y)?q=[z] w#:~:text=a%20b')).toBe('https://a.example/x_%28y%29?q=%5Bz%5D%20w#:~:text=a%20b');
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (url, rest) => {
        expect(addressOf(url + rest) ?? '').not.toMatch(/[()<>[\]\s]/);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'nonsense', '', `https://a.example/${'x'.repeat(2000)}`])(
    'is none: %.30s',
    (url) => {
      expect(addressOf(url)).toBeNull();
    },
  );
});
