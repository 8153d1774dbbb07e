/** Words as the bot compares them: folded, cut as any text is, joined by a space. */
import { foldWord } from '../fold-word.ts';
import { tokenize } from '../tokens.ts';

const SINGLE = /^\p{L}+$/u;

/** « Start-up » → "start up". */
export const spanOf = (text: string): string =>
  SINGLE.test(text)
    ? foldWord(text)
    : tokenize(text)
        .map(({ folded }) => folded)
        .join(' ');

/** The words of an expression as written. */
export const wordsOf = (expression: string): string[] => tokenize(expression).map(({ text }) => text);
