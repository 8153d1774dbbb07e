/** The noun that a number counts: « 40 anciens ingénieurs », "14 of Meta's researchers". */
import type { Read } from '../pieces.ts';
import type { CountedUnit } from './amount-words.ts';
import { type FigureContext, isGlued, skip } from './context.ts';

/** How many words may stand between a number and the noun it counts. */
const REACH = 8;

const MARKUP = new Set(['"', '*', '_', '`', '~']);

/** What the noun after a number counts; `next` is the index after that noun. */
export function countedAt(context: FigureContext, at: number): Read<CountedUnit> | null {
  const { pieces, words } = context;
  const first = skip(words.linksToCounted, pieces, pastMarkup(context, at));
  for (let i = first; i < first + REACH; i += 1) {
    const found = words.countedOrEvents.at(pieces, i);
    if (pieces[i]?.joint === 'line' || isGlued(pieces[i])) return null;
    if (found) return pieces[i]?.joint === 'hyphen' ? found : lastOf(context, found);
    if (!mayStandBetween(context, i, i === first)) return null;
  }
  return null;
}

/** Past the end of a quotation or of emphasis: « "500" salariés », "**500** people". */
function pastMarkup({ pieces }: FigureContext, at: number): number {
  const closes = (i: number): boolean => pieces[i]?.joint === 'none' && MARKUP.has(pieces[i]?.folded ?? '');
  return closes(at) ? (closes(at + 1) ? at + 2 : at + 1) : at;
}

/** "500 company employees": the last of adjacent nouns is the one counted; but not in "a 900-person company". */
function lastOf({ pieces, words }: FigureContext, found: Read<CountedUnit>): Read<CountedUnit> {
  const more = pieces[found.next]?.joint === 'space' ? words.counted.at(pieces, found.next) : null;
  return more ?? found;
}

function mayStandBetween({ pieces, words }: FigureContext, at: number, first: boolean): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  const open = 'except' in words.amounts.betweenCounted;
  if (piece.folded === ',' || piece.folded === '&') return open && !first;
  if (piece.kind !== 'word') return false;
  return words.betweenCounted.has(piece.folded) !== open;
}

/** The noun stands right after the number: « 2025 salariés », but not "2025 layoffs", where the number is a year. */
export function isCountedNext({ pieces, words }: FigureContext, at: number): boolean {
  return pieces[at]?.joint === 'space' && words.counted.at(pieces, at) !== null;
}
