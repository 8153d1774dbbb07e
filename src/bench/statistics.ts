/** What a list of measurements says. */

/** The value that a share of all values (0 to 1) does not exceed: the nearest rank, so always one that was measured. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no percentile of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] as number;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

export const spread = (values: readonly number[]): Spread => ({ p50: median(values), p99: percentile(values, 0.99) });
