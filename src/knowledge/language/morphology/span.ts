/** Words as the bot compares them: folded, cut as any text is, joined by a space. */
import { foldWord } from '../fold-word.ts';
import { tokenize } from '../tokens.ts';

/** Words of letters with single spaces between are cut as they stand; there are too many of them to cut each as a text. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

/** « Start-up » → "start up". */
export const spanOf = (text: string): string =>
  wordsOf(text)
    .map((word) => foldWord(word))
    .join(' ');

/** The words of an expression as written. */
export const wordsOf = (expression: string): string[] =>
  PLAIN.test(expression) ? expression.split(' ') : tokenize(expression).map(({ text }) => text);
