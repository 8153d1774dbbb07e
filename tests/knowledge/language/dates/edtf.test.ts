/** Whether two expressions can speak of the same time, and which begins first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStart } from '../../../../src/knowledge/language/dates/compare-start.ts';
import { overlaps } from '../../../../src/knowledge/language/dates/overlaps.ts';

const year = fc.integer({ min: 1990, max: 2040 }).map(String);
const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const point = fc.oneof(
  year,
  fc.tuple(fc.oneof(year, fc.constant('XXXX')), two(12)).map((parts) => parts.join('-')),
  fc.tuple(fc.oneof(year, fc.constant('XXXX')), two(12), two(28)).map((parts) => parts.join('-')),
);
const edtf = fc.oneof(
  point,
  point.map((from) => `${from}/..`),
  point.map((to) => `../${to}`),
  fc.tuple(year, year).map((years) => years.toSorted().join('/')),
);
const anything = fc.oneof(edtf, fc.string());

describe('overlaps', () => {
  it.each([
    ['XXXX-09', '2025-09'],
    ['XXXX-09', '2025-01/..'],
    ['XXXX-09', '2025'],
    ['XXXX-09', 'XXXX-09-16'],
    ['XXXX-09', 'XXXX-07/XXXX-09'],
    ['XXXX-01', 'XXXX-11/XXXX-02'],
    ['XXXX-12', '2024-12/2025-02'],
    ['XXXX-09', '../2023'],
    ['XXXX-09/..', '2025-03'],
    ['2025', '2025-03-03'],
    ['2025-01/..', '2025-09'],
    ['2025-01/2025-03', '2025-03-31'],
    ['../2023', '2020'],
    ['../2023-06', '2023'],
    ['2024/2026', '2025-09'],
    ['2025~', '2025-09'],
    ['202X', '2025-09'],
    ['2025-22', '2025-07'],
    ['2024-24', '2025-01'],
    ['2024-02-29', 'XXXX-02-29'],
    ['XXXX', '2025-09'],
    ['2025-01/..', '../2025-06'],
  ])('%s and %s may be the same time', (a, b) => {
    expect(overlaps(a, b)).toBe(true);
    expect(overlaps(b, a)).toBe(true);
  });

  it.each([
    ['XXXX-09', '2025-08'],
    ['XXXX-09', '2025-10/2025-12'],
    ['XXXX-09', 'XXXX-08'],
    ['XXXX-09', '2024-10/2025-08'],
    ['XXXX-03', 'XXXX-11/XXXX-02'],
    ['XXXX-09-16', 'XXXX-09-17'],
    ['2025', '2024'],
    ['2025-01/..', '2024-12'],
    ['../2023', '2024-01-01'],
    ['2025-01/2025-03', '2025-04'],
    ['2025-22', '2025-12'],
    ['201X', '2025'],
    ['2025-01/..', '../2024'],
  ])('%s and %s may not', (a, b) => {
    expect(overlaps(a, b)).toBe(false);
    expect(overlaps(b, a)).toBe(false);
  });

  it('is the same both ways, and never throws', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('holds for anything and itself', () => {
    fc.assert(
      fc.property(anything, (a) => {
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it('holds for a point and any part of it', () => {
    fc.assert(
      fc.property(year, two(12), two(28), (y, m, d) => {
        expect(overlaps(`${y}-${m}`, `${y}-${m}-${d}`)).toBe(true);
        expect(overlaps(y, `${y}-${m}`)).toBe(true);
      }),
    );
  });

  it('rules nothing out where an expression is none', () => {
    expect(overlaps('soon', '2025')).toBe(true);
    expect(overlaps('2025', '2025-13')).toBe(true);
  });
});

describe('compareStart', () => {
  it('puts what begins first first; what has no year after what has one; what is no date last', () => {
    const inOrder = ['../2023', '2024', '2024-06/2024-08', '2025-01/..', '2025-03-03', '2025-09', 'XXXX-03', 'XXXX-09', 'soon'];
    expect([...inOrder].reverse().toSorted(compareStart)).toEqual(inOrder);
  });

  it('finds that a year and its January begin together', () => {
    expect(compareStart('2025', '2025-01')).toBe(0);
    expect(compareStart('2025-01/..', '2025-01-01')).toBe(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(anything, anything, anything, (a, b, c) => {
        expect(Math.sign(compareStart(a, b))).toBe(-Math.sign(compareStart(b, a)) + 0);
        if (compareStart(a, b) <= 0 && compareStart(b, c) <= 0) expect(compareStart(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
