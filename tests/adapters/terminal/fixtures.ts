/** Replies and streams for the tests of the terminal. */
import { PassThrough, Readable } from 'node:stream';
import type { Citation, Reply } from '../../../src/bot/reply.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import type { Language } from '../../../src/knowledge/bilingual.ts';

export const article = (id: string, over: Partial<Article> = {}): Article => ({
  id,
  title: `Title of ${id}`,
  publisher: 'The Gazette',
  url: `https://gazette.example/${id}`,
  language: 'fr',
  published: '2025-09-17',
  ...over,
});

export const citation = (mark: number, of: Article, quote = `quotation ${mark}`): Citation => ({
  mark,
  quote,
  article: of,
  link: `${of.url}#:~:text=quotation%20${mark}`,
});

export const asserting = (text: string, citations: readonly [Citation, ...Citation[]], over: Partial<Reply> = {}): Reply =>
  ({
    status: 'answered',
    language: 'en',
    blocks: [{ kind: 'paragraph', sentences: [{ text, marks: citations.map(({ mark }) => mark) }] }],
    citations,
    suggestions: [],
    ...over,
  }) as Reply;

export const helping = (text: string, suggestions: readonly string[] = [], language: Language = 'en'): Reply => ({
  status: 'help',
  language,
  blocks: [{ kind: 'paragraph', sentences: [{ text, marks: [] }] }],
  citations: [],
  suggestions,
});

/** An input whose end the test decides, and an output that can be read back. */
export function streams(): { readonly input: PassThrough; readonly output: PassThrough; readonly shown: () => string } {
  const output = new PassThrough();
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  return { input: new PassThrough(), output, shown: () => shown };
}

export const inputOf = (...chunks: readonly (string | Uint8Array)[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
