/** The sentences of a reply, each claim with the marks of its passages. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { NonEmpty } from '../answer.ts';
import type { Block, Citation, Sentence } from '../reply.ts';
import type { Citations } from './citation.ts';
import { claimSentence } from './claim/sentence.ts';
import type { Voice } from './voice.ts';

/** What an answer that asserts something comes to. */
export interface Assertion {
  readonly blocks: readonly Block[];
  readonly citations: NonEmpty<Citation>;
}

/** A sentence, and another one where some passage disputes the claim. */
export function stated(
  cited: CitedClaim,
  citations: Citations,
  voice: Voice,
  reword: (sentence: string) => string = (it) => it,
): Sentence[] {
  const sentence = { text: reword(claimSentence(cited, voice)), marks: citations.of(cited) };
  const against = citations.against(cited);
  if (against.length === 0) return [sentence];
  return [sentence, { text: voice.book.disputed({ publisher: cited.article.publisher }), marks: against }];
}

/** The sentences of one claim as one item of a list. */
export const asItem = (sentences: readonly Sentence[]): Sentence => ({
  text: sentences.map(({ text }) => text).join(' '),
  marks: [...new Set(sentences.flatMap(({ marks }) => marks))],
});

/** Sentences that say the same are said once, with the marks of both. */
function withoutDoubles(sentences: readonly Sentence[]): Sentence[] {
  const byText = new Map<string, Sentence>();
  for (const { text, marks } of sentences) {
    byText.set(text, { text, marks: [...new Set([...(byText.get(text)?.marks ?? []), ...marks])] });
  }
  return [...byText.values()];
}

export const paragraph = (sentences: readonly Sentence[]): Block => ({ kind: 'paragraph', sentences: withoutDoubles(sentences) });

export const list = (items: readonly Sentence[], ordered = false): Block => ({ kind: 'list', ordered, items: withoutDoubles(items) });

/** A sentence of the bot's own, that proves nothing and needs no proof. */
export const unmarked = (text: string): Sentence => ({ text, marks: [] });
