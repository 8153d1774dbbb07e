/** Percentiles and medians. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile, spread } from '../../src/bench/statistics.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('percentile', () => {
  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
    [0.001, 1],
  ])('takes the nearest rank of a hundred values: %d', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });

  it('orders by size, not by digits', () => {
    expect(percentile([9, 10, 100, 2], 0.5)).toBe(9);
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('is a fault for no values', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing');
  });

  it('is one of the values, with the share of them at or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const found = percentile(values, share);
          expect(values).toContain(found);
          expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length);
          expect(values.filter((value) => value < found).length).toBeLessThanOrEqual(share * values.length);
        },
      ),
    );
  });
});

it('the median and the spread are percentiles', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(spread(hundred)).toEqual({ p50: 50, p99: 99 });
});
