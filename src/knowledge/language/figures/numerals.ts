/** Reads a bare number at a piece, however it is written: « 1 200 », « mille deux cents », "14.3bn", « une centaine », "half a million". */
import type { Read } from '../pieces.ts';
import { cardinalAt } from './cardinals.ts';
import { collectiveAt, halfAt, pairAt } from './collectives.ts';
import type { FigureContext } from './context.ts';
import type { Way } from './scales.ts';
import { oneAt } from './terms.ts';

export interface Numeral {
  readonly value: number;
  /** The scale word in it as a number: 1e9 in « 14,3 milliards », 1 in « 500 ». */
  readonly scale: number;
  readonly about: boolean;
  /** « un », "a couple of": a figure only where a unit of time follows. */
  readonly needsTime: boolean;
}

export function numeralAt(context: FigureContext, at: number, way: Way = 'own'): Read<Numeral> | null {
  const noun = halfAt(context, at, way) ?? collectiveAt(context, at, way);
  if (noun) return { value: { ...noun.value, needsTime: false }, next: noun.next };
  const pair = pairAt(context, at, way);
  if (pair) return { value: { ...pair.value, needsTime: pair.value.scale === 1 }, next: pair.next };
  const cardinal = cardinalAt(context, at, way);
  if (!cardinal) return null;
  const needsTime = oneAt(context, at)?.next === cardinal.next;
  return { value: { ...cardinal.value, about: false, needsTime }, next: cardinal.next };
}
