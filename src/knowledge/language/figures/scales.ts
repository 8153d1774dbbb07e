/** Words and abbreviations that multiply the number before them: « milliards », "bn", "k". */
import type { Read } from '../pieces.ts';
import { type FigureContext, isGlued } from './context.ts';

/** Whether scale words are read the way of the text's language, or of the other one ("$70 billion" in French). */
export type Way = 'own' | 'foreign';

export interface ScalePlace {
  readonly way: Way;
  /** Abbreviations stand after digits alone. */
  readonly afterDigits: boolean;
}

export function scaleAt({ pieces, words }: FigureContext, at: number, { way, afterDigits }: ScalePlace): Read<number> | null {
  const piece = pieces[at];
  if (!piece || piece.joint === 'line' || piece.joint === 'apostrophe') return null;
  const scale = (way === 'foreign' ? words.foreignScales : words.scales).at(pieces, at);
  if (scale || !afterDigits) return scale;
  const short = words.abbreviations.at(pieces, at);
  const after = short && pieces[short.next];
  return after && (isGlued(after) || after.joint === 'apostrophe') ? null : short;
}

/** Multiplies, and drops what binary fractions add: 1.1 × 1e9 is 1100000000. */
export const multiply = (value: number, factor: number): number => Number((value * factor).toPrecision(12));
