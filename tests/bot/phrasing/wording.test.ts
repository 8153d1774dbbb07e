/** Numbers, sums of money, names, first letters and attributions. */
import { describe, expect, test } from 'vitest';
import { lowerFirst } from '../../../src/bot/phrasing/claim/first-word.ts';
import { grammar as en } from '../../../src/bot/phrasing/en/grammar.ts';
import { grammar as fr } from '../../../src/bot/phrasing/fr/grammar.ts';
import { voiceIn } from '../../../src/bot/phrasing/voice.ts';
import type { Claim } from '../../../src/knowledge/claim.ts';
import { cited, findEntity, found, glossed, supports, text } from './fixtures.ts';

describe('money', () => {
  test.each([
    [14.3e9, 'USD', '14,3 milliards de dollars', '$14.3 billion'],
    [1.5e9, 'EUR', '1,5 milliard d’euros', '€1.5 billion'],
    [1.2e12, 'USD', '1,2 billion de dollars (1 200 milliards)', '$1.2 trillion'],
    [250e6, 'USD', '250 millions de dollars', '$250 million'],
    [1e6, 'GBP', '1 million de livres sterling', '£1 million'],
    [13_500_000, 'EUR', '13,5 millions d’euros', '€13.5 million'],
    [29_000, 'USD', '29 000 dollars', '$29,000'],
    [1, 'USD', '1 dollar', '$1'],
    [12.5, 'USD', '12,5 dollars', '$12.50'],
    [1_234_567_891, 'USD', '1 234 567 891 dollars', '$1,234,567,891'],
    [5e6, 'NOK', '5 millions de NOK', 'NOK 5 million'],
  ])('%d %s', (value, currency, french, english) => {
    expect(fr.money(value, currency).replaceAll('\u00a0', ' ')).toBe(french);
    expect(en.money(value, currency).replaceAll('\u00a0', ' ')).toBe(english);
  });
});

describe('French nouns', () => {
  test.each([
    ['Meta', 'de Meta', 'à Meta', 'chez Meta'],
    ['OpenAI', 'd’OpenAI', 'à OpenAI', 'chez OpenAI'],
    ['xAI', 'de xAI', 'à xAI', 'chez xAI'],
    ['Hugging Face', 'de Hugging Face', 'à Hugging Face', 'chez Hugging Face'],
    ['Yann', 'de Yann', 'à Yann', 'chez Yann'],
    ['Élodie', 'd’Élodie', 'à Élodie', 'chez Élodie'],
    ['équipe d’annotation', 'de l’équipe d’annotation', 'à l’équipe d’annotation', 'à l’équipe d’annotation'],
    ['laboratoire', 'du laboratoire', 'au laboratoire', 'au laboratoire'],
    ['ingénieurs en IA', 'des ingénieurs en IA', 'aux ingénieurs en IA', 'chez les ingénieurs en IA'],
    ['la startup d’Ada', 'de la startup d’Ada', 'à la startup d’Ada', 'à la startup d’Ada'],
    ['io', 'd’io', 'à io', 'chez io'],
  ])('%s', (name, of, to, at) => {
    const noun = fr.article(name);
    expect([fr.of(noun), fr.to(noun), fr.at(noun)]).toEqual([of, to, at]);
  });

  test('an amount elides as well', () => {
    expect(fr.of('environ 900 personnes')).toBe('d’environ 900 personnes');
    expect(fr.of('au moins 14 personnes')).toBe('d’au moins 14 personnes');
    expect(fr.of('onze personnes')).toBe('de onze personnes');
  });
});

