/** An answer in words, in one language, for no platform in particular. Adapters add markup, escaping and limits. */
import type { Article } from '../knowledge/article.ts';
import type { Language } from '../knowledge/bilingual.ts';

export type Status = 'answered' | 'refuted' | 'unknown' | 'help';

export interface Citation {
  /** From 1, as the marks in the text count. */
  readonly mark: number;
  readonly quote: string;
  readonly article: Article;
  /** Opens the article at the passage (text fragment). */
  readonly link: string;
}

/** A piece of running text; `marks` are the citations that prove it. */
export interface Sentence {
  readonly text: string;
  readonly marks: readonly number[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Sentence[] };

interface Common {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Questions that the bot can answer, to be offered. */
  readonly suggestions: readonly string[];
}

/** A reply that asserts something has at least one citation. */
export type Reply =
  | (Common & { readonly status: 'answered' | 'refuted'; readonly citations: readonly [Citation, ...Citation[]] })
  | (Common & { readonly status: 'unknown' | 'help'; readonly citations: readonly [] });
