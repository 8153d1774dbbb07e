/** Every fault of a data folder is named with its file, its line, what is wrong and what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataFault, faultLine } from '../../../src/knowledge/files/fault.ts';
import { type DataFile, fingerprint } from '../../../src/knowledge/files/fingerprint.ts';
import { loadFiles } from '../../../src/knowledge/files/load.ts';
import { readFolder } from '../../../src/knowledge/files/read-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/data');
const files = readFolder(FIXTURES);

/** The fixtures with a piece of one file replaced. */
function changed(path: string, from: string, to: string): DataFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = new TextDecoder().decode(file.bytes);
    if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
    return { path, bytes: new TextEncoder().encode(text.replace(from, to)) };
  });
}

function faults(given: readonly DataFile[]): string[] {
  try {
    loadFiles('data', given);
    return [];
  } catch (fault) {
    if (fault instanceof DataFault) return fault.faults.map(faultLine);
    throw fault;
  }
}

/** The line on which a text first stands in a file of the fixtures. */
const lineOf = (path: string, text: string): number => readFileSync(join(FIXTURES, path), 'utf8').split(text)[0]?.split('\n').length ?? 0;

const ALPHA = 'articles/alpha-beta.yaml';

describe('loading', () => {
  const data = loadFiles('data', files);

  it('gives claims their article, and passages ids that are unique over all articles', () => {
    const article = data.articles[0];
    expect(article?.passages.map(({ id }) => id)).toContain('alpha-beta/twelve');
    expect(article?.claims[1]?.claim).toMatchObject({ id: 'zhou-joined', article: 'alpha-beta', state: 'accepted', confidence: 1 });
    expect(article?.claims[1]?.evidence).toEqual([
      { passage: 'alpha-beta/zhou', stance: 'supports' },
      { passage: 'alpha-beta/twelve', stance: 'supports' },
    ]);
  });

  it('takes entities, concepts and fillers', () => {
    expect(data.entities).toHaveLength(7);
    expect(data.concepts.find(({ id }) => id === 'fast')).toMatchObject({ fr: ['rapide', 'vite'], opposite: ['slow'], broader: [] });
    expect(data.fillers.en.greeting).toEqual(['hello']);
  });
});

