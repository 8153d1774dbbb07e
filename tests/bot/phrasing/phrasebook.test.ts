/** The phrasebooks: every message is used, and every use has its message in both languages. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/bot/answer.ts';
import type { Finding } from '../../../src/bot/checking/check-message.ts';
import { checkedReply } from '../../../src/bot/phrasing/checked.ts';
import { type Phrasebook, VERBS } from '../../../src/bot/phrasing/phrasebook.ts';
import { PHRASEBOOKS, voiceIn } from '../../../src/bot/phrasing/voice.ts';
import { Asked } from '../../../src/bot/question.ts';
import type { Claim } from '../../../src/knowledge/claim.ts';
import { type Bound, Bound as Bounds, type Quantity } from '../../../src/knowledge/quantity.ts';
import { article, cited, coverage, disputes, findEntity, found, glossed, reply, supports } from './fixtures.ts';

type Tree = { readonly [key: string]: Tree | ((values: never) => string) };

/** Dotted paths of all messages. */
const pathsOf = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'function' ? [at + key] : pathsOf(value, `${at}${key}.`)));

/** A phrasebook that notes which messages are said. */
function recording(book: Phrasebook): { readonly book: Phrasebook; readonly said: ReadonlySet<string> } {
  const said = new Set<string>();
  const noting =
    (path: string, message: (values: never) => string) =>
    (values: never): string => {
      said.add(path);
      return message(values);
    };
  const wrap = (tree: Tree, at: string): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [
        key,
        typeof value === 'function' ? noting(at + key, value) : wrap(value, `${at}${key}.`),
      ]),
    );
  return { book: wrap(book as unknown as Tree, '') as unknown as Phrasebook, said };
}

const words = { fr: 'des choses', en: 'things' };
const quantity = (unit: string, bound: Bound = 'exact', value = 5): Quantity => ({ value, unit, bound }) as Quantity;
const made = (type: Claim['type'], roles: Claim['roles'], over: Partial<Claim> = {}) => cited({ type, roles, ...over });
const who = { persons: ['ada'] };
const time = { words: { fr: 'en mai', en: 'in May' } };
const gloss = glossed('Ada mène.', 'Ada leads.');

