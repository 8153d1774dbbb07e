/** Words for claims that contradict the question: which part is wrong, then what the articles say. */
import type { Answer } from '../answer.ts';
import type { Block } from '../reply.ts';
import { Citations } from './citation.ts';
import { lowerFirst } from './claim/first-word.ts';
import { type Assertion, paragraph, stated } from './draft.ts';
import { quoted } from './said.ts';
import type { Voice } from './voice.ts';

type Refuted = Extract<Answer, { kind: 'refuted' }>;

export function refutedWords(answer: Refuted, voice: Voice): Assertion {
  const citations = new Citations();
  const blocks = refutedBlocks(answer, citations, voice);
  return { blocks, citations: citations.list() };
}

export function refutedBlocks({ contradiction, claims }: Refuted, citations: Citations, voice: Voice): Block[] {
  const { part } = contradiction;
  const said = contradiction.said === null ? null : quoted(contradiction.said, voice);
  const correct = (sentence: string): string => {
    if (part !== 'polarity' && said === null) return voice.book.refuted.plain({ sentence });
    return voice.book.refuted[part]({ said: said ?? '', sentence });
  };
  const sentences = claims.flatMap((cited, index) =>
    stated(cited, citations, voice, (sentence) => (index === 0 ? correct(lowerFirst(sentence, cited, voice)) : sentence)),
  );
  return [paragraph(sentences)];
}
