/** Which words belong to a figure: bound, number and measure; the noun that it counts stays a word of its own. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/knowledge/language/figures/find-figures.ts';

describe('the words of a figure', () => {
  it.each([
    ['fr', 'xAI a recruté au moins 14 chercheurs et experts', ['au moins 14']],
    ['fr', 'une équipe d’environ 900 personnes', ['d’environ 900']],
    ['fr', 'Vingt ans à peine, encore étudiant', ['Vingt ans à peine']],
    ['fr', 'un jeune âgé de 20 ans', ['âgé de 20 ans']],
    ['fr', 'pour 14,3 milliards de dollars, dit-on', ['14,3 milliards de dollars']],
    ['fr', 'offre de 14,3 Md$.', ['14,3 Md$']],
    ['fr', 'entre 10 et 20 personnes', ['10', '20']],
    ['fr', 'Une semaine plus tard, cent autres employés', ['Une semaine', 'cent']],
    ['en', 'worth nearly $6.5bn in shares', ['nearly $6.5bn']],
    ['en', 'a 20-year-old student', ['20-year-old']],
    ['en', 'bonuses of $100 million each, and more', ['$100 million each']],
    ['en', 'at the age of 20, he', ['age of 20']],
    ['en', 'US$250 million or more for two engineers', ['US$250 million or more', 'two']],
    ['en', 'about one in ten was let go', ['about one in ten']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(findFigures(text, language).map((found) => found.text)).toEqual(expected);
  });

  it('shows a bound that stands after the noun apart', () => {
    const text = '500 salariés minimum ont été licenciés';
    const [found] = findFigures(text, 'fr');
    expect(found).toMatchObject({ text: '500', bound: 'at_least' });
    expect(found?.apart && text.slice(found.apart.start, found.apart.end)).toBe('minimum');
    expect(findFigures('au moins 500 salariés', 'fr')[0]?.apart).toBeNull();
  });

  it('keeps the two ends of a line apart', () => {
    expect(findFigures('70 milliards\nLes ingénieurs partent', 'fr')).toMatchObject([{ value: 70e9, unit: null }]);
    expect(findFigures('Total: 2\npeople left', 'en')).toMatchObject([{ value: 2, unit: null }]);
    expect(findFigures('fin 2025\n500 salariés', 'fr')).toMatchObject([{ value: 500, unit: 'people' }]);
  });

  it('reads a billion by the language, and the other way where the amount is written that way', () => {
    expect(findFigures('70 billion dollars', 'en')).toMatchObject([{ value: 70e9 }]);
    expect(findFigures('70 billions de dollars', 'fr')).toMatchObject([{ value: 70e12 }]);
    expect(findFigures('70 billions', 'fr')).toMatchObject([{ value: 70e12 }]);
    expect(findFigures('$70 billion', 'fr')).toMatchObject([{ value: 70e9 }]);
  });
});