/** Claims that between them need every template. */
const CLAIMS = [
  made('move', { ...who, from: ['meta'], to: ['xai'], position: words }),
  made('move', { ...who, to: ['xai'] }),
  made('move', { ...who, from: ['meta'] }),
  made('departure', { ...who, org: ['meta'], position: words }),
  made('departure', { ...who, position: words }),
  made('departure', { ...who, org: ['meta'], outcome: 'reversed' }),
  made('appointment', { ...who, org: ['meta'], position: words, team: ['lab'], reports_to: 'yann' }),
  made('appointment', { ...who, org: ['meta'], team: ['lab'] }),
  made('appointment', { ...who, position: words }),
  made('appointment', { ...who, team: ['lab'] }),
  made('leadership', { ...who, position: words }),
  made('leadership', { ...who, position: words, org: ['meta'], team: ['lab'] }),
  made('leadership', { ...who, org: ['meta'], kind: { fr: 'start-up (jeune)', en: 'start-up (young)' } }),
  made('leadership', { ...who, reports_to: 'yann' }),
  made('profile', who, { quantity: quantity('years_old') }),
  made('profile', { ...who, kind: words }, { time }),
  made('layoff', { org: ['xai'], group: words, kind: words, team: ['lab'] }),
  made('layoff', { org: ['xai'] }, { quantity: quantity('percent') }),
  made('layoff', { org: ['xai'] }, { quantity: quantity('posts') }),
  made('layoff', { org: ['xai'], outcome: 'refused' }),
  made('layoff', { group: words }),
  made('headcount', { org: ['xai'], group: { fr: 'salariés', en: 'employees' } }, { quantity: quantity('people') }),
  made('headcount', who, { quantity: quantity('people') }),
  made('acquisition', { org: ['meta'], target: ['io'], from: ['apple'], outcome: 'collapsed' }),
  made('acquisition', { org: ['meta'], target: ['io'] }, { quantity: quantity('USD') }),
  made('acquisition', { org: ['meta'], target: ['io'] }, { quantity: quantity('percent') }),
  made('acquisition', { target: ['io'] }),
  made('acquisition', { target: ['io'] }, { quantity: quantity('USD') }),
  made('investment', { org: ['meta'] }, { quantity: quantity('USD') }),
  made('investment', { org: ['meta'], target: ['io'] }, { quantity: quantity('USD') }),
  made('investment', { org: ['meta'], target: ['io'] }),
  made('investment', { org: ['meta'], target: ['io'] }, { quantity: quantity('percent') }),
  made('investment', { target: ['io'] }, { quantity: quantity('USD') }),
  made('funding_round', { org: ['io'], led_by: ['meta'], investors: ['x'] }),
  made('funding_round', { org: ['io'], kind: { fr: 'valorisation', en: 'valuation' } }, { quantity: quantity('USD') }),
  made('compensation_offer', { org: ['meta'], group: words }, { quantity: quantity('USD') }),
  made('compensation_offer', { org: ['meta'], kind: words }),
  made('compensation_offer', who, { quantity: quantity('USD') }),
  made('compensation_offer', { ...who, kind: words }),
  made('product', { target: ['grok'], kind: { fr: 'un outil', en: 'a tool' } }),
  made('statement', { speaker: 'ada', medium: 'x', content: { fr: 'Oui', en: 'Oui' } }),
  made('reason', { ...who, reason: words }),
  made('reason', { reason: words }, { modality: 'denied' }),
  made('goal', { content: words }),
  made('goal', { content: words }, { modality: 'denied' }),
  made('assessment', who, { modality: 'denied' }),
  made('practice', { org: ['xai'], content: words }),
  ...(['people', 'posts', 'accounts', 'companies', 'percent', 'days', 'weeks', 'months', 'years', 'years_old'] as const).map((unit) =>
    cited({ type: 'profile', roles: who, gloss: words, quantity: quantity(unit) }),
  ),
  glossed('Le prix est bas.', 'It is cheap.', { modality: 'reported' }),
  glossed('Le prix est bas.', 'It is cheap.', { modality: 'rumoured' }),
  glossed('Le prix est bas.', 'It is cheap.', { modality: 'reported', attribution: { fr: 'Reuters', en: 'Reuters' } }),
  glossed('Le prix est bas.', 'It is cheap.', { modality: 'rumoured', attribution: { fr: 'Reuters', en: 'Reuters' } }),
  glossed('Ada mène.', 'Ada leads.', {}, [supports('oui'), disputes('non')]),
];

const unknown = (why: Extract<Answer, { kind: 'unknown' }>['why'], over = {}): Answer => ({
  kind: 'unknown',
  why,
  coverage: coverage(over),
  nearby: [],
});
const PARTS = ['person', 'from', 'to', 'org', 'target', 'speaker', 'choice', 'any', 'figure', 'period', 'word', 'polarity'] as const;
const TOPICS = [
  'greeting',
  'thanks',
  'farewell',
  'capability',
  'coverage',
  'off_topic',
  'order',
  'empty',
  'too_long',
  'unreadable',
] as const;
const UNITS = ['people', 'posts', 'accounts', 'companies', 'percent', 'days', 'weeks', 'months', 'years', 'years_old', 'USD'];

const calculation = (operation: 'sum' | 'difference', unit: string, bound: Bound = 'exact'): Answer => {
  const one = quantity(unit, bound);
  return { kind: 'found', verdict: null, claims: [gloss], arrangement: { as: 'calculation', operation, terms: [one, one], result: one } };
};

