/** Citations as Discord shows them: under each article's title its passages, each with the link that opens the article there. */
import type { Citation } from '../../bot/reply.ts';
import { addressOf, escapeText } from './escape.ts';
import { cut } from './split.ts';
import type { DiscordWords } from './words.ts';

/** After escaping: with its link, an entry always fits in a message. */
const LONGEST = { title: 200, publisher: 60, quote: 500 };

/** An entry for each citation; the first of each article opens with the article. */
export function entriesOf(citations: readonly Citation[], words: DiscordWords): string[] {
  const ofArticle = Map.groupBy(citations, ({ article }) => article.id);
  return [...ofArticle.values()].flatMap((cited) =>
    cited.map((citation, index) => `${index === 0 ? `${headingOf(citation, words)}\n` : ''}${passageOf(citation, words)}`),
  );
}

function headingOf({ article: { title, publisher, published } }: Citation, { undated }: DiscordWords): string {
  const source = `${cut(escapeText(publisher), LONGEST.publisher)}, ${published ?? undated}`;
  return `**${cut(escapeText(title), LONGEST.title)}** — ${source}`;
}

function passageOf({ mark, quote, link: url, article }: Citation, { open, close, read }: DiscordWords): string {
  const address = addressOf(url) ?? addressOf(article.url);
  const way = address === null ? '' : ` [${read}](${address})`;
  return `> \\[${mark}\\] ${open}${cut(escapeText(quote), LONGEST.quote)}${close}${way}`;
}