describe('a fault', () => {
  it.each([
    [
      'evidence without passage',
      [ALPHA, 'evidence: [zhou, {', 'evidence: [zhuo, zhou, {'],
      `data/${ALPHA}:${lineOf(ALPHA, 'evidence: [zhou')}: claim "zhou-joined": evidence names the passage "zhuo", which the file does not have; ` +
        'add it under passages or correct the name',
    ],
    [
      'a passage that no claim uses',
      [ALPHA, 'evidence: [zhou, {', 'evidence: [{'],
      `data/${ALPHA}:${lineOf(ALPHA, '  zhou:') + 1}: passage "zhou": no claim uses it; name it as evidence of a claim or remove it`,
    ],
    [
      'an unknown entity',
      [ALPHA, 'persons: [li-wei-zhou]', 'persons: [li-wei]'],
      `data/${ALPHA}:${lineOf(ALPHA, 'persons: [li-wei-zhou]')}: claim "zhou-joined": persons names the entity "li-wei", ` +
        'which entities.yaml does not have; add it there or correct the name',
    ],
    [
      'a link to a claim of no article',
      [ALPHA, 'part_of: twelve-joined', 'part_of: twelve'],
      `data/${ALPHA}:${lineOf(ALPHA, 'part_of:')}: claim "zhou-joined": part_of names the claim "twelve", which the file does not have; correct the name`,
    ],
    [
      'a link to itself',
      [ALPHA, 'part_of: twelve-joined', 'part_of: zhou-joined'],
      `data/${ALPHA}:${lineOf(ALPHA, 'part_of:')}: claim "zhou-joined": part_of names the claim itself; name another claim or remove the link`,
    ],
    [
      'free text without gloss',
      [ALPHA, 'type: headcount', 'type: assessment'],
      `data/${ALPHA}:${lineOf(ALPHA, 'id: old-count')}: claim "old-count": a claim of type assessment says nothing without a gloss; ` +
        'add gloss: { fr: …, en: … }',
    ],
    [
      'an id given twice, in two articles',
      ['articles/beta-layoffs.yaml', 'id: stone-left', 'id: alpha-speed'],
      `data/articles/beta-layoffs.yaml:${lineOf('articles/beta-layoffs.yaml', 'id: stone-left')}: claim "alpha-speed": ` +
        `data/${ALPHA}:${lineOf(ALPHA, 'id: alpha-speed')} has the same id; rename one of them`,
    ],
    [
      'an entity twice',
      ['entities.yaml', 'id: will-stone', 'id: betacorp'],
      'data/entities.yaml:16: entity "betacorp": data/entities.yaml:8 has the same id; rename one of them',
    ],
    [
      'a concept of an entity',
      ['entities.yaml', 'concepts: [startup]', 'concepts: [start]'],
      'data/entities.yaml:15: entity "alpha-labs": concepts names the concept "start", which does not exist; add it or correct the name',
    ],
    [
      'a team of nobody',
      ['entities.yaml', 'part_of: betacorp', 'part_of: beta'],
      'data/entities.yaml:25: entity "beta-research": part_of names the entity "beta", which does not exist; add it or correct the name',
    ],
    [
      'a broader concept that is not there',
      ['lexicon/domain.yaml', 'broader: [employee]', 'broader: [worker]'],
      `data/lexicon/domain.yaml:${lineOf('lexicon/domain.yaml', 'broader: [employee]')}: concept "engineer": broader names the concept "worker", ` +
        'which does not exist; add it or correct the name',
    ],
    [
      'a concept broader than itself',
      ['lexicon/domain.yaml', 'broader: [person]', 'broader: [engineer]'],
      `data/lexicon/domain.yaml:${lineOf('lexicon/domain.yaml', 'broader: [person]')}: concept "employee": broader leads back to itself ` +
        '(engineer, employee); break the circle',
    ],
    [
      'an unknown type',
      [ALPHA, 'type: practice', 'type: habit'],
      new RegExp(
        `^data/${ALPHA}:${lineOf(ALPHA, 'type: practice')}: claim "alpha-speed": "type": "habit" is unknown; write one of move, departure, `,
      ),
    ],
    [
      'a missing key',
      [ALPHA, '    modality: reported\n', ''],
      `data/${ALPHA}:${lineOf(ALPHA, 'id: alpha-speed')}: claim "alpha-speed": "modality" is missing; add it`,
    ],
    [
      'an unknown key',
      [ALPHA, 'links: { part_of', 'linked: { part_of'],
      `data/${ALPHA}:${lineOf(ALPHA, 'id: zhou-joined')}: claim "zhou-joined": unknown key "linked"; remove it or correct its spelling`,
    ],
    [
      'a claim without evidence',
      [ALPHA, '    evidence: [twelve]\n    gloss', '    evidence: []\n    gloss'],
      `data/${ALPHA}:${lineOf(ALPHA, 'evidence: [twelve]\n    gloss')}: claim "twelve-joined": "evidence": empty or too small; give at least 1`,
    ],
    [
      'a quotation that is too long',
      [ALPHA, 'BetaCorp assure', 'BetaCorp assure '.padEnd(400, '!')],
      new RegExp(`^data/${ALPHA}:\\d+: passage "not-so-fast": "quote": too long of 4\\d\\d characters; keep to 400$`),
    ],
    [
      'a date that is none',
      ['articles/beta-layoffs.yaml', 'published: 2025-03', 'published: March'],
      'data/articles/beta-layoffs.yaml:7: source: "published": "March" does not fit: YYYY, YYYY-MM or YYYY-MM-DD; correct it',
    ],
    [
      'a word that YAML takes for another value',
      ['lexicon/domain.yaml', 'fr: [lent]', 'fr: [no, true]'],
      `data/lexicon/domain.yaml:${lineOf('lexicon/domain.yaml', 'fr: [lent]')}: entry "slow": "fr": true does not fit: ` +
        'Invalid input: expected string, received boolean; correct it',
    ],
    [
      'what is no YAML',
      ['entities.yaml', 'name: Jeanne Martin', 'name: "Jeanne Martin'],
      /^data\/entities\.yaml:\d+: not valid YAML: .*; correct the syntax$/,
    ],
    ['a file without place', ['entities.yaml', '', ''], 'data/notes.yaml: the folder has no place for this file; move or remove it'],
  ] as const)('%s', (name, [path, from, to], expected) => {
    const given = changed(path, from, to);
    const extra = name === 'a file without place' ? [{ path: 'notes.yaml', bytes: new Uint8Array() }] : [];
    const [first] = faults([...given, ...extra]);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('of a missing file names it', () => {
    expect(faults(files.filter(({ path }) => path !== 'entities.yaml'))).toEqual(['data/entities.yaml: the file is missing; restore it']);
  });

  it('is reported with all others, in one message of one line', () => {
    const broken = changed(ALPHA, 'part_of: twelve-joined', 'part_of: twelve').map((file) =>
      file.path === 'entities.yaml'
        ? { ...file, bytes: new TextEncoder().encode('- id: a\n  kind: team\n  name: A\n  part_of: b\n') }
        : file,
    );
    const reported = faults(broken);
    expect(reported.length).toBeGreaterThan(2);
    expect(() => loadFiles('data', broken)).toThrow(`${reported[0]} (and ${reported.length - 1} more faults in the data folder)`);
  });
});

describe('the fingerprint', () => {
  it('is the same for the same files in any order', () => {
    expect(fingerprint(files.toReversed(), '1')).toBe(fingerprint(files, '1'));
  });

  it('changes with any byte, any name and the builder', () => {
    const all = [
      fingerprint(files, '1'),
      fingerprint(files, '2'),
      fingerprint(changed('entities.yaml', 'Jeanne', 'jeanne'), '1'),
      fingerprint(
        files.map((file) => (file.path === 'entities.yaml' ? { ...file, path: 'people.yaml' } : file)),
        '1',
      ),
      fingerprint(files.slice(1), '1'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
