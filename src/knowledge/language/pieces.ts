/** Cuts a text into words, numbers and signs, and keeps how each is joined to the one before it: what the grammars read. */
import { fold } from './fold.ts';

/** What stands between a piece and the one before it. A lone hyphen or apostrophe between two pieces is a joint, not a piece. */
type Joint = 'start' | 'none' | 'space' | 'line' | 'hyphen' | 'apostrophe';

export interface Piece {
  readonly kind: 'word' | 'number' | 'sign';
  /** As written. */
  readonly text: string;
  readonly folded: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
}

export type Pieces = readonly Piece[];

/** A thing read from pieces, and the index of the first piece after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** « 1 200,5 » (ordinary, no-break, thin spaces), or "1,200.5" and "3.3.2025", or letters, or any one other character. */
const PIECE = /(?<!\p{L})\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*|[\p{L}--[ʼ]][[\p{L}\p{M}]--[ʼ]]*|\S/gv;
const LETTER = /^\p{L}/u;
const HYPHEN = /^[-‐‑‒–−]$/u;
const APOSTROPHE = /^['’‘ʼ`´]$/u;

export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let joint: Joint | null = 'start';
  for (const { 0: raw, index: start } of text.matchAll(PIECE)) {
    const last = pieces.at(-1);
    const bridge: Joint | null = last && last.kind !== 'sign' && last.end === start ? bridgeAt(text, start, raw) : null;
    if (bridge === null) {
      pieces.push({
        kind: kindOf(raw),
        text: raw,
        folded: fold(raw),
        start,
        end: start + raw.length,
        joint: joint ?? gap(text, end, start),
      });
    }
    joint = bridge;
    end = start + raw.length;
  }
  return pieces;
}

const kindOf = (raw: string): Piece['kind'] => (/^\d/.test(raw) ? 'number' : LETTER.test(raw) && raw !== 'ʼ' ? 'word' : 'sign');

/** The joint that a sign makes with what follows it, if it makes one. */
function bridgeAt(text: string, at: number, sign: string): Joint | null {
  const joint = HYPHEN.test(sign) ? 'hyphen' : APOSTROPHE.test(sign) ? 'apostrophe' : null;
  return joint && /^[\p{L}\d]/u.test(text.slice(at + 1, at + 3)) ? joint : null;
}

function gap(text: string, from: number, to: number): Joint {
  if (from === to) return 'none';
  return text.slice(from, to).includes('\n') ? 'line' : 'space';
}
