/** The day on which the corpora of dates are read, and how they are written. */
import type { Example } from '../corpus.ts';

/** A Friday. */
export const NOW = new Date('2025-11-14T10:00:00Z');

/** Each phrasing holds this one date, or these in this order. */
export const date = (edtf: string | readonly string[], phrasings: readonly string[]): Example<readonly string[]> => ({
  expected: typeof edtf === 'string' ? [edtf] : edtf,
  phrasings,
});
