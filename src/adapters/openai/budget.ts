/** Keeps the part of a request that varies within its tokens, by an estimate on the safe side: the program that cuts tokens weighs megabytes. */

import type { ParsingContext } from '../../bot/parsing/parser.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import type { ModelRequest } from './language-model.ts';
import { variablePart } from './request.ts';

/** Tokens. */
export const LONGEST_VARIABLE = 300;

/** `text`: the message, cleaned. The question before it is left out where both are too much; null where the message alone is. */
export function requestFor(
  text: string,
  { now, previous }: Pick<ParsingContext, 'now' | 'previous'>,
  lexicon: Lexicon,
): ModelRequest | null {
  const alone: ModelRequest = { message: text, today: now.toISOString().slice(0, 10) };
  const requests = previous ? [{ ...alone, previous }, alone] : [alone];
  return requests.find((request) => estimate(variablePart(request), lexicon) < LONGEST_VARIABLE) ?? null;
}

const PIECE = /\p{L}+|\p{N}|[^\s\p{L}\p{N}]/gu;

/** At least as many tokens as byte pair encodings make of it: an ordinary word takes one or two, anything else up to one a byte. */
function estimate(text: string, lexicon: Lexicon): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const folded = fold(piece);
    if (lexicon.knows(folded, 'en') || lexicon.knows(folded, 'fr')) tokens += Math.ceil(piece.length / 4);
    else tokens += /^[a-z]+$/i.test(piece) ? Math.ceil(piece.length * 0.7) : Buffer.byteLength(piece);
  }
  return tokens;
}