const ANSWERS: readonly Answer[] = [
  ...CLAIMS.map((claim) => found(claim)),
  ...CLAIMS.map((claim): Answer => ({ kind: 'unknown', why: { reason: 'not_understood' }, coverage: coverage(), nearby: [claim] })),
  ...(['yes', 'no'] as const).map((verdict): Answer => ({ kind: 'found', verdict, claims: [gloss], arrangement: { as: 'statements' } })),
  {
    kind: 'found',
    verdict: null,
    claims: [gloss],
    arrangement: { as: 'total', total: gloss, named: [made('move', { ...who, to: ['xai'] })] },
  },
  { kind: 'found', verdict: null, claims: [glossed('Ada mène.', 'Ada leads.', { time })], arrangement: { as: 'timeline' } },
  ...UNITS.flatMap((unit) => [calculation('sum', unit), calculation('difference', unit)]),
  ...Bounds.options.map((bound) => calculation('sum', 'people', bound)),
  { kind: 'conflicting', claims: [gloss, gloss] },
  ...PARTS.map((part): Answer => ({ kind: 'refuted', contradiction: { part, said: 'ceci' }, claims: [gloss] })),
  { kind: 'refuted', contradiction: { part: 'any', said: null }, claims: [gloss] },
  unknown({ reason: 'unknown_name', names: ['Acme'] }),
  unknown({ reason: 'no_claim', names: ['Ada'], words: ['prix'] }, { from: '2024', to: '2025' }),
  unknown({ reason: 'no_claim', names: ['Ada'], words: [] }, { from: '2024', to: '2024' }),
  unknown({ reason: 'no_claim', names: [], words: ['prix'] }, { articles: [] }),
  unknown({ reason: 'no_claim', names: [], words: [] }, { articles: ['A', 'B', 'C', 'D'].map((publisher) => article({ publisher })) }),
  ...Asked.options.flatMap((asked) => [
    unknown({ reason: 'not_said', asked, names: [] }),
    unknown({ reason: 'not_said', asked, names: ['Ada'] }),
  ]),
  unknown({ reason: 'period', text: 'en mai' }),
  unknown({ reason: 'period', text: '' }),
  ...(['asserted', 'reported', 'planned', 'denied', 'rumoured'] as const).map(
    (modality): Answer => ({
      kind: 'found',
      verdict: null,
      claims: [glossed('Ada mène.', 'Ada leads.', { modality })],
      arrangement: { as: 'provenance' },
    }),
  ),
  { kind: 'found', verdict: null, claims: [made('statement', { speaker: 'ada' })], arrangement: { as: 'provenance' } },
  unknown({ reason: 'nothing_more', people: true }),
  unknown({ reason: 'nothing_more', people: false }),
  unknown({ reason: 'out_of_context', names: [] }),
  unknown({ reason: 'out_of_context', names: ['Ada'] }),
  { kind: 'which_one', options: ['A', 'B'] },
  ...TOPICS.map((topic): Answer => ({ kind: 'help', topic, coverage: coverage(), examples: [] })),
];

const FOUND = { kind: 'found', verdict: null, claims: [gloss], arrangement: { as: 'statements' } } as const;
const FINDINGS: readonly Finding[] = [
  ...(['confirmed', 'reserved', 'near'] as const).map((is) => ({ is, answer: FOUND })),
  { is: 'contradicted', answer: { kind: 'refuted', contradiction: { part: 'polarity', said: null }, claims: [gloss] } },
  { is: 'disputed', answer: { kind: 'conflicting', claims: [gloss, gloss] } },
  { is: 'silent' },
];

describe.each(['fr', 'en'] as const)('the phrasebook of %s', (language) => {
  test('has no message that nothing says', () => {
    const { book, said } = recording(PHRASEBOOKS[language]);
    for (const answer of ANSWERS) reply(answer, language, book);
    const voice = voiceIn(language, findEntity, book);
    checkedReply(
      FINDINGS.map((finding) => ({ statement: 'Ada mène', finding })),
      true,
      voice,
    );
    checkedReply([], false, voice);
    const unused = pathsOf(PHRASEBOOKS[language] as unknown as Tree).filter((path) => !said.has(path));
    expect(unused).toEqual([]);
  });

  test('compiles for every modality and number of its verbs', () => {
    for (const verb of VERBS) {
      const forms = (['asserted', 'reported', 'planned', 'denied', 'rumoured'] as const).flatMap((modality) =>
        (['one', 'many'] as const).flatMap((number) =>
          (['past', 'perfect'] as const).map((tense) => PHRASEBOOKS[language].verbs[verb]({ modality, number, tense })),
        ),
      );
      expect(forms.every((form) => /^\p{Ll}[\p{Ll}’ ]*$/u.test(form))).toBe(true);
      expect(new Set(forms).size).toBeGreaterThanOrEqual(3);
    }
  });
});

test('both languages have the same messages', () => {
  expect(pathsOf(PHRASEBOOKS.en as unknown as Tree).sort()).toEqual(pathsOf(PHRASEBOOKS.fr as unknown as Tree).sort());
});
