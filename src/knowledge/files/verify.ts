/** Checks quotations against the full text of their article, and finds the words around those that need them to be told apart. */
import type { Passage } from '../evidence.ts';

/** Characters of context on each side. */
const CONTEXT = 32;

/** A shorter quotation may occur again on the article's page, outside its text. */
const SHORT = 40;

export type Quotation = Pick<Passage, 'id' | 'quote' | 'prefix' | 'suffix'>;

export type QuotationCheck =
  /** The article has it, byte for byte. */
  | {
      readonly outcome: 'verbatim';
      readonly passage: string;
      /** UTF-16 offsets into the article's text. */
      readonly start: number;
      readonly end: number;
      /** Words of the same line around it; empty at the line's ends. */
      readonly prefix: string;
      readonly suffix: string;
      /** It is short, or occurs more than once, and does not have them. */
      readonly lacksContext: boolean;
    }
  /** The article does not have it, or not with the prefix and suffix given. */
  | { readonly outcome: 'missing'; readonly passage: string };

export const checkQuotations = (text: string, quotations: readonly Quotation[]): QuotationCheck[] =>
  quotations.map((quotation) => checkQuotation(text, quotation));

function checkQuotation(text: string, { id, quote, prefix, suffix }: Quotation): QuotationCheck {
  const start = text.indexOf(prefix + quote + suffix);
  if (start < 0) return { outcome: 'missing', passage: id };
  const at = start + prefix.length;
  const end = at + quote.length;
  const needed = quote.length < SHORT || text.indexOf(quote) !== text.lastIndexOf(quote);
  const around = { prefix: telling(before(text, at)), suffix: telling(after(text, end)) };
  const given = prefix !== '' || suffix !== '';
  return {
    outcome: 'verbatim',
    passage: id,
    start: at,
    end,
    ...around,
    lacksContext: needed && !given && around.prefix + around.suffix !== '',
  };
}

/** Signs alone tell no place from another. */
const telling = (context: string): string => (/[\p{L}\d]/u.test(context) ? context : '');

/** The last words of the line before a place, with the space that parts them from it. */
function before(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (line.length <= CONTEXT) return line;
  const near = line.slice(-CONTEXT);
  return /\s/.test(line.at(-CONTEXT - 1) ?? '') ? near : near.replace(/^\S*\s+/u, '');
}

/** The first words of the line after a place. */
function after(text: string, end: number): string {
  const next = text.indexOf('\n', end);
  const line = text.slice(end, next < 0 ? text.length : next);
  if (line.length <= CONTEXT) return line;
  const near = line.slice(0, CONTEXT);
  return /\s/.test(line.at(CONTEXT) ?? '') ? near : near.replace(/\s+\S*$/u, '');
}
