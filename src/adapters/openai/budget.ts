/** Keeps the part of a request that varies within its tokens, by an estimate on the safe side: the program that cuts tokens weighs megabytes. */

import { fold } from '../../knowledge/language/fold.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import type { ModelRequest } from './language-model.ts';
import { variablePart } from './request.ts';

/** Tokens. */
export const LONGEST_VARIABLE = 300;

/** The request without the question before it where both are too much; null where the message alone is. */
export function fitted(request: ModelRequest, lexicon: Lexicon): ModelRequest | null {
  const { previous: _, ...alone } = request;
  return [request, alone].find((one) => estimate(variablePart(one), lexicon) < LONGEST_VARIABLE) ?? null;
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
