/** English nouns that ask by themselves ("price of the deal?"), where no yes/no question is put. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf } from '../phrases.ts';

export const nouns: readonly ShapeRule[] = [
  {
    name: 'en: reasons',
    when: anyOf(
      '(?:the|any|official|stated|real|main|key) (?:\\w+ )?(?:reason|cause|motive|justification|rationale)s?',
      '^(?:reason|cause|motive)s?',
      'reasons? (?:for|behind|why)',
    ),
    kind: 'why',
    asked: 'reason',
    nominal: true,
  },
  { name: 'en: duration', when: anyOf('duration', 'time ?frame', 'time to market'), asked: 'duration', nominal: true },
  { name: 'en: age', when: anyOf('age'), asked: 'age', nominal: true },
  { name: 'en: percentage', when: anyOf('percentage', 'proportion'), asked: 'percent', nominal: true },
  { name: 'en: date', when: anyOf('dates? (?:of|for)', '^dates?', 'timing of'), asked: 'time', nominal: true },
  { name: 'en: source', when: anyOf('sources? (?:of|for|behind|cited)', '^sources?$'), asked: 'source', nominal: true },
  {
    name: 'en: names',
    when: anyOf('(?:full |first |last |the |their |any |actual )?names? (?:of|for)', '(?:the|their|all|full) names?', '^names?', 'names?$'),
    asked: 'name',
    nominal: true,
  },
  {
    name: 'en: price',
    when: anyOf('price(?! (?:to pay|paid)\\b)', 'bonus(?:es)?', 'payout', 'cost', 'price ?tag', 'budget', 'valuation', 'salary', 'amount'),
    asked: 'amount',
    keeps: true,
    nominal: true,
  },
  {
    name: 'en: headcount',
    when: anyOf('headcount', 'head count', '(?:the |total )?number of', 'size of', 'team size', 'size'),
    asked: 'count',
    keeps: true,
    nominal: true,
  },
  {
    name: 'en: quote',
    when: anyOf(
      'quotes? (?:from|by|of|on|about)',
      '(?:exact|actual) (?:words|quote|wording)',
      'verbatim',
      '(?:his|her|their) (?:own )?words',
    ),
    kind: 'quote',
    asked: 'content',
    keeps: true,
    nominal: true,
  },
  {
    name: 'en: position',
    when: anyOf('(?:his|her|their|the|current|former) (?:job|role|title|position)', 'speciali?ty', 'expertise', 'job title'),
    asked: 'position',
    keeps: true,
    nominal: true,
  },
  {
    name: 'en: info',
    when: anyOf(
      '(?:any |some |)info(?:rmation)? (?:on|about)',
      'profile (?:of|on)',
      'background (?:of|on)',
      'everything about',
      'more about',
      'bio (?:of|on)',
    ),
    kind: 'describe',
    asked: 'statement',
    nominal: true,
  },
];
