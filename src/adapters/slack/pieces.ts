/**
 * A reply cut into pieces of rich text, each small enough for a page. Rich text has no markup, so nothing in it needs
 * escaping, nothing can call anybody, and lists and quotations are such for screen readers, too.
 */
import type { types } from '@slack/bolt';
import type { Block, Citation, Reply, Sentence } from '../../bot/reply.ts';
import { LIMITS, OWN } from './limits.ts';
import { clip, cut, visible } from './text.ts';
import { type SlackWords, WORDS } from './words.ts';

export interface Piece {
  readonly block: types.RichTextBlock;
  /** The same, for those who are not shown blocks. */
  readonly text: string;
}

type Run = types.RichTextText | types.RichTextLink;
type Links = ReadonlyMap<number, string>;

export function piecesOf(reply: Reply): Piece[] {
  const links: Links = new Map(reply.citations.map(({ mark, link }) => [mark, link]));
  const words = WORDS[reply.language];
  return [
    ...reply.blocks.flatMap((block) => piecesOfBlock(block, links)),
    ...reply.citations.flatMap((one) => piecesOfCitation(one, words)),
  ];
}

function piecesOfBlock(block: Block, links: Links): Piece[] {
  if (block.kind === 'list') return lists(block, links);
  const runs = block.sentences.flatMap((sentence, index) => [...(index > 0 ? [text(' ')] : []), ...runsOf(sentence, links)]);
  return grouped(runs, OWN.piece).map((group) => ({
    block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: group }] },
    text: plain(group),
  }));
}

/** A list in parts that are small enough, numbered on. */
function lists({ items, ordered }: Extract<Block, { kind: 'list' }>, links: Links): Piece[] {
  const sections = items.flatMap((item) =>
    grouped(runsOf(item, links), OWN.listPart).map((elements): types.RichTextSection => ({ type: 'rich_text_section', elements })),
  );
  let before = 0;
  return grouped(sections, OWN.listPart).map((elements) => {
    const offset = before;
    before += elements.length;
    // The typings know of no offset.
    const list: types.RichTextList & { offset?: number } = {
      type: 'rich_text_list',
      ...(ordered ? { style: 'ordered', ...(offset > 0 && { offset }) } : { style: 'bullet' }),
      elements,
    };
    const lines = elements.map(({ elements: runs }, index) => `${ordered ? `${offset + index + 1}.` : '•'} ${plain(runs as Run[])}`);
    return { block: { type: 'rich_text', elements: [list] }, text: lines.join('\n') };
  });
}

function runsOf(sentence: Sentence, links: Links): Run[] {
  const marks = sentence.marks.map((mark) => linkOr(`[${mark}]`, links.get(mark)));
  return [...cut(visible(sentence.text), OWN.textPiece).map(text), ...(marks.length > 0 ? [text(' '), ...marks] : [])];
}

const text = (shown: string): Run => ({ type: 'text', text: shown });

/** A link, where the address is one. */
function linkOr(shown: string, address: string | undefined): Run {
  const url = visible(address ?? '');
  return /^https?:\/\//.test(url) && URL.canParse(url) && url.length <= LIMITS.link ? { type: 'link', url, text: shown } : text(shown);
}

/** Together in groups of at most so many characters as JSON. */
function grouped<T>(parts: readonly T[], longest: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = JSON.stringify(part).length;
    if (size > room) {
      groups.push([]);
      room = longest;
    }
    groups.at(-1)?.push(part);
    room -= size;
  }
  return groups;
}

const plain = (runs: readonly Run[]): string => runs.map((run) => run.text ?? '').join('');

function piecesOfCitation({ mark, quote, article, link }: Citation, words: SlackWords): Piece[] {
  const title = clip(visible(article.title).replace(/\s+/g, ' ').trim(), OWN.title) || '…';
  const publisher = clip(visible(article.publisher), OWN.title);
  const heading = [text(`[${mark}] `), linkOr(title, link), text(` — ${publisher}, ${article.published ?? words.undated}`)];
  const [first = '…', ...others] = cut(visible(`${words.open}${quote}${words.close}`), OWN.textPiece);
  return [
    {
      block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: heading }, quotation(first)] },
      text: `${plain(heading)}\n${first}`,
    },
    ...others.map((part): Piece => ({ block: { type: 'rich_text', elements: [quotation(part)] }, text: part })),
  ];
}

const quotation = (shown: string): types.RichTextQuote => ({ type: 'rich_text_quote', elements: [{ type: 'text', text: shown }] });
