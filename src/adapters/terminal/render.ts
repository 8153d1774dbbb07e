/** Reply → text for a terminal: wrapped to its width, in colour where it has any. */
import type { Block, Citation, Reply, Sentence } from '../../bot/reply.ts';
import { renderCitations } from './citations.ts';
import type { Look } from './paint.ts';
import { visible } from './visible.ts';
import { type ChatWords, WORDS } from './words.ts';
import { wrap } from './wrap.ts';

/** Ends in a line break. */
export function render(reply: Reply, look: Look): string {
  const words = WORDS[reply.language];
  const parts = reply.blocks.map((block) => marked(renderBlock(block, look), reply, look));
  if (reply.citations.length > 0) parts.push(renderCitations(reply.citations, words, look));
  if (reply.suggestions.length > 0) parts.push(renderSuggestions(reply.suggestions, words.ask, look));
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block, { width }: Look): string {
  if (block.kind === 'paragraph') return wrap(block.sentences.map(withMarks).join(' '), width);
  return block.items
    .map((item, index) => {
      const bullet = block.ordered ? `${index + 1}. ` : '• ';
      return wrap(withMarks(item), width, bullet, ' '.repeat(bullet.length));
    })
    .join('\n');
}

const withMarks = ({ text, marks }: Sentence): string =>
  [visible(text), ...(marks.length > 0 ? [marks.map((mark) => `[${mark}]`).join('')] : [])].join(' ');

/** Sets off the marks of citations, and makes each open its passage where it can. */
function marked(text: string, { citations }: Reply, { paint }: Look): string {
  const links = new Map<string, string>(citations.map(({ mark, link }) => [`[${mark}]`, visible(link)]));
  return text.replace(/\[\d+\]/g, (mark) => {
    const url = links.get(mark);
    if (url === undefined) return mark;
    return paint.mark(paint.link ? paint.link(mark, url) : mark);
  });
}

function renderSuggestions(suggestions: readonly string[], ask: string, { width, paint }: Look): string {
  const questions = suggestions.map((question) => paint.suggestion(wrap(visible(question), width, '  → ', '    ')));
  return [ask, ...questions].join('\n');
}

/** The address of every passage, for terminals that do not open links. */
export const renderLinks = (citations: readonly Citation[], { paint }: Look): string =>
  citations.map(({ mark, link }) => `${paint.mark(`[${mark}]`)} ${visible(link)}\n`).join('');

/** What the chat says itself, a paragraph a line. */
export const renderLines = (lines: readonly string[], { width }: Look): string => lines.map((line) => `${wrap(line, width)}\n`).join('');

export function renderCommands(commands: ChatWords['commands'], { width, paint }: Look): string {
  const widest = Math.max(...commands.map(([command]) => command.length));
  return commands
    .map(([command, does]) => {
      const opening = `  ${command.padEnd(widest)}  `;
      return `${wrap(does, width, opening, ' '.repeat(opening.length)).replace(command, paint.suggestion)}\n`;
    })
    .join('');
}
