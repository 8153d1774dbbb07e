/** Sums and differences, only of what may be added or taken away. */
import { describe, expect, it } from 'vitest';
import { type Asked, ask, claimsOf, figure, newsroom } from './newsroom.ts';

const { answer } = newsroom();

const sum = (constraints: Asked) => answer(ask('statement', constraints, 'sum'));
const difference = (constraints: Asked) => answer(ask('statement', constraints, 'difference'));

const BUDGET_AND_PURCHASE = {
  types: ['acquisition'],
  words: ['robotics', 'purchase'],
  names: { any: ['Tidemark', 'Pelican Labs'] },
} as const satisfies Asked;

describe('a sum', () => {
  it('is of two amounts that stand side by side', async () => {
    const found = await sum({ words: ['advertising', 'robotics'], names: { any: 'Tidemark' } });
    expect(found).toMatchObject({
      kind: 'found',
      arrangement: { as: 'calculation', operation: 'sum', result: { value: 7e9, unit: 'USD' } },
    });
    expect(claimsOf(found).toSorted()).toEqual(['tidemark-advertising', 'tidemark-robotics-budget']);
  });

  it('is of the figures that are named, and keeps their unit', async () => {
    const found = await sum({
      types: ['layoff', 'departure'],
      words: ['layoffs', 'departures'],
      names: { any: 'Novaris' },
      figures: [figure(120), figure(15)],
    });
    expect(found).toMatchObject({ arrangement: { as: 'calculation', result: { value: 135, unit: 'people', bound: 'exact' } } });
  });

  it('is no firmer than its terms', async () => {
    const found = await sum({
      types: ['move', 'departure'],
      words: ['engineers', 'hired', 'employees', 'left'],
      names: { any: ['Novaris', 'Quellon'] },
    });
    expect(found).toMatchObject({ arrangement: { as: 'calculation', result: { value: 24, unit: 'people', bound: 'at_least' } } });
  });

  it('does not add a part to its whole, and shows both', async () => {
    const found = await sum(BUDGET_AND_PURCHASE);
    expect(found).toMatchObject({ kind: 'found', arrangement: { as: 'statements' } });
    expect(claimsOf(found).toSorted()).toEqual(['pelican-purchase', 'tidemark-robotics-budget']);
  });

  it('does not add people to money', async () => {
    const found = await sum({ types: ['departure'], words: ['left', 'advertising'], names: { any: ['Novaris', 'Tidemark'] } });
    expect(found).not.toMatchObject({ arrangement: { as: 'calculation' } });
  });
});

describe('a difference', () => {
  it('takes a part from its whole', async () => {
    const found = await difference(BUDGET_AND_PURCHASE);
    expect(found).toMatchObject({
      kind: 'found',
      arrangement: {
        as: 'calculation',
        operation: 'difference',
        terms: [{ value: 5e9 }, { value: 1.5e9 }],
        result: { value: 3.5e9, unit: 'USD' },
      },
    });
  });

  it('is never negative, whichever is named first', async () => {
    for (const words of [
      ['advertising', 'robotics'],
      ['robotics', 'advertising'],
    ])
      expect(await difference({ words, names: { any: 'Tidemark' } })).toMatchObject({ arrangement: { result: { value: 3e9 } } });
  });
});
