/** What holds of every answer, whatever is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Asked, type Constraints, NameRole, type Question } from '../../../src/bot/question.ts';
import { ClaimType } from '../../../src/knowledge/claim.ts';
import { RUNS } from '../../shipped.ts';
import { ask, HIRING, LEAVING, newsroom } from './newsroom.ts';

const { answer } = newsroom();

const COMPANIES = ['Quellon', 'Novaris', 'Tidemark', 'Harbour', 'Pelican Labs'];
const NAMES = [...COMPANIES, 'Mara Lindqvist', 'Feng', 'Ilse Bronner', 'Tomas Arriaga', 'Kestrel', 'Novaris Vision', 'Zorblatt', ''];
const WORDS = [
  'engineers',
  'employees',
  'left',
  'hired',
  'laid off',
  'bought',
  'promise',
  'fast',
  'slow',
  'salary',
  'robotics',
  'why',
  '',
  '%',
  'zzz',
];

const constraints: fc.Arbitrary<Constraints> = fc.record({
  types: fc.uniqueArray(fc.constantFrom(...ClaimType.options), { maxLength: 3 }),
  names: fc.array(fc.record({ role: fc.constantFrom(...NameRole.options), name: fc.constantFrom(...NAMES) }), { maxLength: 3 }),
  words: fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 4 }),
  attribute: fc.option(fc.constantFrom(...WORDS)),
  figures: fc.array(
    fc.record({
      value: fc.oneof(fc.constantFrom(9, 15, 120, 34, 5e9), fc.nat(1000)),
      unit: fc.constantFrom('people', 'USD', 'years_old', null),
      bound: fc.constantFrom('exact', 'at_least', 'less_than', 'about'),
      text: fc.string({ maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
  period: fc.option(fc.record({ edtf: fc.constantFrom('2031-05', 'XXXX-09', '2031-03/..', '2019'), text: fc.string({ maxLength: 10 }) })),
  negated: fc.boolean(),
});

const question: fc.Arbitrary<Question> = constraints.chain((about) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('ask' as const),
      asked: fc.constantFrom(...Asked.options),
      reduction: fc.constantFrom('value', 'list', 'count', 'sum', 'difference', 'first', 'last', 'most', 'least'),
      about: fc.constant(about),
    }),
    fc.constantFrom<Question>(
      { kind: 'check', about },
      { kind: 'why', about },
      { kind: 'describe', name: about.names[0]?.name ?? '', about },
      { kind: 'quote', speaker: about.names[0]?.name ?? null, about },
      { kind: 'timeline', events: [about, about], about },
    ),
    constraints.map((other): Question => ({ kind: 'compare', asked: 'statement', sides: [about, other] })),
  ),
);

describe('any question', () => {
  it('has an answer that asserts nothing without evidence, and the same one again', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        // `newsroom` holds every claim of every answer against its evidence.
        expect(await answer(asked)).toEqual(await answer(asked));
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('finds nobody who went another way, or from or to elsewhere', async () => {
    for (const from of COMPANIES)
      for (const to of COMPANIES.filter((other) => other !== from))
        for (const verb of [LEAVING, HIRING])
          for (const asked of ['who', 'count', 'name', 'statement', 'time'] as const) {
            const found = await answer(ask(asked, { ...verb, names: { from, to } }));
            const asserted = found.kind === 'found';
            expect(asserted, `${asked} from ${from} to ${to}`).toBe(asserted && from === 'Novaris' && to === 'Quellon');
          }
  });

  it('about an unknown name alone finds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        if (asked.kind === 'compare' || asked.kind === 'timeline' || !('about' in asked)) return;
        const about = { ...asked.about, names: [{ role: 'any' as const, name: 'Zorblatt' }] };
        expect((await answer({ ...asked, about })).kind).not.toBe('found');
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
});
