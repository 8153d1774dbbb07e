/** Scoring: what makes a reply pass, and each way in which it does not. */
import { describe, expect, it } from 'vitest';
import { normalise, normaliseQuote } from '../../src/evaluation/normalise.ts';
import { readQuestions, type ScoredQuestion } from '../../src/evaluation/questions.ts';
import { failures, summary } from '../../src/evaluation/report.ts';
import { type ScoredReply, score } from '../../src/evaluation/score.ts';

const SOURCES = ['Au moins 14 chercheurs ont quitté Meta.', 'Elle a dit : « jamais ».'].map(normaliseQuote);

const question = (over: Partial<ScoredQuestion> = {}): ScoredQuestion => ({
  id: 'q1',
  lang: 'fr',
  question: 'Combien de chercheurs ont quitté Meta ?',
  kind: 'count',
  expect: ['answered'],
  all: [['\\b14\\b', 'quatorze'], ['au moins']],
  none: ['\\b40\\b'],
  cite: [['14 chercheurs']],
  ...over,
});

const reply = (over: Partial<ScoredReply> = {}): ScoredReply => ({
  status: 'answered',
  language: 'fr',
  text: 'Au moins quatorze.',
  quotes: ['Au moins 14 chercheurs'],
  ...over,
});

const faults = (asked: Partial<ScoredQuestion>, said: Partial<ScoredReply>): readonly string[] =>
  score(question(asked), reply(said), SOURCES).faults;

describe('normalise', () => {
  it.for([
    ['Ça, c’est **déjà** `fait`', "ca, c'est deja fait"],
    ['14,3\u00a0milliards\n de\u202fdollars ', '14,3 milliards de dollars'],
    ['« oui » “yes”', '" oui " "yes"'],
    ['~14 ~ 20, ~~40~~', '~14 ~ 20, 40'],
    ['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
  ])('%j → %j', ([text, expected]) => {
    expect(normalise(text as string)).toBe(expected);
  });

  it('takes spaces inside quotation marks for typography', () => {
    expect(normaliseQuote('dit : « jamais »')).toBe(normaliseQuote('dit : "jamais"'));
  });
});

describe('score', () => {
  it('passes a reply that has it all', () => {
    expect(score(question(), reply(), SOURCES)).toMatchObject({ faults: [], falseAssertion: false, badQuotation: false });
  });

  it.for([
    ['the wrong status', {}, { status: 'refuted' }, 'status refuted, expected answered'],
    ['content that lacks a group', {}, { text: 'Quatorze.' }, 'content lacks au moins'],
    ['content that it must not have', {}, { text: 'Au moins 14, ou 40.' }, 'content has \\b40\\b'],
    ['citations that lack a passage', { cite: [['xyz', 'zyx']] }, {}, 'citation lacks xyz | zyx'],
    ['a quotation of its own making', {}, { quotes: ['Au moins 14 chercheurs', 'jamais plus'] }, 'quotation in no source: jamais plus'],
    ['no citation', { cite: [] }, { quotes: [] }, 'no citation'],
    ['the wrong language', {}, { language: 'en' }, 'language en'],
  ] as const)('faults %s', ([, asked, said, fault]) => {
    expect(faults(asked as unknown as Partial<ScoredQuestion>, said)).toEqual([fault]);
  });

  it('needs no citation of a reply that asserts nothing', () => {
    expect(faults({ expect: ['unknown'], all: [], none: [], cite: [] }, { status: 'unknown', text: 'Rien.', quotes: [] })).toEqual([]);
  });

  it('does not judge the language of a question that has none', () => {
    expect(faults({ lang: 'any' }, { language: 'en' })).toEqual([]);
  });

  it.for([
    ['unanswerable', ['unknown'], 'answered', true],
    ['false-premise', ['refuted'], 'answered', true],
    ['false-premise', ['answered', 'refuted'], 'answered', false],
    ['unanswerable', ['unknown'], 'unknown', false],
    ['count', ['unknown'], 'answered', false],
  ] as const)('%s, expecting %j and told %s: false assertion %s', ([kind, expected, status, is]) => {
    expect(score(question({ kind, expect: [...expected] }), reply({ status }), SOURCES).falseAssertion).toBe(is);
  });

  it('counts quotations in no source, and assertions without one, as bad', () => {
    expect(score(question(), reply({ quotes: ['inventé'] }), SOURCES).badQuotation).toBe(true);
    expect(score(question(), reply({ quotes: [] }), SOURCES).badQuotation).toBe(true);
  });
});

describe('report', () => {
  const rows = [score(question(), reply(), SOURCES), score(question({ id: 'q2', lang: 'en' }), reply(), SOURCES)];

  it('sums up', () => {
    const lines = summary(rows).split('\n');
    expect(lines[0]).toBe('by language: en 0/1, fr 1/1');
    expect(lines[1]).toBe('by kind: count 1/2');
    expect(lines.at(-1)).toBe('1 of 2 passed (50.0 %)');
  });

  it('shows what failed, and only that', () => {
    expect(failures(rows)).toBe('q2 Combien de chercheurs ont quitté Meta ?\n   said [answered] Au moins quatorze.\n   language fr');
  });
});

describe('readQuestions', () => {
  it('reads lines, and passes over empty ones', () => {
    const line = JSON.stringify({ ...question(), note: 'ignored' });
    expect(readQuestions('f', `${line}\n\n${line}\n`)).toEqual([question(), question()]);
  });

  it.for([
    ['{', /^f:2: not a question: /],
    [JSON.stringify({ ...question(), expect: ['perhaps'] }), /^f:2: not a question: expect\.0: /],
    [JSON.stringify({ ...question(), none: ['('] }), /^f:2: not a question: none\.0: not a regular expression/],
  ] as const)('names the line and what is wrong with it: %.30s', ([line, message]) => {
    expect(() => readQuestions('f', `${JSON.stringify(question())}\n${line}`)).toThrow(message);
  });
});
