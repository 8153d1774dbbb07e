/** Words for articles that disagree: every side, each with who says so. */
import type { Answer } from '../answer.ts';
import type { Block } from '../reply.ts';
import { Citations } from './citation.ts';
import { lowerFirst } from './claim/first-word.ts';
import { dateOf } from './coverage-words.ts';
import { type Assertion, asItem, list, paragraph, stated, unmarked } from './draft.ts';
import type { Voice } from './voice.ts';

type Conflicting = Extract<Answer, { kind: 'conflicting' }>;

export function conflictingWords(answer: Conflicting, voice: Voice): Assertion {
  const citations = new Citations();
  const blocks = conflictingBlocks(answer, citations, voice);
  return { blocks, citations: citations.list() };
}

export function conflictingBlocks({ claims }: Conflicting, citations: Citations, voice: Voice): Block[] {
  const { opening, side } = voice.book.conflicting;
  const sides = claims.map((cited) => {
    const source = { publisher: cited.article.publisher, date: dateOf(cited.article, voice) };
    return asItem(stated(cited, citations, voice, (sentence) => side({ ...source, sentence: lowerFirst(sentence, cited, voice) })));
  });
  return [paragraph([unmarked(opening())]), list(sides)];
}
