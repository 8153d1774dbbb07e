/** What the knowledge base covers, in a sentence: how many articles, from when to when, or whose where no date is known. */
import type { Article } from '../../knowledge/article.ts';
import type { Coverage } from '../../knowledge/knowledge-base.ts';
import { listOf, type Voice } from './voice.ts';

const MOST_PUBLISHERS = 3;

/** « septembre 2025 », « 2025 », and with `day` « 17 septembre 2025 ». The date is YYYY, YYYY-MM or YYYY-MM-DD. */
function dateWords(date: string, voice: Voice, day = false): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(dayOfMonth ?? 1)));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day && dayOfMonth !== undefined) options.day = 'numeric';
  return voice.grammar.date(at, options);
}

/** The article's date, or `none` for a message's `select`. */
export const dateOf = ({ published }: Article, voice: Voice): string => (published === null ? 'none' : dateWords(published, voice, true));

export function coverageSentence({ articles, from, to }: Coverage, voice: Voice): string {
  const { coverage } = voice.book;
  if (articles.length === 0) return coverage.none();
  const number = { count: articles.length, digits: voice.grammar.digits(articles.length) };
  if (from === null || to === null) return coverage.undated({ ...number, publishers: publishersOf(articles, voice) });
  const [start, end] = [dateWords(from, voice), dateWords(to, voice)];
  return start === end
    ? coverage.one_month({ ...number, month: start })
    : coverage.dated({ ...number, start, of_start: voice.grammar.of(start), end });
}

function publishersOf(articles: readonly Article[], voice: Voice): string {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))];
  const shown = publishers.slice(0, MOST_PUBLISHERS);
  const left = publishers.length - shown.length;
  const others = left > 0 ? [voice.book.coverage.others({ count: left, digits: voice.grammar.digits(left) })] : [];
  return listOf([...shown, ...others], voice);
}
