/** Reply → text for a terminal: wrapped to its width, in colour where it has any. */
import type { Block, Citation, Reply, Sentence } from '../../bot/reply.ts';

export interface Look {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

type Style = (text: string) => string;

/** How each part is set off; plain functions of text, so that a test or a pipe sees no escape codes. */
export interface Paint {
  readonly mark: Style;
  readonly quote: Style;
  readonly source: Style;
  readonly suggestion: Style;
}

const same: Style = (text) => text;
export const NO_PAINT: Paint = { mark: same, quote: same, source: same, suggestion: same };

const WORDS = {
  fr: { open: '« ', close: ' »', ask: 'Vous pouvez demander :', unknownDate: 'date inconnue' },
  en: { open: '"', close: '"', ask: 'You can ask:', unknownDate: 'no date given' },
} as const;

export function render(reply: Reply, look: Look): string {
  const parts = [...reply.blocks.map((block) => renderBlock(block, look))];
  if (reply.citations.length) parts.push(reply.citations.map((citation) => renderCitation(citation, reply.language, look)).join('\n'));
  if (reply.suggestions.length) {
    const { ask } = WORDS[reply.language];
    parts.push(
      [ask, ...reply.suggestions.map((question) => look.paint.suggestion(wrap(`→ ${question}`, look.width, '  ', '    ')))].join('\n'),
    );
  }
  return `${parts.map(visible).join('\n\n')}\n`;
}

function renderBlock(block: Block, look: Look): string {
  if (block.kind === 'paragraph') return marked(wrap(block.sentences.map(withMarks).join(' '), look.width), look);
  return block.items
    .map((item, index) => marked(wrap(`${block.ordered ? `${index + 1}.` : '•'} ${withMarks(item)}`, look.width, '', '   '), look))
    .join('\n');
}

const withMarks = ({ text, marks }: Sentence): string => [text, ...marks.map((mark) => `[${mark}]`)].join(' ').replaceAll('] [', '][');

const marked = (text: string, { paint }: Look): string => text.replace(/\[\d+\]/g, (mark) => paint.mark(mark));

function renderCitation({ mark, quote, article, link }: Citation, language: Reply['language'], { width, paint }: Look): string {
  const words = WORDS[language];
  const indent = ' '.repeat(String(mark).length + 3);
  return [
    `${paint.mark(`[${mark}]`)} ${paint.quote(wrap(`${words.open}${quote}${words.close}`, width, '', indent))}`,
    paint.source(wrap(`${article.title} — ${article.publisher}, ${article.published ?? words.unknownDate}`, width, indent, indent)),
    paint.source(`${indent}${link}`),
  ].join('\n');
}

/** Breaks at ordinary spaces only: no-break spaces hold. Words longer than the line stay whole. */
export function wrap(text: string, width: number, first = '', next = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/[ \n]+/)) {
    const longer = line.trim() ? `${line} ${word}` : `${line}${word}`;
    if (longer.length > width && line.trim()) {
      lines.push(line);
      line = `${next}${word}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

/** Nothing that an article or a user wrote may drive the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const visible = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]/g, '');
