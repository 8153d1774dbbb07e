/** Links that open an article at a passage: URL text fragments, as WICG's Scroll-to-Text-Fragment has them. */
import type { Passage } from '../../knowledge/evidence.ts';

/** A quotation of more words than this is given by its first and last words. */
const LONGEST = 14;
const EDGE = 6;
const CONTEXT = 3;

/** What a browser looks for: `[prefix-,]start[,end][,-suffix]`. */
export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Words are cut at plain spaces only: an elided or a spaced number (1 200) stays whole, as browsers count words. */
const wordsOf = (text: string): string[] => text.split(/[ \t\n\r]+/u).filter((word) => word !== '');

const endsInWord = (text: string): boolean => /[\p{L}\p{M}\d_’']$/u.test(text);
const startsInWord = (text: string): boolean => /^[\p{L}\p{M}\d_’']/u.test(text);

/** The quotation without a word cut in half at either end, and whether it was whole there. */
function bounded({ quote, prefix, suffix }: Passage): { text: string; left: boolean; right: boolean } {
  const left = !(endsInWord(prefix) && startsInWord(quote));
  const right = !(endsInWord(quote) && startsInWord(suffix));
  const words = wordsOf(quote);
  const whole = words.slice(left ? 0 : 1, right ? words.length : -1);
  return whole.length > 0 ? { text: cutOf(quote, left, right), left, right } : { text: quote, left: true, right: true };
}

const cutOf = (quote: string, left: boolean, right: boolean): string =>
  (right ? quote : quote.replace(/\s*[^ \t\n\r]+$/u, '')).replace(left ? /^$/u : /^[^ \t\n\r]+\s*/u, '').trim();

/** The shortest first and last words, from `EDGE` upwards, that cannot be taken for others of the quotation. */
function edgesOf(text: string): { start: string; end?: string } {
  const words = wordsOf(text);
  if (words.length <= LONGEST) return { start: text };
  for (let size = EDGE; size * 2 < words.length; size += 1) {
    const start = words.slice(0, size).join(' ');
    const end = words.slice(-size).join(' ');
    const rest = words.slice(size).join(' ');
    if (rest.indexOf(end) === rest.length - end.length) return { start, end };
  }
  return { start: text };
}

/**
 * The last (first) words beside a quotation, on its own line. The outermost word may have been cut in half where the
 * context was cut: it is left out unless a line or a space bounds it.
 */
function beside(text: string, side: 'before' | 'after'): string | undefined {
  const lines = text.split('\n');
  const line = (side === 'before' ? lines.at(-1) : lines[0]) ?? '';
  const words = wordsOf(line);
  const isBounded = lines.length > 1 || (side === 'before' ? /^\s/u : /\s$/u).test(line);
  if (!isBounded) words.splice(side === 'before' ? 0 : -1, 1);
  const near = side === 'before' ? words.slice(-CONTEXT) : words.slice(0, CONTEXT);
  return near.length > 0 ? near.join(' ') : undefined;
}

export function textFragment(passage: Passage): TextFragment {
  const { text, left, right } = bounded(passage);
  const prefix = left ? beside(passage.prefix, 'before') : undefined;
  const suffix = right ? beside(passage.suffix, 'after') : undefined;
  return { ...edgesOf(text), ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

/** Percent-encoded; the directive's own signs (- , &) and those that chat markup would take for its own as well. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[-!'()*~_]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function writeFragment({ prefix, start, end, suffix }: TextFragment): string {
  const before = prefix === undefined ? '' : `${encode(prefix)}-,`;
  const until = end === undefined ? '' : `,${encode(end)}`;
  const after = suffix === undefined ? '' : `,-${encode(suffix)}`;
  return `text=${before}${encode(start)}${until}${after}`;
}

/** The article's address with the passage as its fragment directive; a fragment of its own is kept before it. */
export function linkTo(url: string, passage: Passage): string {
  const own = url.split(':~:')[0] ?? url;
  return `${own}${own.includes('#') ? '' : '#'}:~:${writeFragment(textFragment(passage))}`;
}
