/** Reads one figure: a number with its bound, and its measure or the noun that it counts. */
import type { Bound, Unit } from '../../quantity.ts';
import type { ReadBack } from '../phrases.ts';
import type { Read } from '../pieces.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import type { FigureContext } from './context.ts';
import { countedAt } from './counted.ts';
import { isThousands } from './digits.ts';
import { isCompound, isPronoun, spoiltAfter, spoiltBefore } from './guards.ts';
import { applied, type Measure, measureAt } from './measures.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { isStretch } from './stretches.ts';
import { tailAt } from './tails.ts';

/** A figure as indexes of pieces: from `from` up to `to`, without the noun that it counts. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly unit: Unit | null;
  readonly bound: Bound;
  /** Words of the bound that stand after the noun: « 500 salariés minimum ». */
  readonly apart: { readonly from: number; readonly to: number } | null;
  /** Index after the noun and all else that belongs to the figure. */
  readonly reach: number;
}

/** `floor`: index after the figure before it; `reach`: after the noun which that one counts. */
export interface Limits {
  readonly floor: number;
  readonly reach: number;
}

interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly about: boolean;
  readonly unit: Unit | null;
}

export function figureAt(context: FigureContext, at: number, limits: Limits): Draft | null {
  const mark = markBefore(context, at, limits.floor);
  if (!mark && spoiltBefore(context, at, limits.floor)) return null;
  const numeral = numeralAt(context, at, mark ? 'foreign' : 'own');
  if (!numeral) return null;
  const lead = boundBefore(context, mark?.start ?? at, limits.floor);
  const from = lead?.start ?? mark?.start ?? at;
  const amount = mark ? marked(context, mark.value, from, numeral) : measured(context, at, from, numeral);
  const after = boundAfter(context, amount.to);
  if (!after && spoiltAfter(context, amount.to)) return null;
  if (numeral.value.needsTime && !isStretch(context, { from, next: amount.to }, amount.unit, limits.reach)) return null;
  const counted = amount.unit === null ? countedAt(context, after?.next ?? amount.to) : null;
  const bare = amount.unit === null && !counted;
  if (bare && (isCompound(context, amount.to) || isPronoun(context, at, amount.to))) return null;
  const value = counted ? counting(context, at, amount) : amount.value;
  const { bound, to, apart, reach } = tailAt(context, { lead: lead?.value ?? null, about: amount.about, to: amount.to, counted });
  return {
    from: amount.from,
    to,
    value,
    scale: amount.scale,
    unit: amount.unit ?? counted?.value ?? null,
    bound,
    apart,
    reach,
  };
}

/** Nobody counts 1.2 people: "1.200 employees" has a mark for thousands. */
function counting({ pieces }: FigureContext, at: number, { value }: Amount): number {
  const raw = pieces[at]?.text ?? '';
  return !Number.isInteger(value) && isThousands(raw) ? Number(raw.replace(/[.,]/g, '')) : value;
}

/** "$70bn", "USD 250 million": the mark is this number's unless the figure before it took it (« 70 $, 14 »). */
function markBefore({ pieces, words }: FigureContext, at: number, floor: number): ReadBack<string> | null {
  const mark = words.currencyMarks.before(pieces, at);
  return mark && mark.start >= floor && pieces[at]?.joint !== 'line' ? mark : null;
}

/** "$70bn" and, twice said, "$70bn dollars" */
function marked({ pieces, words }: FigureContext, unit: string, from: number, numeral: Read<Numeral>): Amount {
  const again = words.currencies.at(pieces, numeral.next);
  return { ...numeral.value, unit, from, to: again?.value === unit ? again.next : numeral.next };
}

function measured(context: FigureContext, at: number, from: number, numeral: Read<Numeral>): Amount {
  const age = context.words.ageBefore.before(context.pieces, from);
  const measure = measureAt(context, numeral.value.value, { from, next: numeral.next });
  if (!measure) return { ...numeral.value, unit: age ? 'years_old' : null, from: age?.start ?? from, to: numeral.next };
  const { unit } = measure.value;
  const foreign = isForeign(context, numeral.next, measure) ? numeralAt(context, at, 'foreign') : null;
  const { value, scale, about } = (foreign ?? numeral).value;
  const start = unit === 'years_old' ? (age?.start ?? from) : from;
  return { value: applied(value, measure.value), scale, about, unit, from: start, to: measure.next };
}

/** « 70 billion dollars », without « de », is written the English way. */
const isForeign = ({ pieces, words }: FigureContext, next: number, measure: Read<Measure>): boolean =>
  pieces[next]?.kind === 'word' && words.currencies.at(pieces, next)?.value === measure.value.unit;
