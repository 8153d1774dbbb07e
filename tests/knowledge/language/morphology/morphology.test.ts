/** The inflected forms of words and expressions, in both languages. */
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../../src/knowledge/language/dictionary/wordlists.ts';
import { englishInflector } from '../../../../src/knowledge/language/morphology/en.ts';
import { readIrregularVerbs } from '../../../../src/knowledge/language/morphology/en-irregular.ts';
import { expandConcepts, expandFillers } from '../../../../src/knowledge/language/morphology/expand.ts';
import { frenchInflector, frenchWords } from '../../../../src/knowledge/language/morphology/fr.ts';
import { lefffEntries, lefffWords, readLefff } from '../../../../src/knowledge/language/morphology/lefff.ts';

const lefff = readLefff();
const english = { words: new Set(englishWords()), irregular: readIrregularVerbs() };
const inflectEnglish = englishInflector(english);

const inflectFrench = (expression: string): string[] => frenchInflector(lefffEntries(lefff, new Set(frenchWords(expression))))(expression);

describe('French', () => {
  it.each([
    // From Lefff.
    ['licencier', ['licencie', 'licencies', 'licenciees', 'licenciant', 'licenciait', 'licenciera', 'licencierent']],
    ['partir', ['part', 'parti', 'partie', 'partant', 'partants', 'partantes']],
    ['annotateur', ['annotateurs', 'annotatrice', 'annotatrices']],
    ['nouveau', ['nouveaux', 'nouvel', 'nouvelle', 'nouvelles']],
    ['ingénieur', ['ingenieurs', 'ingenieure', 'ingenieures']],
    ['chef', ['chefs', 'cheffe']],
    // A participle that Lefff has under its verb.
    ['surmené', ['surmenes', 'surmenee', 'surmenees']],
    // Words that Lefff lacks.
    ['ghoster', ['ghoste', 'ghostes', 'ghostait', 'ghostant', 'ghosterent', 'ghostera']],
    ['onboarder', ['onboarde', 'onboardees']],
    ['dev', ['devs']],
    // Expressions: the first word and the last.
    ['centre de données', ['centres de donnees']],
    ['jeune pousse', ['jeunes pousses']],
    ['mettre à la porte', ['mis a la porte', 'mises a la porte', 'met a la porte']],
    ['être viré', ['est viree', 'sont virees']],
    ['mal payer', ['mal payes', 'mal paient']],
    ['embaucher et licencier', ['embauche et licencie']],
    // Reflexives lose their pronoun.
    ['se tirer', ['tirer', 'tire', 'tirees']],
    ["s'en aller", ['en aller', 'en va', 'en vont']],
    // Hyphens and apostrophes part words.
    ['start-up', ['start up', 'start ups', 'startup', 'startups']],
    ['rendez-vous', ['rendez vous', 'rendezvous']],
    ['prendre d’assaut', ['prend d assaut', 'pris d assaut']],
  ])('%s', (expression, expected) => {
    expect(inflectFrench(expression)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['licencier', 'licenciasse'],
    ['mettre à la porte', 'mis a la portes'],
    ['se tirer', 'se tirer'],
    ['faire savoir', 'faire sachant'],
    ['travailler sur', 'travaille sure'],
    ['mal payer', 'maux payer'],
  ])('%s does not vary to “%s”', (expression, form) => {
    expect(inflectFrench(expression)).not.toContain(form);
  });
});

describe('English', () => {
  it.each([
    ['hire', ['hires', 'hired', 'hiring']],
    ['quit', ['quits', 'quitting']],
    ['star', ['starred', 'starring']],
    ['travel', ['traveled', 'travelled', 'traveling', 'travelling']],
    ['offer', ['offered', 'offering']],
    ['agree', ['agreed', 'agreeing']],
    ['die', ['died', 'dying']],
    ['panic', ['panicked']],
    ['company', ['companies']],
    ['boss', ['bosses']],
    ['grow', ['grew', 'grown', 'growing']],
    ['lay off', ['lays off', 'laid off', 'laying off']],
    ['let go', ['lets go', 'letting go']],
    ['be sacked', ['was sacked', 'is sacked', 'being sacked']],
    ['businesswoman', ['businesswomen']],
    ['person', ['people']],
    ['big', ['bigger', 'biggest']],
    ['happy', ['happier', 'happiest']],
    ['good', ['better', 'best']],
    ['data centre', ['data centres']],
    ['jump ship', ['jumps ship', 'jumped ship', 'jumping ship']],
    ['hire and fire', ['hired and fired', 'hiring and firing']],
    ['start-up', ['start up', 'start ups', 'startup', 'startups']],
    ['ppl', ['ppls']],
  ])('%s', (expression, expected) => {
    expect(inflectEnglish(expression)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['star', 'staring'],
    ['lead', 'leader'],
    ['lead', 'leaded'],
    ['new', 'news'],
    ['offer', 'offerring'],
    ['walk out', 'walking outing'],
    ['ppl', 'ppling'],
    ['get the boot', 'got the boots'],
  ])('%s does not vary to “%s”', (expression, form) => {
    expect(inflectEnglish(expression)).not.toContain(form);
  });
});

describe('the lexicon', () => {
  it('has each form of a concept once, and the word itself', () => {
    const concept = { id: 'leave', fr: ['départ', 'Départ', 'quitter'], en: ['exit'], broader: [], opposite: [] };
    const [french, englishForms] = expandConcepts([concept], { lefff, english });
    expect(french).toMatchObject({ concept: 'leave', language: 'fr' });
    expect(french?.forms.slice(0, 2)).toEqual(['depart', 'departs']);
    expect(new Set(french?.forms).size).toBe(french?.forms.length);
    expect(englishForms).toEqual({ concept: 'leave', language: 'en', forms: ['exit', 'exits', 'exited', 'exiting'] });
  });

  it('leaves fillers as they are, but folded', () => {
    const none = {
      polite: [],
      discourse: [],
      greeting: [],
      thanks: [],
      farewell: [],
      how_are_you: [],
      capability: [],
      insult: [],
      order: [],
    };
    const fillers = expandFillers({ fr: { ...none, function: ["s'il te plaît", 'Être'] }, en: { ...none, function: [] } });
    expect(fillers.find(({ kind, language }) => kind === 'function' && language === 'fr')?.forms).toEqual(['s il te plait', 'etre']);
  });
});

describe('Lefff', () => {
  const table = [
    'a\tv\tavoir\tP3s',
    'abaisse\tnc\tabaisse\tfs',
    'abaisse\tv\tabaisser\tPS13s',
    'abaisse\tv\tabaisser\tY2s',
    'abaissât\tv\tabaisser\tT3s',
    'à\tprep\tà\t',
    '',
  ].join('\n');

  it('is read form by form, each form once, bookish ones left out', () => {
    const { forms, known } = lefffEntries(table, new Set(['abaisser', 'à', 'zzz']));
    expect([...forms]).toEqual([['abaisser', [{ form: 'abaisse', category: 'v' }]]]);
    expect([...known]).toEqual(['à']);
  });

  it('is read word by word', () => {
    expect(lefffWords(table)).toEqual(['a', 'abaisse', 'abaissât', 'à']);
    expect(lefffWords(table.trimEnd())).toEqual(['a', 'abaisse', 'abaissât', 'à']);
  });
});
