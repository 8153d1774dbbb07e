/** What the readers of figures share: the pieces of a text and the words of its language. */
import type { Phrases } from '../phrases.ts';
import type { Piece, Pieces } from '../pieces.ts';
import type { FigureVocabulary } from './vocabulary.ts';

export interface FigureContext {
  readonly pieces: Pieces;
  readonly words: FigureVocabulary;
}

/** Where a number stands: `from` is the first piece of its bound or of itself, `next` the one after it. */
export interface Place {
  readonly from: number;
  readonly next: number;
}

/** Past an expression if it stands there, else where it was. */
export const skip = (phrases: Phrases<unknown>, pieces: Pieces, at: number): number => phrases.at(pieces, at)?.next ?? at;

/** Is the piece a word or number written against the one before it? */
export const isGlued = (piece: Piece | undefined): boolean => piece !== undefined && piece.joint === 'none' && piece.kind !== 'sign';

/** Does the piece follow on the same line, at a space or a hyphen? */
export const follows = (piece: Piece | undefined): boolean => piece?.joint === 'space' || piece?.joint === 'hyphen';
