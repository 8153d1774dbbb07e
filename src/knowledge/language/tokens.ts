/** Cuts a text into words and figures. Hyphens and apostrophes part words: « l'e-mail » is l, e, mail. */
import { fold } from './fold.ts';

export interface Token {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** A figure with its separators (« 1 200 », "14.3", « 14,3 »), or a run of letters and digits, or one sign that matters. */
const TOKEN = /\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?:[.,]\d+)?(?![\p{L}\d])|\d+(?:[.,]\d+)?|[\p{L}\p{M}][\p{L}\p{M}\d]*|[%$€£?!]/gu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const word = found[0];
    const folded = fold(word);
    if (folded) tokens.push({ text: word, folded, start: found.index, end: found.index + word.length });
  }
  return tokens;
}
