/** The measure after a number: percent, money, a length of time, an age. */
import type { Unit } from '../../quantity.ts';
import type { Read } from '../pieces.ts';
import { ageAt } from './ages.ts';
import { type FigureContext, type Place, skip } from './context.ts';
import { multiply } from './scales.ts';

export interface Measure {
  readonly unit: Unit;
  /** One of these is so many of the unit: 2 weeks for a fortnight. */
  readonly times: number;
  /** « deux ans et demi » */
  readonly andHalf: boolean;
}

export const applied = (value: number, measure: Measure): number => multiply(value + (measure.andHalf ? 0.5 : 0), measure.times);

export function measureAt(context: FigureContext, value: number, place: Place): Read<Measure> | null {
  const { pieces, words } = context;
  if (pieces[place.next]?.joint === 'line') return null;
  const percent = words.percent.at(pieces, place.next);
  if (percent) return whole('percent', percent.next);
  const noun = skip(words.of, pieces, place.next);
  const money = words.currencies.at(pieces, noun);
  return money ? whole(money.value, money.next) : timeAt(context, value, place, noun);
}

const whole = (unit: Unit, next: number): Read<Measure> => ({ value: { unit, times: 1, andHalf: false }, next });

function timeAt(context: FigureContext, value: number, place: Place, noun: number): Read<Measure> | null {
  const { pieces, words } = context;
  const ageUnit = words.ageUnits.at(pieces, noun);
  if (ageUnit) return whole('years_old', ageUnit.next);
  const time = words.timeUnits.at(pieces, noun);
  if (!time) return null;
  const half = words.andHalf.at(pieces, time.next);
  const next = half?.next ?? time.next;
  const age = time.value.unit === 'years' && time.value.times === 1 ? ageAt(context, value, { from: place.from, next }) : null;
  if (age !== null) return { value: { unit: 'years_old', times: 1, andHalf: half !== null }, next: age };
  return { value: { ...time.value, andHalf: half !== null }, next };
}
