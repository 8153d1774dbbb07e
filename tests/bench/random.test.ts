/** The seeded source of chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/bench/world/random.ts';

const draws = (seed: number, count: number): number[] => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.next());
};

describe('chance', () => {
  it('is mulberry32: known values for a known seed', () => {
    expect(draws(1, 3).map((value) => Math.round(value * 1e6))).toEqual([627074, 2736, 527447]);
  });

  it('stays within its bounds for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (seed, count) => {
        const random = new Random(seed);
        for (const value of [random.below(count), random.skewed(count, 3), random.zipf(count)]) {
          expect(Number.isInteger(value) && value >= 0 && value < count).toBe(true);
        }
      }),
    );
  });

  it('is even', () => {
    const tenths = Map.groupBy(draws(42, 10_000), (value) => Math.floor(value * 10));
    for (let tenth = 0; tenth < 10; tenth += 1) expect(tenths.get(tenth)?.length).toBeGreaterThan(900);
  });

  it("follows Zipf's law where asked: the first comes about twice as often as the second", () => {
    const random = new Random(3);
    const places = Map.groupBy(
      Array.from({ length: 20_000 }, () => random.zipf(1000)),
      (place) => place,
    );
    const [first = [], second = []] = [places.get(0), places.get(1)];
    expect(first.length / second.length).toBeGreaterThan(1.4);
    expect(first.length / second.length).toBeLessThan(2.2);
  });

  it('rounds magnitudes to two digits', () => {
    const random = new Random(4);
    for (let draw = 0; draw < 200; draw += 1) expect(random.magnitude(10, 9e9).toString().replace(/0+$/, '').length).toBeLessThanOrEqual(2);
  });

  it('is a fault where there is nothing to pick', () => {
    expect(() => new Random(1).pick([])).toThrow('nothing to pick');
  });
});
