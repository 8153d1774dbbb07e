/** What every knowledge base must do, whatever it is kept in: run it on each of them over the data of `fixtures/data`. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundClaim, KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';

export function knowledgeBaseContract(name: string, open: () => Promise<KnowledgeBase>): void {
  describe(`${name} keeps the contract of a knowledge base`, () => {
    let knowledge: KnowledgeBase;
    beforeAll(async () => {
      knowledge = await open();
    });
    afterAll(() => knowledge.close());

    const idsOf = (claims: readonly { claim: { id: string } }[]): string[] => claims.map(({ claim }) => claim.id);
    const corrected = async (word: string): Promise<string[]> => (await knowledge.correct(word)).map((correction) => correction.word);

    describe('names', () => {
      const entitiesOf = async (...spans: string[]): Promise<Record<string, string[]>> => {
        const names = await knowledge.names(spans);
        return Object.fromEntries([...names].map(([span, entities]) => [span, entities.map(({ id }) => id)]));
      };

      it('finds entities by full name, alias, either language, and the parts of a person’s name', async () => {
        expect(await entitiesOf('jeanne martin', 'martin', 'alpha', 'universite du nord', 'northern university')).toEqual({
          'jeanne martin': ['jeanne-martin'],
          martin: ['jeanne-martin'],
          alpha: ['alpha-labs'],
          'universite du nord': ['northern-university'],
          'northern university': ['northern-university'],
        });
      });

      it('cuts names where texts are cut, and knows joined names written apart', async () => {
        expect(await entitiesOf('li wei zhou', 'zhou', 'beta corp')).toEqual({
          'li wei zhou': ['li-wei-zhou'],
          zhou: ['li-wei-zhou'],
          'beta corp': ['betacorp'],
        });
      });

      it('takes no function word, no short part and no unknown span for a name', async () => {
        expect(await entitiesOf('will', 'li', 'gamma', '')).toEqual({});
      });

      it('answers an empty list', async () => {
        expect(await knowledge.names([])).toEqual(new Map());
      });
    });

    describe('correct', () => {
      it.each([
        ['licensié', 'licencie'],
        ['ingenieru', 'ingenieur'],
        ['engeneers', 'engineers'],
        ['departuer', 'departure'],
        ['Martni', 'martin'],
        ['betacrop', 'betacorp'],
        ['xhou', 'zhou'],
      ])('reads “%s” as “%s”', async (written, meant) => {
        expect(await corrected(written)).toContain(meant);
      });

      it.each(['licenciés', 'engineers', 'martin', 'Zhou', 'pousse'])('leaves the known word “%s” as it is', async (word) => {
        expect(await corrected(word)).toEqual([]);
      });

      it.each(['qit', 'fas', 'zho'])('leaves “%s”, which is too short, as it is', async (word) => {
        expect(await corrected(word)).toEqual([]);
      });

      it.each(['zuckerberg', 'kubernetes', 'xylophone'])('does not turn “%s”, which is like no known word, into one', async (word) => {
        expect(await corrected(word)).toEqual([]);
      });

      it('gives the nearest first, with their distance, and names before other words', async () => {
        const corrections = await knowledge.correct('enginer');
        expect(corrections[0]).toEqual({ word: 'engineer', distance: 1, is: 'word' });
        expect(corrections.map(({ distance }) => distance)).toEqual(corrections.map(({ distance }) => distance).toSorted());
        expect(await knowledge.correct('martyn')).toEqual([{ word: 'martin', distance: 1, is: 'name' }]);
      });
    });

    describe('claims', () => {
      it('come with their article and at least one passage, the best first', async () => {
        const [zhou] = await knowledge.claims({ ids: ['zhou-joined'] });
        expect(zhou?.claim).toMatchObject({ id: 'zhou-joined', article: 'alpha-beta', links: { part_of: 'twelve-joined' } });
        expect(zhou?.article).toMatchObject({ title: 'Alpha Labs attire les ingénieurs de BetaCorp', published: null });
        expect(zhou?.evidence.map(({ passage }) => passage.id)).toEqual(['alpha-beta/zhou', 'alpha-beta/twelve']);
      });

      it('say which passage disputes them', async () => {
        const [speed] = await knowledge.claims({ ids: ['alpha-speed'] });
        expect(speed?.evidence.map(({ stance }) => stance)).toEqual(['supports', 'disputes']);
      });

      it.each([
        [{}, ['twelve-joined', 'zhou-joined', 'alpha-speed', 'old-count', 'beta-layoff', 'stone-left', 'stone-rumour']],
        [{ types: ['layoff', 'departure'] }, ['beta-layoff', 'stone-left']],
        [{ entities: ['betacorp', 'will-stone'] }, ['stone-left']],
        [{ entities: ['alpha-labs'], types: ['move'] }, ['twelve-joined', 'zhou-joined', 'stone-rumour']],
        [{ article: 'beta-layoffs', state: 'accepted' }, ['beta-layoff', 'stone-left']],
        [{ state: 'candidate' }, ['stone-rumour']],
        [{ limit: 2 }, ['twelve-joined', 'zhou-joined']],
        [{ ids: [] }, []],
        [{ ids: ['nothing'] }, []],
      ] as const)('let through by %j are %j', async (filter, expected) => {
        expect(idsOf(await knowledge.claims(filter))).toEqual(expected);
      });
    });

    it('gives entities in the order asked for, without those it does not know', async () => {
      const entities = await knowledge.entities(['will-stone', 'nobody', 'alpha-labs']);
      expect(entities.map(({ id }) => id)).toEqual(['will-stone', 'alpha-labs']);
      expect(await knowledge.entities([])).toEqual([]);
    });

    it('says what it covers, claims that may not answer left out', async () => {
      const coverage = await knowledge.coverage();
      expect(coverage.articles.map(({ id }) => id)).toEqual(['alpha-beta', 'beta-layoffs']);
      expect(coverage).toMatchObject({ claims: 5, from: '2025-03', to: '2025-03' });
    });

    it('knows the inflected words of its lexicon', () => {
      expect(knowledge.lexicon.conceptsAt(['quittent'], 0, 'fr')?.concepts).toEqual(['leave']);
      expect(knowledge.lexicon.conceptsAt(['centres', 'de', 'donnees'], 0, 'fr')).toEqual({ length: 3, concepts: ['data-centre'] });
      expect(knowledge.lexicon.conceptsAt(['laid', 'off'], 0, 'en')?.concepts).toEqual(['layoff']);
      expect(knowledge.lexicon.ancestors('engineer')).toEqual(['employee', 'person']);
      expect(knowledge.lexicon.fillersAt(['by', 'the', 'way'], 0, 'en')).toEqual({ length: 3, kinds: ['discourse'] });
    });

    describe('search', () => {
      it('finds claims by what they say, in either language, and by more general ideas', async () => {
        const [first] = await knowledge.search([['@betacorp'], ['layoff']], 10);
        expect(first?.claim.id).toBe('beta-layoff');
        expect(first?.terms.own).toContain('person');
      });

      it('finds claims by the kind of entity they speak of', async () => {
        expect(idsOf(await knowledge.search([['organisation'], ['fast']], 1))).toEqual(['alpha-speed']);
      });

      it('finds claims by their passages and by the claims they lean on', async () => {
        expect(idsOf(await knowledge.search([['data-centre']], 10))).toEqual(['alpha-speed']);
        const zhou = (await knowledge.search([['@li-wei-zhou']], 10))[0];
        expect(zhou?.terms.own).not.toContain('engineer');
        expect(zhou?.terms.linked).toContain('engineer');
      });

      it('never finds candidates and superseded claims', async () => {
        const found = idsOf(await knowledge.search([['type:move'], ['type:headcount'], ['@will-stone'], ['@alpha-labs']], 100));
        expect(found).not.toContain('stone-rumour');
        expect(found).not.toContain('old-count');
      });

      it('finds nothing for unknown terms, no groups or no room', async () => {
        expect(await knowledge.search([['~nothing']], 10)).toEqual([]);
        expect(await knowledge.search([], 10)).toEqual([]);
        expect(await knowledge.search([[]], 10)).toEqual([]);
        expect(await knowledge.search([['@betacorp']], 0)).toEqual([]);
      });

      it('gives what the definition says, whatever the groups', async () => {
        const all = await everyClaim(knowledge);
        const terms = [...new Set(all.flatMap((claim) => [...termsOf(claim)])), '~nothing'];
        const group = fc.uniqueArray(fc.constantFrom(...terms), { minLength: 0, maxLength: 3 });
        await fc.assert(
          fc.asyncProperty(fc.array(group, { maxLength: 6 }), fc.integer({ min: 1, max: 8 }), async (groups, limit) => {
            expect(idsOf(await knowledge.search(groups, limit))).toEqual(idsOf(defined(all, groups)).slice(0, limit));
          }),
        );
      });
    });
  });
}

const termsOf = ({ terms }: FoundClaim): Set<string> =>
  terms.own.union(new Set(terms.asked.having.keys())).union(terms.quoted).union(terms.linked);

async function everyClaim(knowledge: KnowledgeBase): Promise<readonly FoundClaim[]> {
  const { claims } = await knowledge.coverage();
  const types = ['move', 'practice', 'layoff', 'departure'].map((type) => `type:${type}`);
  const found = await knowledge.search([types], claims);
  expect(found).toHaveLength(claims);
  const stored = (await knowledge.claims({})).map(({ claim }) => claim.id);
  return found.toSorted((a, b) => stored.indexOf(a.claim.id) - stored.indexOf(b.claim.id));
}

/** Search as it is defined: the sum of the inverse document frequencies of the groups met; of equals, the one stored first. */
function defined(all: readonly FoundClaim[], groups: readonly (readonly string[])[]): readonly FoundClaim[] {
  const meets = (claim: FoundClaim, group: readonly string[]): boolean => group.some((term) => termsOf(claim).has(term));
  const weights = groups.map((group) => {
    const count = all.filter((claim) => meets(claim, group)).length;
    return count === 0 ? 0 : Math.log(1 + all.length / count);
  });
  const score = (claim: FoundClaim): number =>
    groups.reduce((sum, group, index) => (meets(claim, group) ? sum + (weights[index] ?? 0) : sum), 0);
  const rounded = (claim: FoundClaim): number => Math.round(score(claim) * 1e9);
  return all.filter((claim) => score(claim) > 0).toSorted((a, b) => rounded(b) - rounded(a));
}
