/** Words for a message that is no question about the articles. They assert nothing, and repeat nothing of the message. */
import type { Answer } from '../answer.ts';
import type { Block } from '../reply.ts';
import { coverageSentence, dateOf } from './coverage-words.ts';
import { list, paragraph, unmarked } from './draft.ts';
import type { HelpTopic } from './phrasebook.ts';
import type { Voice } from './voice.ts';

type Help = Extract<Answer, { kind: 'help' }>;

const MOST_ARTICLES = 5;
const WITH_COVERAGE: ReadonlySet<HelpTopic> = new Set<HelpTopic>(['capability', 'coverage', 'off_topic']);

export function helpBlocks({ topic, coverage }: Help, voice: Voice): Block[] {
  const words = [voice.book.help[topic](), ...(WITH_COVERAGE.has(topic) ? [coverageSentence(coverage, voice)] : [])];
  const articles = topic === 'coverage' ? coverage.articles.slice(0, MOST_ARTICLES) : [];
  const titles = articles.map((article) =>
    unmarked(voice.book.coverage.article({ title: article.title, publisher: article.publisher, date: dateOf(article, voice) })),
  );
  return [paragraph(words.map(unmarked)), ...(titles.length > 0 ? [list(titles)] : [])];
}
