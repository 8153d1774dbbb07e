/** Folds formatting, accents, spaces and typographic quotes away, so that only the words are compared. */

const PAIRED = /(\*\*|__|~~|`)(?=\S)([\s\S]*?\S)\1/g;
const SINGLE = /(?<![\w*])([*_])(?=\S)([^*_\n]*?\S)\1(?![\w*])/g;

export function normalise(text: string): string {
  return text
    .replace(PAIRED, '$2')
    .replace(SINGLE, '$2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** Spaces beside quotation marks are a matter of typography. */
export const normaliseQuote = (text: string): string => normalise(text).replace(/ ?" ?/g, '"');
