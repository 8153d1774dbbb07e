/** Nouns for numbers: « une petite centaine », "two dozen", "half a million", "a couple of weeks". */
import type { Read } from '../pieces.ts';
import { type FigureContext, skip } from './context.ts';
import { multiply, scaleAt, type Way } from './scales.ts';
import { oneAt, termAt } from './terms.ts';

export interface Collected {
  readonly value: number;
  readonly scale: number;
  readonly about: boolean;
}

/** "half a million", « une demi-douzaine » */
export function halfAt(context: FigureContext, at: number, way: Way): Read<Collected> | null {
  const { pieces, words } = context;
  const half = words.half.at(pieces, at);
  if (!half) return null;
  const scale = scaleAt(context, half.next, { way, afterDigits: false });
  if (scale) return { value: { value: scale.value / 2, scale: scale.value, about: false }, next: scale.next };
  const collective = words.collectives.at(pieces, half.next);
  return collective && { value: { value: collective.value.value / 2, scale: 1, about: false }, next: collective.next };
}

/** « une petite centaine », « trois douzaines », « une dizaine de millions » */
export function collectiveAt(context: FigureContext, at: number, way: Way): Read<Collected> | null {
  const { pieces, words } = context;
  const count = countAt(context, at);
  if (!count) return null;
  const collective = words.collectives.at(pieces, skip(words.collectiveAdjectives, pieces, count.next));
  if (!collective) return null;
  const about = count.value.about || (count.value.value === 1 && collective.value.about);
  const value = multiply(count.value.value, collective.value.value);
  const scale = scaleAt(context, skip(words.of, pieces, collective.next), { way, afterDigits: false });
  if (!scale) return { value: { value, scale: 1, about }, next: collective.next };
  return { value: { value: multiply(value, scale.value), scale: scale.value, about }, next: scale.next };
}

function countAt(context: FigureContext, at: number): Read<{ readonly value: number; readonly about: boolean }> | null {
  const pair = context.words.pair.at(context.pieces, at);
  if (pair) return { value: { value: 2, about: true }, next: pair.next };
  const one = oneAt(context, at);
  if (one) return { value: { value: 1, about: false }, next: one.next };
  const term = termAt(context, at);
  return term && { value: { value: term.value.value, about: false }, next: term.next };
}

/** "a couple of million"; its scale is 1 when a unit must follow ("a couple of weeks"). */
export function pairAt(context: FigureContext, at: number, way: Way): Read<Collected> | null {
  const { pieces, words } = context;
  const pair = words.pair.at(pieces, at);
  if (!pair) return null;
  const hundred = words.hundred.at(pieces, pair.next);
  const scale = scaleAt(context, hundred?.next ?? pair.next, { way, afterDigits: false });
  const factor = (hundred ? 100 : 1) * (scale?.value ?? 1);
  return { value: { value: 2 * factor, scale: factor, about: true }, next: scale?.next ?? hundred?.next ?? pair.next };
}
