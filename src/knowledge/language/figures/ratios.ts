/** « Un salarié sur dix », "one in ten", "9 out of 10": a share, in percent. */
import type { FigureContext, Place } from './context.ts';
import { countedAt } from './counted.ts';
import { measureAt } from './measures.ts';
import { numeralAt } from './numerals.ts';

export interface Ratio extends Place {
  readonly percent: number;
}

/** Wholes that shares are spoken of: « un sur dix », not « un article sur 14 chercheurs ». */
const WHOLES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);
const TENS = new Set([10, 100]);

export function ratioAt(context: FigureContext, at: number): Ratio | null {
  const { pieces, words } = context;
  const part = numeralAt(context, at);
  if (!part) return null;
  const one = part.value.value === 1;
  const direct = words.outOf.at(pieces, part.next);
  const noun = direct || pieces[part.next]?.kind !== 'word' ? null : part.next + 1;
  const link = direct ?? (noun && words.outOf.at(pieces, noun));
  const whole = link && numeralAt(context, link.next);
  if (!link || !whole || !(one ? WHOLES : TENS).has(whole.value.value) || part.value.value >= whole.value.value) return null;
  if (!Number.isInteger(part.value.value) || measureAt(context, whole.value.value, { from: link.next, next: whole.next })) return null;
  if (!direct && countedAt(context, whole.next)) return null;
  return { from: at, next: whole.next, percent: (part.value.value / whole.value.value) * 100 };
}
