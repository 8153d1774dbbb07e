/** What a scale may multiply: a number in digits, or in words below a thousand ("twelve hundred" included). */
import type { Read } from '../pieces.ts';
import { type FigureContext, skip } from './context.ts';
import { readDigits } from './digits.ts';
import { scaleAt } from './scales.ts';

export interface Term {
  readonly value: number;
  readonly digits: boolean;
}

export function termAt(context: FigureContext, at: number): Read<Term> | null {
  const digits = context.pieces[at]?.kind === 'number';
  const number = digits ? digitsAt(context, at) : wordsAt(context, at);
  if (!number) return null;
  const { value, next } = withHalf(context, number);
  return { value: { value, digits }, next };
}

function digitsAt(context: FigureContext, at: number): Read<number> | null {
  const { pieces, words } = context;
  const measured = scaleAt(context, at + 1, { way: 'own', afterDigits: true }) !== null || words.percent.at(pieces, at + 1) !== null;
  const value = readDigits(pieces[at]?.text ?? '', words.numbers, measured);
  return value === null ? null : { value, next: at + 1 };
}

/** « quatre-vingt-dix », "two hundred and five", « cent » */
function wordsAt({ pieces, words }: FigureContext, at: number): Read<number> | null {
  const small = words.belowHundred.at(pieces, at) ?? oneAt({ pieces, words }, at);
  const hundred = words.hundred.at(pieces, small?.next ?? at);
  if (!hundred) return small;
  const value = (small?.value ?? 1) * 100;
  const rest = words.belowHundred.at(pieces, skip(words.and, pieces, hundred.next));
  return rest ? { value: value + rest.value, next: rest.next } : { value, next: hundred.next };
}

/** "a", « un » */
export function oneAt({ pieces, words }: FigureContext, at: number): Read<number> | null {
  const one = words.one.at(pieces, at);
  return one && { value: 1, next: one.next };
}

/** "two and a half million", "two and a half years" */
function withHalf(context: FigureContext, number: Read<number>): Read<number> {
  const { pieces, words } = context;
  const half = words.andHalf.at(pieces, number.next);
  const whole = half && (scaleAt(context, half.next, { way: 'own', afterDigits: false }) ?? words.timeUnits.at(pieces, half.next));
  return half && whole ? { value: number.value + 0.5, next: half.next } : number;
}
