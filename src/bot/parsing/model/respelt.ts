/** Spelling: the model may say which word of the lexicon a misspelt one was meant to be, if it is near enough to be that. */
import { editDistance } from '../../../knowledge/language/spelling.ts';
import type { ContentWords, Sentence } from './sentence.ts';

/** Letters that a slip of the finger may put wrong. */
const SLIP = 2;

/** `said`: folded words of the model. Only what the lexicon did not know is read anew, and only as what it knows. */
export function respelt(sentences: readonly Sentence[], said: readonly string[], knows: (word: string) => boolean): readonly Sentence[] {
  const words = said.filter((word) => word.length > SLIP * 2 && knows(word));
  if (words.length === 0) return sentences;
  const meant = (content: ContentWords): ContentWords => {
    const [written] = content.misspelt;
    const word = words.find((candidate) => written !== undefined && editDistance(candidate, written, SLIP) <= SLIP);
    return word === undefined ? content : { ...content, read: word, written: new Set([...content.written, word]) };
  };
  return sentences.map((sentence) => ({ ...sentence, content: sentence.content.map(meant) }));
}
