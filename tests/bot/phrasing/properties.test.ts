/** Any claim can be worded, in good typography, with its passages cited. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrase } from '../../../src/bot/phrasing/phrase.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import { type Claim, ClaimType, Modality } from '../../../src/knowledge/claim.ts';
import { Entity } from '../../../src/knowledge/entity.ts';
import { Bound, type Quantity } from '../../../src/knowledge/quantity.ts';
import { cited, coverage, ENTITY_IDS, findEntity, found, RUNS, reply, supports, text } from './fixtures.ts';

const ids = fc.uniqueArray(fc.constantFrom(...ENTITY_IDS), { minLength: 1, maxLength: 3 });
const id = fc.constantFrom(...ENTITY_IDS);
const words = fc.constantFrom(
  { fr: 'annotateurs', en: 'annotators' },
  { fr: 'une équipe', en: 'a team' },
  { fr: 'directrice', en: 'director' },
  { fr: 'organisation du travail', en: 'organisation of work' },
  { fr: 'par ingénieur', en: 'per engineer' },
);
const quantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.oneof(
    fc.nat(2000),
    fc.nat().map((millions) => millions * 1e5),
  ),
  unit: fc.constantFrom(
    'people',
    'posts',
    'accounts',
    'companies',
    'years_old',
    'percent',
    'days',
    'weeks',
    'months',
    'years',
    'USD',
    'EUR',
    'SEK',
  ),
  bound: fc.constantFrom(...Bound.options),
});
const roles: fc.Arbitrary<Claim['roles']> = fc.record(
  {
    persons: ids,
    group: words,
    from: ids,
    to: ids,
    org: ids,
    target: ids,
    team: ids,
    position: words,
    reports_to: id,
    kind: words,
    stage: fc.constant('Series B'),
    outcome: fc.constantFrom('refused', 'collapsed', 'reversed'),
    led_by: ids,
    investors: ids,
    speaker: id,
    about: ids,
    content: words,
    reason: words,
    manner: words,
    medium: id,
    duration: words,
  },
  { requiredKeys: [] },
);
const optional = fc.record(
  {
    quantity,
    time: fc.constantFrom({ words: { fr: 'en mai', en: 'in May' } }, { words: { fr: '2019', en: '2019' } }),
    attribution: fc.constantFrom({ fr: 'selon une étude', en: 'according to a study' }, { fr: 'Reuters', en: 'Reuters' }),
  },
  { requiredKeys: [] },
);
const claim = fc
  .tuple(fc.constantFrom(...ClaimType.options), fc.constantFrom(...Modality.options), roles, optional)
  .map(([type, modality, filled, rest]) => cited({ type, modality, roles: filled, ...rest }, [supports('un passage')]));
const language = fc.constantFrom('fr' as const, 'en' as const);

const NO_ELISION = /(?<![\p{L}’])(?:de|le|la|que|ne|se) [aeiouéèêAEIOUÉÈÊ]/u;

describe('any claim', () => {
  test('is worded as a complete sentence with its citation', () => {
    fc.assert(
      fc.property(claim, language, (one, of) => {
        const { citations, blocks } = reply(found(one), of);
        expect(citations).toHaveLength(1);
        expect(blocks).toMatchObject([{ kind: 'paragraph', sentences: [{ marks: [1] }] }]);
        const said = text(found(one), of);
        expect(said).toMatch(/^(?:\p{Lu}|\d|x|io|«|"|\p{Sc})/u);
        expect(said).toMatch(/\.["»\u00a0]*$/u);
        expect(said).not.toMatch(/ {2}|undefined|null|[{}]|\.\.$/);
      }),
      RUNS,
    );
  });

  test('French keeps its no-break spaces and elides', () => {
    fc.assert(
      fc.property(claim, fc.constantFrom('yes' as const, 'no' as const, null), (one, verdict) => {
        const said = text({ kind: 'found', verdict, claims: [one], arrangement: { as: 'statements' } }, 'fr');
        expect(said).not.toMatch(/[ \u202f][:;?!%»]|«[ \u202f]|'/u);
        expect(said).not.toMatch(NO_ELISION);
        expect(said).not.toMatch(/(?<!\p{L})(?:de les?|à les?) /u);
      }),
      RUNS,
    );
  });

  test('elides before any name that begins with a vowel', () => {
    const name = fc
      .tuple(fc.constantFrom(...'AEIOUÉ'), fc.string({ unit: fc.constantFrom(...'bcdmnrst'), minLength: 3, maxLength: 6 }))
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(name, claim, (its, one) => {
        const entities = (of: string) => Entity.parse({ id: of, kind: 'organisation', name: its });
        expect(plainText(phrase(found(one), { language: 'fr', entities }))).not.toMatch(NO_ELISION);
      }),
      RUNS,
    );
  });

  test('keeps its modality and its source', () => {
    fc.assert(
      fc.property(claim, (one) => {
        const said = text(found(one), 'fr');
        const { modality, attribution } = one.claim;
        if ((modality === 'reported' || modality === 'rumoured') && !attribution)
          expect(said).toMatch(/^Selon (?:ce que rapporte|une rumeur)|^La Gazette écrit/);
        if (attribution) expect(said).toMatch(/^Selon (?:une étude|Reuters)|^La Gazette écrit, selon/);
        if (modality === 'denied' && one.claim.type !== 'practice') expect(said).toMatch(/n’|ne |écrit/u);
      }),
      RUNS,
    );
  });

  test('can be offered as a question or is left out', () => {
    fc.assert(
      fc.property(claim, language, (one, of) => {
        const { suggestions } = reply({ kind: 'unknown', why: { reason: 'not_understood' }, coverage: coverage(), nearby: [one] }, of);
        for (const question of suggestions) {
          expect(question).toMatch(of === 'fr' ? /^\p{Lu}.*\u00a0\?$/u : /^\p{Lu}.*[^ ]\?$/u);
          if (of === 'fr') expect(question).not.toMatch(NO_ELISION);
        }
      }),
      RUNS,
    );
  });

  test('is worded without its entities, should they be unknown', () => {
    fc.assert(
      fc.property(claim, language, (one, of) => {
        expect(phrase(found(one), { language: of, entities: () => undefined }).citations).toHaveLength(1);
        expect(findEntity('nobody')).toBeUndefined();
      }),
      RUNS,
    );
  });
});
