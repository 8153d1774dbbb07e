/** Asking for a part of claims: the whole answer, and nothing that the direction, the person or the figure does not allow. */
import { describe, expect, it } from 'vitest';
import { ask, BUYING, claimsOf, figure, HIRING, LAYING_OFF, LEAVING, newsroom } from './newsroom.ts';

const { answer } = newsroom();

const FROM_NOVARIS = { from: 'Novaris', to: 'Quellon' };

describe('who left one company for another', () => {
  it.each([
    ['who', LEAVING],
    ['who', HIRING],
    ['person', LEAVING],
  ] as const)('%s (%o): the reported total, with those who are named', async (asked, verb) => {
    const found = await answer(ask(asked, { ...verb, names: FROM_NOVARIS }));
    expect(found).toMatchObject({
      kind: 'found',
      arrangement: { as: 'total', total: { claim: { id: 'quellon-hired-nine' } } },
    });
    expect(claimsOf(found)).toHaveLength(3);
    expect(claimsOf(found)).toEqual(expect.arrayContaining(['quellon-hired-nine', 'lindqvist-joined', 'feng-joined']));
  });

  it('is the same by the company that lost them or won them alone', async () => {
    for (const names of [{ from: 'Novaris' }, { to: 'Quellon' }])
      expect(claimsOf(await answer(ask('who', { ...LEAVING, names })))).toEqual(
        expect.arrayContaining(['lindqvist-joined', 'feng-joined']),
      );
  });

  it('gives the names alone where names are asked for', async () => {
    const found = await answer(ask('name', { ...LEAVING, names: FROM_NOVARIS }));
    expect(claimsOf(found).toSorted()).toEqual(['feng-joined', 'lindqvist-joined']);
  });

  it.each([LEAVING, HIRING])('finds nobody the other way round (%o)', async (verb) => {
    for (const asked of ['who', 'count', 'name'] as const)
      expect((await answer(ask(asked, { ...verb, names: { from: 'Quellon', to: 'Novaris' } }))).kind).not.toBe('found');
  });

  it('finds nobody from a company that nobody left', async () => {
    expect((await answer(ask('who', { ...LEAVING, names: { from: 'Tidemark', to: 'Quellon' } }))).kind).not.toBe('found');
    expect((await answer(ask('who', { ...LEAVING, names: { from: 'Novaris', to: 'Harbour' } }))).kind).not.toBe('found');
  });

  it('says where one of them went, and whence', async () => {
    for (const names of [{ person: 'Oskar Feng', from: 'Novaris' }, { person: 'Oskar Feng', to: 'Quellon' }, { person: 'Feng' }])
      expect(claimsOf(await answer(ask('organisation', { ...LEAVING, names })))).toEqual(['feng-joined']);
  });
});

describe('how many', () => {
  it('gives the bound, and those who are named', async () => {
    const found = await answer(ask('count', { ...HIRING, words: ['engineers', 'hired'], names: FROM_NOVARIS }));
    expect(found).toMatchObject({ kind: 'found', claims: [{ claim: { quantity: { value: 9, bound: 'at_least' } } }, {}, {}] });
  });

  it('fits the time that is given', async () => {
    const since = { edtf: '2031-03/..', text: 'since March 2031' };
    const found = await answer(ask('count', { ...HIRING, words: ['engineers', 'hired'], names: FROM_NOVARIS, period: since }));
    expect(claimsOf(found)[0]).toBe('quellon-hired-nine');
  });

  it('gives one figure where one is asked for', async () => {
    expect(claimsOf(await answer(ask('count', { words: ['employees'], names: { any: 'Novaris' } })))).toEqual(['novaris-headcount-fil']);
    expect(claimsOf(await answer(ask('age', { names: { any: 'Tomas Arriaga' } })))).toEqual(['arriaga-age']);
    expect(claimsOf(await answer(ask('amount', { ...BUYING, names: { target: 'Pelican Labs' } })))).toEqual(['pelican-purchase']);
  });

  it('does not take the number of those who left for the size of a company', async () => {
    const found = await answer(ask('count', { words: ['employees'], names: { any: 'Quellon' } }));
    expect(claimsOf(found)).toEqual([]);
  });
});

describe('what several share', () => {
  const worth = ['Quellon', 'Tidemark', 'Harbour'] as const;

  it('is said of all of them', async () => {
    expect(claimsOf(await answer(ask('amount', { words: ['worth'], names: { any: worth } })))).toEqual(['three-companies-worth']);
  });

  it.each(worth)('is not said of %s alone', async (name) => {
    expect(claimsOf(await answer(ask('amount', { words: ['worth'], names: { any: name } })))).toEqual([]);
  });
});

describe('parts of one whole', () => {
  it('answer together', async () => {
    const found = await answer(ask('content', { words: ['offer', 'include'], names: { any: 'Novaris' } }));
    expect(claimsOf(found)).toEqual(expect.arrayContaining(['novaris-offered-car', 'novaris-offered-flat']));
  });
});

describe('other parts', () => {
  it.each([
    ['manner', { ...LAYING_OFF, words: ['employees', 'laid off'], names: { org: 'Novaris' } }, 'novaris-laid-off-ledger'],
    ['position', { words: ['specialty'], attribute: 'specialty', names: { any: 'Mara Lindqvist' } }, 'lindqvist-profile'],
    ['who', { words: ['computer vision', 'specialist'] }, 'lindqvist-profile'],
    ['who', { words: ['heads'], names: { any: 'Novaris Vision' } }, 'arriaga-heads-vision'],
    ['who', { ...BUYING, names: { target: 'Pelican Labs' } }, 'pelican-purchase'],
    ['organisation', { ...BUYING, names: { org: 'Tidemark' } }, 'pelican-purchase'],
    ['duration', { words: ['approve', 'project'], names: { any: 'Quellon' } }, 'quellon-fast'],
    ['amount', { words: ['bonus', 'engineer'], names: { any: 'Novaris' } }, 'novaris-bonus'],
    ['who', { ...BUYING, names: { target: 'Pelican Labs', choice: ['Harbour', 'Tidemark'] } }, 'pelican-purchase'],
  ] as const)('%s: %o', async (asked, constraints, claim) => {
    expect(claimsOf(await answer(ask(asked, constraints)))).toEqual([claim]);
  });
});

describe('two articles that disagree', () => {
  it.each([
    ['count', {}],
    ['count', { period: { edtf: 'XXXX-05', text: 'in May' } }],
    ['quantity', {}],
  ] as const)('are both shown (%s, %o)', async (asked, more) => {
    const found = await answer(ask(asked, { ...LAYING_OFF, words: ['employees', 'laid off'], names: { org: 'Novaris' }, ...more }));
    expect(found.kind).toBe('conflicting');
    expect(claimsOf(found).toSorted()).toEqual(['novaris-laid-off-ledger', 'novaris-laid-off-post']);
    if (found.kind !== 'conflicting') return;
    expect(new Set(found.claims.map(({ article }) => article.id)).size).toBe(2);
  });

  it('are both shown to who names the boss for the company', async () => {
    const found = await answer(ask('count', { ...LAYING_OFF, words: ['employees', 'laid off'], names: { org: 'Ilse Bronner' } }));
    expect(found.kind).toBe('conflicting');
  });

  it('do not disagree about what only one of them says', async () => {
    const found = await answer(
      ask('count', { types: ['departure'], words: ['employees', 'left'], names: { from: 'Novaris' }, figures: [figure(15)] }),
    );
    expect(found.kind).toBe('found');
  });
});
