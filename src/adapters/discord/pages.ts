/** A reply cut into what fits in one message each: so much text, so many rows, and the citations that prove them. */
import type { Block, Reply, Sentence } from '../../bot/reply.ts';
import { escapeText } from './escape.ts';
import { MOST } from './limits.ts';
import { entriesOf } from './sources.ts';
import { split } from './split.ts';
import { WORDS } from './words.ts';

export interface Page {
  /** Escaped. Empty where only citations are left. */
  readonly text: string;
  /** Empty where nothing is cited, or where the citations stand in the text. */
  readonly sources: string;
}

/** Leaves room for who shares it, or what was asked. */
const LONGEST_TEXT = MOST.content - 400;
const MOST_ROWS = 10;

/** `plain`: no embeds can be shown, so citations stand in the text. At least one page. */
export function pagesOf(reply: Reply, plain: boolean): readonly [Page, ...Page[]] {
  const pages = draftsOf(reply).flatMap(({ text, marks }): Page[] => {
    const entries = entriesOf(
      reply.citations.filter(({ mark }) => marks.has(mark)),
      WORDS[reply.language],
    );
    if (plain) return packed([text, ...entries], LONGEST_TEXT).map((part) => ({ text: part, sources: '' }));
    const [first = '', ...others] = packed(entries, MOST.embed);
    return [{ text, sources: first }, ...others.map((sources) => ({ text: '', sources }))];
  });
  const [first = { text: '…', sources: '' }, ...others] = pages;
  return [first, ...others];
}

interface Draft {
  text: string;
  readonly marks: Set<number>;
  rows: number;
}

/** A line of its own, with what goes before it unless it is the first of its page. */
interface Line {
  readonly text: string;
  readonly marks: readonly number[];
  readonly gap: string;
  readonly isRow: boolean;
}

function draftsOf(reply: Reply): Draft[] {
  const drafts: Draft[] = [];
  for (const { text, marks, gap, isRow } of reply.blocks.flatMap(linesOf)) {
    let draft = drafts.at(-1);
    if (!draft || draft.text.length + gap.length + text.length > LONGEST_TEXT || (isRow && draft.rows === MOST_ROWS)) {
      draft = { text: '', marks: new Set(), rows: 0 };
      drafts.push(draft);
    }
    draft.text += draft.text ? gap + text : text;
    draft.rows += isRow ? 1 : 0;
    for (const mark of marks) draft.marks.add(mark);
  }
  return drafts;
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'paragraph') {
    const marks = block.sentences.flatMap((sentence) => sentence.marks);
    return piecesOf(block.sentences.map(withMarks).join(' ')).map((text) => ({ text, marks, gap: '\n\n', isRow: false }));
  }
  return block.items.flatMap((item, index) => {
    const bullet = block.ordered ? `${index + 1}.` : '-';
    return piecesOf(withMarks(item)).map((text, piece) => ({
      text: piece === 0 ? `${bullet} ${text}` : text,
      marks: item.marks,
      gap: index === 0 && piece === 0 ? '\n\n' : '\n',
      isRow: piece === 0,
    }));
  });
}

/** Room is left for a bullet. */
const piecesOf = (text: string): string[] => split(text, LONGEST_TEXT - 10);

const withMarks = ({ text, marks }: Sentence): string =>
  [escapeText(text), ...(marks.length > 0 ? [marks.map((mark) => `\\[${mark}\\]`).join('')] : [])].join(' ');

/** Parts that are short enough, joined to as few texts as hold them. */
function packed(parts: readonly string[], most: number): string[] {
  const texts: string[] = [];
  for (const part of parts.filter(Boolean)) {
    const last = texts.at(-1);
    const joined = last === undefined ? part : `${last}\n${part.startsWith('> ') ? '' : '\n'}${part}`;
    if (last === undefined || joined.length > most) texts.push(part);
    else texts[texts.length - 1] = joined;
  }
  return texts;
}
