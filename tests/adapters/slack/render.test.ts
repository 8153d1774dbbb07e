/** What Slack shows of a reply keeps all of its limits, calls nobody, and says what the reply says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../../src/adapters/slack/destination.ts';
import { renderHome } from '../../../src/adapters/slack/home.ts';
import { type Rendered, render, type Shown } from '../../../src/adapters/slack/render.ts';
import type { Reply, Sentence } from '../../../src/bot/reply.ts';
import { checkMessage } from '../../emulators/slack/blockkit/message.ts';
import { checkView } from '../../emulators/slack/blockkit/view.ts';
import type { Json } from '../../emulators/slack/json.ts';
import { article, asserting, citation, helping } from '../terminal/fixtures.ts';
import { plainOf } from './plain.ts';

const shown = (reply: Reply, over: Partial<Shown> = {}): Shown => ({
  ...{ of: 'slack/Ev1', question: 'Who left?', reply, frame: { ...PLAIN, withQuestion: true }, isPrivate: true },
  ...over,
});

const pagesOf = (one: Shown): Rendered[] => {
  const first = render(one);
  return Array.from({ length: first.pages }, (_, page) => render({ ...one, frame: { ...one.frame, page } }));
};

const problems = ({ text, blocks }: Rendered) => checkMessage({ text, blocks, channel: 'C1', unfurl_links: false, unfurl_media: false });

/** Names and texts that mean to do something, or are hard to cut. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  fc.constantFrom(
    '<!channel> <!here> <!everyone> @channel @here',
    '<@U0ALICE01> <#C0GENERAL> <!subteam^S123> <!date^0^{date}|x>',
    '*bold* _it_ ~no~ `code` ```block``` > quote :wave: :+1:',
    '&amp; &lt;b&gt; <https://evil.example|click> <b>',
    'مرحبا بالعالم من شركة عربية كبيرة',
    '\u202eevil\u202c \u2066x\u2069 \u001b[2J\u0007',
    '👩‍👩‍👧‍👦🇫🇷'.repeat(12),
    '"\\"'.repeat(30),
    'https://very.example/path?a=b&c=d|e f',
    '\ud800 lone',
    '',
    '   ',
  ),
);

const long = fc
  .tuple(hostile, fc.integer({ min: 0, max: 12_000 }))
  .map(([text, length]) => (text.trim() ? text : 'é ').repeat(12_000).slice(0, length));
const words = fc.oneof({ weight: 6, arbitrary: hostile }, { weight: 1, arbitrary: long });
const sentence: fc.Arbitrary<Sentence> = fc.record({ text: words, marks: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }) });
const block = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), sentences: fc.array(sentence, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(sentence, { maxLength: 40 }) }),
);
const cited = fc
  .record({
    title: words,
    publisher: hostile,
    quote: words,
    link: fc.oneof(hostile, fc.webUrl({ withFragments: true }), fc.constant(`https://a.example/${'x'.repeat(4000)}`)),
  })
  .map(({ title, publisher, quote, link }, mark = 1) => ({ ...citation(mark, article('a', { title, publisher }), quote), link }));
const reply: fc.Arbitrary<Reply> = fc
  .record({
    status: fc.constantFrom('answered', 'refuted', 'unknown', 'help'),
    language: fc.constantFrom('fr', 'en'),
    blocks: fc.array(block, { maxLength: 6 }),
    citations: fc.array(cited, { maxLength: 12 }),
    suggestions: fc.array(words, { maxLength: 8 }),
  })
  .map(
    ({ citations, ...rest }) => ({ ...rest, citations: citations.map((one, index) => ({ ...one, mark: index + 1 })) }) as unknown as Reply,
  );
const anything: fc.Arbitrary<Shown> = fc
  .record({
    reply,
    question: words,
    isPrivate: fc.boolean(),
    withQuestion: fc.boolean(),
    withUsage: fc.boolean(),
    sharedBy: fc.option(words),
  })
  .map(({ reply, question, isPrivate, ...frame }) => shown(reply, { question, isPrivate, frame: { ...PLAIN, ...frame } }));

describe('whatever the reply', () => {
  it('breaks none of the limits and conventions of Slack, on any page', () => {
    fc.assert(
      fc.property(anything, (one) => {
        for (const page of pagesOf(one)) {
          expect(problems(page)).toEqual([]);
          expect(page.text.length).toBeLessThanOrEqual(4000);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('breaks none in the Home tab', () => {
    fc.assert(
      fc.property(reply, (one) => {
        expect(checkView(renderHome(one, 'D1') as unknown as Json)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing out', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }), { minLength: 1, maxLength: 20 }), (texts) => {
        const sentences = texts.map((text) => ({ text, marks: [] }));
        const pages = pagesOf(shown({ ...helping(''), blocks: [{ kind: 'paragraph', sentences }] }, { frame: PLAIN }));
        expect(squeezed(pages.map((page) => plainOf(page.blocks)).join(''))).toBe(squeezed(texts.join('')));
      }),
      { numRuns: 60 },
    );
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not shown
const squeezed = (text: string): string => text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

describe('an answer', () => {
  const source = article('a', { title: 'A & B <c>', published: null });
  const answer = asserting('Four <people> left & two came.', [citation(1, source)]);

  it('shows its marks as links to the passages, then each passage with its source', () => {
    const { blocks } = render(shown(answer, { frame: PLAIN }));
    expect(blocks.slice(0, 2)).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Four <people> left & two came.' },
              { type: 'text', text: ' ' },
              { type: 'link', url: citation(1, source).link, text: '[1]' },
            ],
          },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '[1] ' },
              { type: 'link', url: citation(1, source).link, text: 'A & B <c>' },
              { type: 'text', text: ' — The Gazette, undated' },
            ],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: '“quotation 1”' }] },
        ],
      },
    ]);
  });

  it('says the same in its text, escaped', () => {
    expect(render(shown(answer)).text).toBe(
      'Question: Who left?\nFour &lt;people&gt; left &amp; two came. [1]\n[1] A &amp; B &lt;c&gt; — The Gazette, undated\n“quotation 1”',
    );
  });

  it('numbers a list on where it goes on', () => {
    const items = Array.from({ length: 300 }, (_, n) => ({ text: `Person ${n + 1} left some company or other`, marks: [] }));
    const blocks = pagesOf(shown({ ...answer, blocks: [{ kind: 'list', ordered: true, items }] } as Reply)).flatMap((page) => page.blocks);
    const lists = blocks
      .flatMap((one) => (one.type === 'rich_text' ? one.elements : []))
      .filter(({ type }) => type === 'rich_text_list') as Json[];
    let before = 0;
    for (const list of lists) {
      expect(list.offset ?? 0).toBe(before);
      before += list.elements.length;
    }
    expect(before).toBe(300);
  });

  it('writes out a question too long for its button, and offers none too long to come back', () => {
    const [middling, endless] = [`Who ${'really '.repeat(14)}left?`, `Who ${'really '.repeat(40)}left?`];
    const { blocks, text } = render(shown(helping('I do not know.', [middling, endless, 'Who joined?'])));
    const [section, actions] = blocks.slice(-2) as Json[];
    expect(section?.text.text).toBe(`You can ask:\n• ${middling}`);
    expect(actions?.elements.map(({ value }: Json) => value)).toEqual([middling, 'Who joined?']);
    expect(text).toContain(endless);
  });
});