describe('the first letter after « Oui : »', () => {
  const lowered = (sentence: string, language: 'fr' | 'en', roles: Claim['roles'] = {}, quote = 'un passage'): string =>
    lowerFirst(sentence, cited({ type: 'assessment', roles }, [supports(quote)]), voiceIn(language, findEntity));

  test.each([
    ['En septembre, tout change.', 'fr', {}, 'en septembre'],
    ['L’équipe grandit.', 'fr', {}, 'l’équipe'],
    ['À peine 20 ans.', 'fr', {}, 'à peine'],
    ['Meta recrute.', 'fr', { org: ['meta'] }, 'Meta'],
    ['xAI recrute.', 'fr', { org: ['xai'] }, 'xAI'],
    ['The Boring Company grows.', 'en', { org: ['boring'] }, 'The Boring'],
    ['The company grows.', 'en', { org: ['boring'] }, 'the company'],
    ['Facebook grows.', 'en', { org: ['meta'] }, 'Facebook'],
    ['Okoye leads.', 'en', { persons: ['ada'] }, 'Okoye'],
    ['IBM recrute.', 'fr', {}, 'IBM'],
    ['X grandit.', 'fr', {}, 'X'],
    ['Engineers leave.', 'en', {}, 'engineers'],
    ['French engineers leave.', 'en', {}, 'French'],
    ['September was hard.', 'en', {}, 'September'],
    ['20 personnes partent.', 'fr', {}, '20 personnes'],
    ['« Merci », dit-elle.', 'fr', {}, '« Merci »'],
  ] as const)('%s', (sentence, language, roles, start) => {
    expect(lowered(sentence, language, roles as unknown as Claim['roles']).startsWith(start)).toBe(true);
  });

  test('a name that only the passage shows to be one', () => {
    expect(lowered('Acme grandit.', 'fr', {}, 'la société Acme grandit')).toBe('Acme grandit.');
    expect(lowered('Restructuration oblige.', 'fr', {}, 'la restructuration')).toBe('restructuration oblige.');
  });

  test('a name opens both glosses', () => {
    const claim = glossed('Acme grandit.', 'Acme grows.');
    expect(text({ kind: 'found', verdict: 'yes', claims: [claim], arrangement: { as: 'statements' } }, 'en')).toBe('Yes: Acme grows.');
  });
});

describe('attribution', () => {
  const sources = { fr: 'selon des sources du secteur', en: 'according to industry sources' };
  const said = (fr: string, en: string, fields: Partial<Claim>, language: 'fr' | 'en'): string =>
    text(found(glossed(fr, en, fields)), language);

  test('is said where the gloss does not say it', () => {
    const fields = { modality: 'reported', attribution: sources } as const;
    expect(said('Le prix est bas.', 'The price is low.', fields, 'fr')).toBe('Selon des sources du secteur, le prix est bas.');
    expect(said('Le prix est bas.', 'The price is low.', fields, 'en')).toBe('According to industry sources, the price is low.');
  });

  test('is not said twice', () => {
    const fields = { modality: 'reported', attribution: sources } as const;
    expect(said('Des sources du secteur parlent.', 'Industry sources talk.', fields, 'fr')).toBe('Des sources du secteur parlent.');
    expect(said('Le prix, selon des sources du secteur, est bas.', 'Industry sources talk.', fields, 'en')).toBe('Industry sources talk.');
  });

  test('a reported claim without a source is its article’s', () => {
    expect(said('Le prix est bas.', 'The price is low.', { modality: 'reported' }, 'fr')).toBe(
      'Selon ce que rapporte l’article de La Gazette, le prix est bas.',
    );
    expect(said('Le prix serait bas.', 'The price is reportedly low.', { modality: 'reported' }, 'fr')).toBe('Le prix serait bas.');
    expect(said('Le prix serait bas.', 'The price is reportedly low.', { modality: 'reported' }, 'en')).toBe(
      'The price is reportedly low.',
    );
  });

  test('a rumour stays one', () => {
    expect(said('Le prix est bas.', 'The price is low.', { modality: 'rumoured' }, 'fr')).toBe('Selon une rumeur, le prix est bas.');
    expect(
      said('Le prix est bas.', 'The price is low.', { modality: 'rumoured', attribution: { fr: 'Reuters', en: 'Reuters' } }, 'en'),
    ).toBe('According to Reuters, though unconfirmed, the price is low.');
  });

  test('of a made sentence, though its source is also its subject', () => {
    const claim = cited({
      type: 'leadership',
      modality: 'reported',
      roles: { persons: ['ada'], org: ['meta'] },
      attribution: { fr: 'selon Ada Okoye', en: 'according to Ada Okoye' },
    });
    expect(text(found(claim), 'fr')).toBe('Selon Ada Okoye, Ada Okoye dirigerait Meta.');
  });
});
