/** Joins two figures into the ends of a range: « 100 à 140 millions d'euros », "between 10 and 20 people". */
import type { FigureContext } from './context.ts';
import type { Draft } from './figure.ts';
import { multiply } from './scales.ts';

/** How many words before "from" may hold the verb of a change (« passé rapidement de »). */
const CHANGE_REACH = 3;

type Link = 'range' | 'change' | 'alternative';

export function joinRanges(context: FigureContext, drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts];
  for (let i = 1; i < joined.length; i += 1) {
    const [first, second] = [joined[i - 1], joined[i]];
    const link = first && second ? linkOf(context, first, second) : null;
    if (!first || !second || !link) continue;
    const [low, high] = shareMeasure(context, first, second);
    const isRange = link === 'range' && low.value < high.value && low.unit === high.unit;
    joined[i - 1] = isRange && low.bound === 'exact' ? { ...low, bound: 'at_least' } : low;
    joined[i] = isRange && high.bound === 'exact' ? { ...high, bound: 'at_most' } : high;
  }
  return joined;
}

function linkOf({ pieces, words }: FigureContext, low: Draft, high: Draft): Link | null {
  const stands = (phrases: typeof words.to): boolean => phrases.at(pieces, low.to)?.next === high.from;
  if (words.between.before(pieces, low.from)) return stands(words.rangeAnd) ? 'range' : null;
  if (stands(words.alike)) return 'alternative';
  const hyphen = high.from === low.to && pieces[high.from]?.joint === 'hyphen';
  if (!hyphen && !stands(words.to)) return null;
  const from = words.from.before(pieces, low.from);
  return from && isChange(words.amounts.ranges.changes, pieces, from.start) ? 'change' : 'range';
}

/** « Passer de 9 à 5 », "from 9 to 5": two states. An empty list of verbs: "from" alone says so. */
function isChange(changes: readonly string[], pieces: FigureContext['pieces'], at: number): boolean {
  if (changes.length === 0) return true;
  const before = pieces.slice(Math.max(0, at - CHANGE_REACH), at);
  return before.some(({ folded }) => changes.some((stem) => folded.startsWith(stem)));
}

/** « 10 à 13 mille postes », "$100 to 140 million": what is said once of scale and unit holds for both. */
function shareMeasure({ pieces }: FigureContext, low: Draft, high: Draft): readonly [Draft, Draft] {
  const endsOpen = low.unit === null || high.unit === null || pieces[low.to - 1]?.kind === 'number';
  const scaled = endsOpen && low.scale === 1 && high.scale > 1 && low.value <= high.value / high.scale;
  const value = scaled ? multiply(low.value, high.scale) : low.value;
  return [
    { ...low, value, scale: scaled ? high.scale : low.scale, unit: low.unit ?? high.unit },
    { ...high, unit: high.unit ?? low.unit },
  ];
}
