/** Citations as Discord shows them: under each article's title its passages, each with the link that opens the article there. */
import type { Citation } from '../../bot/reply.ts';
import { escapeText, link } from './escape.ts';
import { cut } from './split.ts';
import type { DiscordWords } from './words.ts';

/** Of a text, before escaping, which may double it: an entry always fits in a message. */
const LONGEST = { title: 100, publisher: 40, quote: 320 };

/** An entry for each citation; the first of each article opens with the article. */
export function entriesOf(citations: readonly Citation[], words: DiscordWords): string[] {
  const ofArticle = Map.groupBy(citations, ({ article }) => article.id);
  return [...ofArticle.values()].flatMap((cited) =>
    cited.map((citation, index) => `${index === 0 ? `${headingOf(citation, words)}\n` : ''}${passageOf(citation, words)}`),
  );
}

function headingOf({ article: { title, publisher, published } }: Citation, { undated }: DiscordWords): string {
  const source = `${escapeText(cut(publisher, LONGEST.publisher))}, ${published ?? undated}`;
  return `**${escapeText(cut(title, LONGEST.title))}** — ${source}`;
}

const passageOf = ({ mark, quote, link: url }: Citation, { open, close, read }: DiscordWords): string =>
  `> \\[${mark}\\] ${open}${escapeText(cut(quote, LONGEST.quote))}${close} ${link(read, url)}`;
