/** How firmly a figure is meant, from the words before it (« au moins ») or after it ("or more", « chacun »). */
import type { Bound } from '../../quantity.ts';
import type { ReadBack } from '../phrases.ts';
import type { Read } from '../pieces.ts';
import type { FigureContext } from './context.ts';
import { countedAt } from './counted.ts';

/** A bound or two before a number (« tout au plus environ »): the firmest counts. Looks no further back than `floor`. */
export function boundBefore(context: FigureContext, at: number, floor: number): ReadBack<Bound> | null {
  let found = oneBefore(context, at, floor);
  for (let outer = found && oneBefore(context, found.start, floor); found && outer; outer = oneBefore(context, outer.start, floor)) {
    // One word alone may belong to the verb: "hand over about $5bn".
    if (outer.start === found.start - 1) break;
    found = { value: firmer(outer.value, found.value), start: outer.start };
  }
  return found;
}

function oneBefore({ pieces, words }: FigureContext, at: number, floor: number): ReadBack<Bound> | null {
  const determiner = words.determiners.before(pieces, at);
  const direct = words.boundsBefore.before(pieces, at);
  const apart = direct || !determiner ? null : words.boundsBefore.before(pieces, determiner.start);
  // "What about the 14?" asks of them, and does not guess at their number.
  const bound = direct ?? (apart?.value === 'about' ? null : apart);
  if (!bound || bound.start < floor) return null;
  const signOfSum = pieces[at - 1]?.folded === '+' && (pieces[at]?.joint !== 'none' || bound.start === floor) && floor > 0;
  return signOfSum ? null : bound;
}

/** "no more than about 500" is at most 500; "exactly" and "only" add nothing. */
function firmer(outer: Bound, inner: Bound): Bound {
  if (inner !== 'exact' && inner !== 'about') return inner;
  return outer === 'exact' ? inner : outer;
}

export function boundAfter(context: FigureContext, at: number): Read<Bound> | null {
  const { pieces, words } = context;
  if (pieces[at]?.joint === 'line') return null;
  const bound = words.boundsAfter.at(pieces, at);
  const signOfSum = bound && pieces[at]?.folded === '+' && pieces[bound.next]?.kind === 'number';
  return signOfSum ? null : bound;
}

/** « par ingénieur », "per employee": the noun stays a word of its own. */
export function isForEach(context: FigureContext, at: number): boolean {
  const per = context.words.per.at(context.pieces, at);
  return per !== null && countedAt(context, per.next)?.value === 'people';
}
