/** Quotations are checked byte for byte, and get the words around them that tell them apart. */
import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../src/knowledge/files/verify.ts';
import { writeContext } from '../../../src/knowledge/files/write-context.ts';

const ARTICLE = [
  'Alpha Labs recrute, BetaCorp licencie',
  'Alpha Labs a recruté douze ingénieurs depuis mars, dit-on. Rien n’est sûr\u00a0: personne n’a confirmé.',
  'Une semaine plus tard, l’anticonstitutionnellement nommée BetaCorp a licencié deux cents personnes sans préavis.',
  'Rien n’est sûr',
].join('\n');

const quotation = (quote: string, given: { prefix?: string; suffix?: string } = {}) => ({
  id: 'q',
  quote,
  prefix: '',
  suffix: '',
  ...given,
});
const check = (quote: string, given: { prefix?: string; suffix?: string } = {}) => checkQuotations(ARTICLE, [quotation(quote, given)])[0];

describe('a quotation', () => {
  it('is verbatim when the article has it, with its place', () => {
    const quote = 'BetaCorp a licencié deux cents personnes sans préavis';
    const start = ARTICLE.indexOf(quote);
    expect(check(quote)).toMatchObject({ outcome: 'verbatim', start, end: start + quote.length, lacksContext: false });
  });

  it.each([
    ['another apostrophe', "Rien n'est sûr"],
    ['another space', 'n’est sûr : personne'],
    ['another accent', 'sans preavis'],
    ['a line break', 'dit-on.\nRien'],
  ])('is missing with %s', (_, quote) => {
    expect(check(quote)).toEqual({ outcome: 'missing', passage: 'q' });
  });

  it('is missing where its prefix or suffix is not', () => {
    expect(check('Rien n’est sûr', { prefix: 'dit-elle. ' })).toEqual({ outcome: 'missing', passage: 'q' });
  });

  it('lacks context when it is short', () => {
    expect(check('deux cents personnes')).toMatchObject({
      lacksContext: true,
      prefix: 'nommée BetaCorp a licencié ',
      suffix: ' sans préavis.',
    });
  });

  it('is given no sign alone as context', () => {
    expect(check('deux cents personnes sans préavis')).toMatchObject({ prefix: 'nommée BetaCorp a licencié ', suffix: '' });
  });

  it('lacks context when it occurs more than once, however long', () => {
    const long = 'Alpha Labs a recruté douze ingénieurs depuis mars';
    const [first] = checkQuotations(`${long}, dit-on.\n${long}, c’est sûr.`, [quotation(long)]);
    expect(first).toMatchObject({ lacksContext: true, prefix: '', suffix: ', dit-on.' });
  });

  it('has its context at word borders, in its own line', () => {
    expect(check('douze ingénieurs')).toMatchObject({ prefix: 'Alpha Labs a recruté ', suffix: ' depuis mars, dit-on. Rien n’est' });
    expect(check('l’anticonstitutionnellement nommée')).toMatchObject({ prefix: 'Une semaine plus tard, ' });
    expect(check('Alpha Labs recrute')).toMatchObject({ prefix: '', suffix: ', BetaCorp licencie' });
  });

  it('is the occurrence that its context says, and lacks none then', () => {
    const suffix = '\u00a0: personne';
    const start = ARTICLE.indexOf(`Rien n’est sûr${suffix}`);
    expect(check('Rien n’est sûr', { suffix })).toMatchObject({ start, lacksContext: false });
  });

  it('lacks nothing when it is a whole line, since there is nothing to add', () => {
    const [whole] = checkQuotations('Un titre\nUn texte', [quotation('Un titre')]);
    expect(whole).toMatchObject({ outcome: 'verbatim', lacksContext: false });
  });
});

describe('writing the context into a file', () => {
  const YAML = [
    'source: { id: a }   # untouched',
    'passages:',
    '  people:',
    '    quote:  "deux cents personnes"   # how many',
    '',
    '  firm: { quote: douze ingénieurs }',
    '  long:',
    '    quote: "BetaCorp a licencié deux cents personnes sans préavis"',
    '  gone:',
    "    quote: 'nowhere to be found'",
    'claims: []',
    '',
  ].join('\n');

  const { yaml, checks } = writeContext(YAML, ARTICLE);

  it('adds it after the quotations that lack it, and changes nothing else', () => {
    const added = ['    prefix: "nommée BetaCorp a licencié "', '    suffix: " sans préavis."'];
    expect(yaml.split('\n').filter((line) => added.includes(line))).toEqual(added);
    expect(yaml).toContain(
      'firm: { quote: douze ingénieurs, prefix: "Alpha Labs a recruté ", suffix: " depuis mars, dit-on. Rien n’est" }',
    );
    const removed = yaml
      .split('\n')
      .filter((line) => !added.includes(line))
      .join('\n')
      .replace(/, prefix: "Alpha.*n’est"/, '');
    expect(removed).toBe(YAML);
  });

  it('reports every quotation', () => {
    expect(checks.map(({ passage, outcome }) => [passage, outcome])).toEqual([
      ['people', 'verbatim'],
      ['firm', 'verbatim'],
      ['long', 'verbatim'],
      ['gone', 'missing'],
    ]);
  });

  it('adds nothing the second time', () => {
    expect(writeContext(yaml, ARTICLE).yaml).toBe(yaml);
  });
});
