/** Is it so? Yes, no, or corrected by what the claims say instead. */
import { describe, expect, it } from 'vitest';
import { type Asked, ask, BUYING, check, claimsOf, figure, HIRING, LAYING_OFF, LEAVING, newsroom } from './newsroom.ts';

const { answer } = newsroom();

const ENGINEERS_HIRED = { ...HIRING, words: ['engineers', 'hired'], names: { from: 'Novaris', to: 'Quellon' } } as const satisfies Asked;
const EMPLOYEES_LAID_OFF = { ...LAYING_OFF, words: ['employees', 'laid off'], names: { org: 'Novaris' } } as const satisfies Asked;

describe('what is so', () => {
  it.each([
    ['a person who left', { ...LEAVING, names: { person: 'Mara Lindqvist', from: 'Novaris', to: 'Quellon' } }, 'lindqvist-joined'],
    ['a group that left', { ...LEAVING, words: ['engineers', 'left'], names: { from: 'Novaris', to: 'Quellon' } }, 'quellon-hired-nine'],
    ['a purchase', { ...BUYING, names: { org: 'Tidemark', target: 'Pelican Labs' } }, 'pelican-purchase'],
    ['an age', { names: { any: 'Tomas Arriaga' }, figures: [figure(34, 'years_old')] }, 'arriaga-age'],
    ['a figure within the bound', { ...ENGINEERS_HIRED, figures: [figure(5, 'people', 'more_than')] }, 'quellon-hired-nine'],
    ['a judgement', { words: ['decisions', 'slow'], names: { any: 'Novaris' } }, 'novaris-slow'],
  ] as const)('is confirmed: %s', async (_, constraints, claim) => {
    const found = await answer(check(constraints));
    expect(found).toMatchObject({ kind: 'found', verdict: 'yes' });
    expect(claimsOf(found)[0]).toBe(claim);
  });

  it('is confirmed of a denial that is put as one', async () => {
    const found = await answer(check({ ...BUYING, names: { org: 'Quellon', target: 'Tidemark' }, negated: true }));
    expect(found).toMatchObject({ kind: 'found', verdict: 'yes' });
  });
});

describe('what is not so', () => {
  it.each([
    ['another company', 'from', { ...LEAVING, names: { person: 'Mara Lindqvist', from: 'Tidemark', to: 'Quellon' } }, 'lindqvist-joined'],
    ['the direction', 'from', { ...LEAVING, names: { person: 'Mara Lindqvist', from: 'Quellon', to: 'Novaris' } }, 'lindqvist-joined'],
    ['another goal', 'to', { ...LEAVING, names: { person: 'Oskar Feng', from: 'Novaris', to: 'Tidemark' } }, 'feng-joined'],
    ['another buyer', 'org', { ...BUYING, names: { org: 'Harbour', target: 'Pelican Labs' } }, 'pelican-purchase'],
    ['another head', 'person', { words: ['heads'], names: { any: ['Oskar Feng', 'Novaris Vision'] } }, 'arriaga-heads-vision'],
    ['another figure', 'figure', { ...ENGINEERS_HIRED, figures: [figure(40)] }, 'quellon-hired-nine'],
    ['another age', 'figure', { names: { any: 'Tomas Arriaga' }, figures: [figure(50, 'years_old')] }, 'arriaga-age'],
    ['the other bound', 'figure', { ...ENGINEERS_HIRED, figures: [figure(9, 'people', 'less_than')] }, 'quellon-hired-nine'],
    ['the opposite word', 'word', { words: ['decisions', 'fast'], names: { any: 'Novaris' } }, 'novaris-slow'],
    ['the opposite word', 'word', { words: ['project', 'approved', 'slow'], names: { any: 'Quellon' } }, 'quellon-fast'],
    ['a denial', 'polarity', { ...BUYING, names: { org: 'Quellon', target: 'Tidemark' } }, 'quellon-denies-purchase'],
  ] as const)('is corrected: %s (%s)', async (_, part, constraints, claim) => {
    const found = await answer(check(constraints));
    expect(found).toMatchObject({ kind: 'refuted', contradiction: { part } });
    expect(claimsOf(found)[0]).toBe(claim);
  });

  it.each([
    ['a figure that no article gives', 'figure', { ...EMPLOYEES_LAID_OFF, figures: [figure(700)] }],
    ['another month', 'period', { ...EMPLOYEES_LAID_OFF, period: { edtf: 'XXXX-11', text: 'in November' } }],
    ['nobody', 'polarity', { ...LEAVING, names: { from: 'Novaris', to: 'Quellon' }, negated: true }],
  ] as const)('is corrected by any claim of the event: %s (%s)', async (_, part, constraints) => {
    expect(await answer(check(constraints))).toMatchObject({ kind: 'refuted', contradiction: { part } });
  });

  it('repeats what was said, as it was said', async () => {
    const found = await answer(check({ ...ENGINEERS_HIRED, figures: [{ value: 40, unit: 'people', bound: 'exact', text: 'forty' }] }));
    expect(found).toMatchObject({ contradiction: { said: 'forty' } });
  });
});

describe('what a question takes for granted', () => {
  it('is corrected, too: a time', async () => {
    const early = { edtf: '2029-01/2029-06', text: 'early 2029' };
    expect(await answer(ask('count', { ...ENGINEERS_HIRED, period: early }))).toMatchObject({
      kind: 'refuted',
      contradiction: { part: 'period', said: 'early 2029' },
    });
  });

  it('is corrected, too: those on offer', async () => {
    const found = await answer(ask('who', { ...BUYING, names: { target: 'Pelican Labs', choice: ['Quellon', 'Harbour'] } }));
    expect(found.kind).toBe('refuted');
    expect(claimsOf(found)).toEqual(['pelican-purchase']);
  });
});

describe('what only one of two articles says', () => {
  it('is shown with what the other says', async () => {
    for (const value of [120, 150]) {
      const found = await answer(check({ ...EMPLOYEES_LAID_OFF, figures: [figure(value)] }));
      expect(found.kind).toBe('conflicting');
      expect(claimsOf(found).toSorted()).toEqual(['novaris-laid-off-ledger', 'novaris-laid-off-post']);
    }
  });
});

describe('what nobody says', () => {
  it.each([
    ['of a person who is not named among them', { ...LEAVING, names: { person: 'Ilse Bronner', from: 'Novaris', to: 'Quellon' } }],
    ['of a company that did nothing of the kind', { ...LAYING_OFF, names: { org: 'Tidemark' } }],
    ['of a purchase the other way round', { ...BUYING, names: { org: 'Tidemark', target: 'Quellon' } }],
    ['of a word in no claim', { words: ['dog'], names: { any: 'Tidemark' } }],
    ['of a salary', { words: ['salary'], names: { any: 'Mara Lindqvist' } }],
  ] as const)('is neither confirmed nor denied: %s', async (_, constraints) => {
    expect((await answer(check(constraints))).kind).toBe('unknown');
  });
});
