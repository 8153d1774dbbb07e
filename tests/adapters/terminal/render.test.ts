/** Replies as text for a terminal, plain and coloured. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS, lookOf, NO_PAINT } from '../../../src/adapters/terminal/paint.ts';
import { render, renderLinks } from '../../../src/adapters/terminal/render.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import { article, asserting, citation, helping } from './fixtures.ts';

const plain = (width: number) => ({ width, paint: NO_PAINT });
const coloured = (width: number) => ({ width, paint: COLOURS });

const one = article('one');
const two = article('two', { published: null, publisher: 'Le Journal' });

describe('render', () => {
  it('groups citations under their article, which is named once', () => {
    const reply = asserting('They left.', [citation(1, one), citation(2, two), citation(3, one)]);
    expect(render(reply, plain(60))).toBe(`They left. [1][2][3]

Title of one — The Gazette, 2025-09-17
  [1] “quotation 1”
      https://gazette.example/one#:~:text=quotation%201
  [3] “quotation 3”
      https://gazette.example/one#:~:text=quotation%203

Title of two — Le Journal, undated
  [2] “quotation 2”
      https://gazette.example/two#:~:text=quotation%202
`);
  });

  it('speaks the language of the reply', () => {
    const reply = asserting('Ils sont partis.', [citation(1, two)], { language: 'fr', suggestions: ['Qui est parti\u00a0?'] });
    expect(render(reply, plain(60))).toContain('«\u00a0quotation 1\u00a0»');
    expect(render(reply, plain(60))).toContain('Le Journal, non daté');
    expect(render(reply, plain(60))).toMatch(/\n\nVous pouvez demander :\n {2}→ Qui est parti\u00a0\?\n$/);
  });

  it('lays out lists, wrapped under their bullets', () => {
    const items = ['Jane Doe, who led the robotics lab', 'Yann Moreau'].map((text) => ({ text, marks: [] }));
    const list = (ordered: boolean): Reply => ({ ...helping(''), blocks: [{ kind: 'list', ordered, items }] });
    expect(render(list(false), plain(24))).toBe('• Jane Doe, who led the\n  robotics lab\n• Yann Moreau\n');
    expect(render(list(true), plain(24))).toBe('1. Jane Doe, who led the\n   robotics lab\n2. Yann Moreau\n');
  });

  it('aligns quotations when there are ten and more', () => {
    const citations = Array.from({ length: 10 }, (_, n) => citation(n + 1, one));
    const text = render(asserting('All left.', citations as never), plain(60));
    expect(text).toContain('\n  [1]  “quotation 1”\n       https://');
    expect(text).toContain('\n  [10] “quotation 10”\n       https://');
  });

  it('on a terminal makes marks open their passages, and writes one address out for each article', () => {
    const reply = asserting('They left.', [citation(1, one), citation(2, one)]);
    const text = render(reply, coloured(60));
    const open = (mark: number): string =>
      `\u001b]8;;https://gazette.example/one#:~:text=quotation%20${mark}\u001b\\[${mark}]\u001b]8;;\u001b\\`;
    expect(text.split(open(1))).toHaveLength(3);
    expect(text.split(open(2))).toHaveLength(3);
    const seen = stripVTControlCharacters(text);
    expect(seen.match(/https:\S+/g)).toEqual(['https://gazette.example/one#:~:text=quotation%201']);
  });

  it('shows the same words in colour as without', () => {
    const reply = asserting('They left.', [citation(1, one)], { suggestions: ['Who left?'] });
    const words = (text: string): string[] => stripVTControlCharacters(text).split(/\s+/);
    expect(words(render(reply, coloured(60)))).toEqual(words(render(reply, plain(60))));
  });

  it('leaves a mark that is no citation alone', () => {
    expect(render(helping('See [7].'), coloured(60))).toBe('See [7].\n');
  });

  it('lets nothing in a reply drive the terminal', () => {
    const hostile = '\u001b[2Jgone\u0007\u009b31m\u202eback';
    const evil = article('evil', { title: hostile, publisher: hostile });
    const reply = asserting(hostile, [{ ...citation(1, evil), quote: hostile, link: `https://x.example/${hostile}` }], {
      suggestions: [hostile],
    });
    const text = render(reply, plain(60));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('gone');
  });

  it('shows every quotation whole at any width', () => {
    const quote = fc.array(fc.stringMatching(/^[a-zé’,;.]{1,14}$/), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(quote, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const shown = render(asserting('So.', [citation(1, one, text)]), plain(width));
        expect(shown.replace(/\s+/g, ' ')).toContain(`“${text}”`);
      }),
      { seed: 7 },
    );
  });
});

it('renderLinks writes each address out', () => {
  expect(renderLinks([citation(1, one), citation(2, two)], plain(20))).toBe(
    '[1] https://gazette.example/one#:~:text=quotation%201\n[2] https://gazette.example/two#:~:text=quotation%202\n',
  );
});

describe('lookOf', () => {
  it('keeps lines readable on screens of any width', () => {
    expect([undefined, 10, 80, 240].map((columns) => lookOf(columns === undefined ? {} : { columns }, false).width)).toEqual([
      100, 20, 80, 100,
    ]);
  });

  it('paints only when asked to', () => {
    expect(lookOf({ isTTY: true }, false).paint).toBe(NO_PAINT);
    expect(lookOf({ isTTY: true }, true).paint).toBe(COLOURS);
  });
});
