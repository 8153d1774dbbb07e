/** Citations as a terminal shows them: under each article its passages, each with the link that opens the article there. */
import type { Citation } from '../../bot/reply.ts';
import type { Look } from './paint.ts';
import { visible } from './visible.ts';
import type { ChatWords } from './words.ts';
import { columns, wrap } from './wrap.ts';

export function renderCitations(citations: readonly Citation[], words: ChatWords, look: Look): string {
  const ofArticle = Map.groupBy(citations, ({ article }) => article.id);
  const widest = Math.max(...citations.map(({ mark }) => markOf(mark).length));
  return [...ofArticle.values()].map((cited) => renderArticle(cited, widest, words, look)).join('\n\n');
}

const markOf = (mark: number): string => `[${mark}]`;

function renderArticle(cited: readonly Citation[], widest: number, words: ChatWords, look: Look): string {
  const [first] = cited;
  if (!first) return '';
  const { title, publisher, published } = first.article;
  const heading = wrap(visible(`${title} — ${publisher}, ${published ?? words.undated}`), look.width);
  const passages = cited.map((citation) => renderPassage(citation, widest, words, look));
  // Where marks are links, one address written out is enough: it opens the article at the first of its passages.
  const address = look.paint.link ? [look.paint.aside(`  ${visible(first.link)}`)] : [];
  return [look.paint.title(heading), ...passages, ...address].join('\n');
}

function renderPassage({ mark, quote, link }: Citation, widest: number, words: ChatWords, { width, paint }: Look): string {
  const opening = `  ${markOf(mark).padEnd(widest)} `;
  const indent = ' '.repeat(columns(opening));
  const text = wrap(visible(`${words.open}${quote}${words.close}`), width, opening, indent);
  const address = visible(link);
  const linked = paint.mark(paint.link ? paint.link(markOf(mark), address) : markOf(mark));
  const marked = text.replace(markOf(mark), () => linked);
  return paint.link ? marked : `${marked}\n${indent}${address}`;
}
