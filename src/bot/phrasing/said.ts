/** Words of the user's, made harmless enough to be quoted: no markup, mention, link or control character survives. */
import type { Voice } from './voice.ts';

/** Longest quotation of a user's words, in characters. */
export const LONGEST_SAID = 60;

const LINK = /(?:\p{L}[\p{L}\d+.-]*:\/\/|www\.|(?:mailto|javascript|data|tel):)\S*/giu;
const LINK_WITHOUT_SCHEME = /\b[\w-]+(?:\.[\w-]+)+\/\S*/gu;

/** Plain words: idempotent, one line, at most `longest` characters. */
export function harmless(text: string, longest = LONGEST_SAID): string {
  const cleaned = text
    .normalize('NFKC')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r\f\v]/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(LINK, ' ')
    .replace(LINK_WITHOUT_SCHEME, ' ')
    .replace(/\S*@\S*/gu, ' ')
    .replace(/[<>[\]{}|\\`*_~^"«»“”„‟‹›#]/gu, '')
    .replace(/\(\s*\)/gu, '')
    .replace(/(\p{M})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return cut(cleaned, longest);
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** In quotation marks; null when nothing harmless is left. */
export function quoted(text: string, voice: Voice): string | null {
  const said = harmless(text);
  return /[\p{L}\d]/u.test(said) ? voice.book.quotation({ text: said }) : null;
}

/** Several of them, without doubles. */
export const allQuoted = (texts: readonly string[], voice: Voice): string[] => [
  ...new Set(texts.map((text) => quoted(text, voice)).filter((text) => text !== null)),
];
