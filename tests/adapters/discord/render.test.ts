import { MessageFlags } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customIdOf, pressOf } from '../../../src/adapters/discord/custom-id.ts';
import { pagesOf } from '../../../src/adapters/discord/pages.ts';
import { render, type Setting } from '../../../src/adapters/discord/render.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import { checkMessage } from '../../emulators/discord/limits/message.ts';
import { article, asserting, citation, helping } from '../terminal/fixtures.ts';

const setting: Setting = { key: 'discord:1', page: 0, plain: false, shareable: false, opening: null };

const wild = fc.string({ unit: 'grapheme', maxLength: 700 });
const sentence = fc.record({ text: wild, marks: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }) });
const block = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(sentence, { minLength: 1, maxLength: 30 }) }),
);
const reply: fc.Arbitrary<Reply> = fc
  .record({
    language: fc.constantFrom('fr' as const, 'en' as const),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    suggestions: fc.array(wild, { maxLength: 8 }),
    quotes: fc.array(fc.record({ quote: wild, title: wild, publisher: wild, url: fc.webUrl({ withFragments: true }) }), {
      minLength: 1,
      maxLength: 30,
    }),
  })
  .map(({ quotes, ...rest }) => {
    const citations = quotes.map(({ quote, url, ...over }, index) =>
      citation(index + 1, article(`a${index % 7}`, { ...over, url }), quote),
    );
    return { ...rest, status: 'answered', citations } as unknown as Reply;
  });

describe('a rendered page', () => {
  it('is within every limit, whatever it holds', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), fc.boolean(), (given, plain, shareable) => {
        const opening = { text: `> ${'x'.repeat(330)}`, notify: [] };
        for (const page of pagesOf(given, plain).keys()) {
          const body = render(given, { ...setting, page, plain, shareable, opening: page === 0 ? opening : null });
          expect(() => checkMessage(body)).not.toThrow();
          expect(body.content?.length ?? 0).toBeLessThanOrEqual(2000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('belongs to pages that together show every citation that a sentence is proved by', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), (given, plain) => {
        const all = pagesOf(given, plain)
          .map(({ text, sources }) => `${text}\n${sources}`)
          .join('\n');
        const marks = given.blocks.flatMap((one) => (one.kind === 'list' ? one.items : one.sentences).flatMap((part) => part.marks));
        for (const { mark } of given.citations) if (marks.includes(mark)) expect(all).toContain(`> \\[${mark}\\] `);
      }),
      { numRuns: 60 },
    );
  });

  const source = article('a', { title: 'The [great](https://evil.example) move', publisher: 'The Gazette' });
  const answer = asserting('Four people left.', [citation(1, source)], { suggestions: ['Who joined?'] });

  it('puts the answer in the message and its citations beneath', () => {
    expect(render(answer, setting)).toEqual({
      content: 'Four people left. \\[1\\]',
      embeds: [
        {
          color: 0x2e7d32,
          description:
            '**The \\[great\\](https\\://evil.example) move** — The Gazette, 2025-09-17\n' +
            '> \\[1\\] “quotation 1” [read the passage](https://gazette.example/a#:~:text=quotation%201)',
        },
      ],
      components: [
        { type: 1, components: [{ type: 2, style: 1, label: 'Who joined?', custom_id: 'ask/0/discord:1' }] },
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: 'Right', custom_id: 'right/0/discord:1' },
            { type: 2, style: 2, label: 'Wrong', custom_id: 'wrong/0/discord:1' },
            { type: 2, style: 2, label: 'Something’s missing', custom_id: 'missing/0/discord:1' },
          ],
        },
      ],
      allowed_mentions: { parse: [], replied_user: true },
    });
  });

  it('puts all in the text where embeds are not allowed, and unfolds no link', () => {
    const body = render(answer, { ...setting, plain: true });
    expect(body.embeds).toBeUndefined();
    expect(body.flags).toBe(MessageFlags.SuppressEmbeds);
    expect(body.content).toContain('> \\[1\\] “quotation 1” [read the passage](https://gazette.example/a#:~:text=quotation%201)');
  });

  it('shows ten rows, and more on demand', () => {
    const items = Array.from({ length: 23 }, (_, index) => ({ text: `Row ${index + 1}`, marks: [index + 1] }));
    const citations = items.map((_, index) => citation(index + 1, article(`a${index}`)));
    const long = { ...answer, blocks: [{ kind: 'list', ordered: true, items }], citations } as unknown as Reply;
    const pages = pagesOf(long, false);
    expect(pages.map(({ text }) => text.split('\n').length)).toEqual([10, 10, 3]);
    expect(pages[1]?.text).toMatch(/^11\. Row 11 /);
    expect(pages[1]?.sources).toContain('quotation 11');
    expect(pages[1]?.sources).not.toContain('quotation 21');
    const more = [0, 1, 2].map((page) => JSON.stringify(render(long, { ...setting, page }).components).match(/"more\/\d/g));
    expect(more).toEqual([['"more/1'], ['"more/2'], null]);
  });

  it('asks no opinion of a greeting, and speaks French', () => {
    expect(render(helping('Bonjour !', [], 'fr'), setting).components).toEqual([]);
    const labels = JSON.stringify(render({ ...answer, language: 'fr' }, { ...setting, shareable: true }));
    for (const label of ['Partager ici', 'Juste', 'Faux', 'Incomplet', '«\u00a0quotation 1\u00a0»', 'lire le passage'])
      expect(labels).toContain(label);
  });
});

describe('a button', () => {
  it('says what it stands for', () => {
    for (const press of [
      { action: 'ask', key: 'discord:1:shared', number: 2 },
      { action: 'right', key: 'discord:1', number: 0 },
    ] as const)
      expect(pressOf(customIdOf(press))).toEqual(press);
  });

  it.each(['', 'right', 'hack/0/discord:1', 'right/x/discord:1'])('of another kind is none: %s', (id) => {
    expect(pressOf(id)).toBeNull();
  });
});
