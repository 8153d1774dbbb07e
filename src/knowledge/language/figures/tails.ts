/** What may follow a figure and bears on its bound: « au moins », "or more", « chacun », "per engineer". */
import type { Bound } from '../../quantity.ts';
import type { Read } from '../pieces.ts';
import { boundAfter, isForEach } from './bounds.ts';
import type { FigureContext } from './context.ts';

export interface Head {
  /** The bound said before the number. */
  readonly lead: Bound | null;
  /** The number itself is round (« une centaine »). */
  readonly about: boolean;
  /** Index after the number and its measure. */
  readonly to: number;
  /** The noun counted, and the index after it. */
  readonly counted: Read<unknown> | null;
}

export interface Tail {
  readonly bound: Bound;
  readonly to: number;
  readonly apart: { readonly from: number; readonly to: number } | null;
  readonly reach: number;
}

/** A bound said before the number holds; only then are those after it looked at. */
export function tailAt(context: FigureContext, { lead, about, to, counted }: Head): Tail {
  const reach = counted?.next ?? to;
  const otherwise: Bound = about ? 'about' : 'exact';
  if (lead && lead !== 'exact') return { bound: lead, to, apart: null, reach };
  const near = boundAfter(context, to);
  if (near) return { bound: orElse(near.value, otherwise), to: near.next, apart: null, reach: Math.max(near.next, reach) };
  const far = counted ? boundAfter(context, counted.next) : null;
  if (far) return { bound: orElse(far.value, otherwise), to, apart: { from: reach, to: far.next }, reach: far.next };
  return { bound: isForEach(context, reach) ? 'each' : otherwise, to, apart: null, reach };
}

const orElse = (said: Bound, otherwise: Bound): Bound => (said === 'exact' ? otherwise : said);
