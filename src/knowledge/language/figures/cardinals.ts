/** Adds terms and scales up to one number: « mille deux cents milliards », « 1 million 200 mille », "2.5bn". */
import type { Read } from '../pieces.ts';
import { type FigureContext, follows, skip } from './context.ts';
import { multiply, scaleAt, type Way } from './scales.ts';
import { oneAt, type Term, termAt } from './terms.ts';

export interface Cardinal {
  readonly value: number;
  /** The scale of its first term: 1e9 in « 14,3 milliards », 1 in « 500 ». */
  readonly scale: number;
}

interface Sum extends Cardinal {
  /** It began in digits: what follows needs a scale of its own ("$2.6bn six months ago"). */
  readonly digits: boolean;
  /** What follows must be of a smaller scale; at 1, nothing can follow. */
  readonly below: number;
  readonly next: number;
}

export function cardinalAt(context: FigureContext, at: number, way: Way): Read<Cardinal> | null {
  let sum = firstTerm(context, at, way);
  if (!sum) return null;
  for (let longer = nextTerm(context, sum, way); longer; longer = nextTerm(context, sum, way)) sum = longer;
  return Number.isFinite(sum.value) ? { value: { value: sum.value, scale: sum.scale }, next: sum.next } : null;
}

function firstTerm(context: FigureContext, at: number, way: Way): Sum | null {
  const term = termAt(context, at);
  if (!term) return bareThousand(context, at);
  const { value, digits } = term.value;
  const scale = scaleAt(context, term.next, { way, afterDigits: digits });
  return scale ? scaled(context, 0, term.value, scale) : { value, scale: 1, digits, below: 1, next: term.next };
}

/** « mille » is a thousand with no number before it. */
function bareThousand({ pieces, words }: FigureContext, at: number): Sum | null {
  const thousand = words.thousand.at(pieces, at);
  return thousand && { value: 1000, scale: 1000, digits: false, below: 1000, next: thousand.next };
}

function nextTerm(context: FigureContext, sum: Sum, way: Way): Sum | null {
  if (sum.below <= 1 || !follows(context.pieces[sum.next])) return null;
  const thousands = sum.below === 1000;
  const term = termAt(context, thousands ? skip(context.words.and, context.pieces, sum.next) : sum.next);
  const digits = term?.value.digits ?? false;
  const scale = scaleAt(context, term?.next ?? sum.next, { way, afterDigits: digits });
  if (sum.scale === 1000 && scale && scale.value > 1000 && !digits) return scaledWhole(sum, term?.value.value ?? 0, scale);
  if (!term) return thousandMore(context, sum);
  if (oneAlone(context, sum.next, term)) return null;
  if (scale && scale.value < sum.below) return { ...scaled(context, sum.value, term.value, scale), scale: sum.scale, digits: sum.digits };
  // « deux mille cinq », but not "two million five".
  const rounds = digits || sum.digits || (!thousands && term.value.value < 100);
  return rounds ? null : { ...sum, value: sum.value + term.value.value, below: 1, next: term.next };
}

/** « deux millions mille cinq »: after a larger scale too, « mille » needs no number before it. */
function thousandMore(context: FigureContext, sum: Sum): Sum | null {
  const thousand = sum.below > 1000 && !sum.digits ? bareThousand(context, sum.next) : null;
  return thousand && { ...thousand, value: sum.value + thousand.value, scale: sum.scale };
}

/** "two thousand a year": an article is no part of a number that has begun. */
const oneAlone = (context: FigureContext, at: number, term: Read<unknown>): boolean =>
  oneAt(context, at)?.next === term.next && !context.words.belowHundred.at(context.pieces, at);

function scaled({ pieces, words }: FigureContext, before: number, { value, digits }: Term, scale: Read<number>): Sum {
  const half = words.andHalf.at(pieces, scale.next);
  const whole = before + multiply(value + (half ? 0.5 : 0), scale.value);
  return { value: whole, scale: scale.value, digits, below: half ? 1 : scale.value, next: half?.next ?? scale.next };
}

/** « mille deux cents | milliards »: the scale multiplies all that stands before it. */
const scaledWhole = (sum: Sum, rest: number, scale: Read<number>): Sum => ({
  value: multiply(sum.value + rest, scale.value),
  scale: scale.value,
  digits: sum.digits,
  below: scale.value,
  next: scale.next,
});
