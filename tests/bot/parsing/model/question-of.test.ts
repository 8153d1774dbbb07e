/** What a model wrote against what the message says: taken from it, completed by it, or refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { intake } from '../../../../src/bot/parsing/intake.ts';
import type { ModelAbout, ModelQuestion } from '../../../../src/bot/parsing/model/model-question.ts';
import { isPossible } from '../../../../src/bot/parsing/model/possible-date.ts';
import { type Checked, knownTo, questionOf } from '../../../../src/bot/parsing/model/question-of.ts';
import { sentencesOf } from '../../../../src/bot/parsing/model/sentence.ts';
import type { Constraints, Question } from '../../../../src/bot/question.ts';
import type { KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts';
import { NOW, openShipped } from '../../../shipped.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

const about = (given: Partial<ModelAbout> = {}): ModelAbout => ({
  types: [],
  names: [],
  words: [],
  attribute: null,
  figures: [],
  period: null,
  ...given,
});

const check = (given: Partial<ModelAbout> = {}, aside: string[] = []): ModelQuestion => ({ kind: 'check', about: about(given), aside });

async function read(message: string, said: ModelQuestion, previous?: Question): Promise<Checked> {
  const taken = intake(message, 'en', kb.lexicon);
  if (!('text' in taken)) throw new Error('nothing to read');
  return questionOf(said, {
    text: taken.text,
    sentences: await sentencesOf(taken.text, taken.language, NOW, kb),
    previous,
    knows: knownTo(kb.lexicon),
  });
}

async function conditions(message: string, said: ModelQuestion, previous?: Question): Promise<Constraints> {
  const checked = await read(message, said, previous);
  if ('fault' in checked || !('about' in checked.question)) throw new Error(JSON.stringify(checked));
  return checked.question.about;
}

const name = (text: string, role: Constraints['names'][0]['role'] = 'any') => ({ role, name: text });

describe('what is taken', () => {
  it('is written as the message writes it', async () => {
    const { names } = await conditions(
      'did MÉTA lose Xinlei chen?',
      check({ names: [name('meta', 'from'), name('Xinlei Chen', 'person')] }),
    );
    expect(names).toEqual([name('MÉTA', 'from'), name('Xinlei chen', 'person')]);
  });

  it('has its spelling repaired, by the lexicon or by the model, but only towards what the lexicon knows', async () => {
    const message = 'did Meta fire its emploees?';
    expect((await conditions(message, check({ words: ['employees'] }))).words.toSorted()).toEqual(['employees', 'fire']);
    expect((await conditions(message, check({ words: ['emploees'] }))).words).not.toContain('emploees');
    expect(await read(message, check({ words: ['emploeesy'] }))).toEqual({ fault: 'foreign_word' });
    expect(await read(message, check({ words: ['hire'] }))).toEqual({ fault: 'foreign_word' });
  });

  it('has its figures and dates read by code', async () => {
    const said = check({ figures: ['$100 million', '500'], period: { text: 'last year', edtf: '1066' } });
    const { figures, period } = await conditions('Did Meta pay 500 engineers more than $100 million last year?', said);
    expect(figures.map(({ value, unit, bound }) => [value, unit, bound])).toEqual([
      [100_000_000, 'USD', 'more_than'],
      [500, 'people', 'exact'],
    ]);
    expect(period).toEqual({ text: 'last year', edtf: '2024' });
  });

  it('has a date that code cannot read as the model reads it, if there is such a date', async () => {
    const message = 'Did anyone quit Meta around Thanksgiving?';
    const said = (edtf: string) => check({ names: [name('Meta', 'from')], period: { text: 'around Thanksgiving', edtf } });
    expect((await conditions(message, said('2024-11'))).period).toEqual({ text: 'around Thanksgiving', edtf: '2024-11' });
    expect(await read(message, said('2024-13'))).toEqual({ fault: 'impossible_date' });
  });

  it('comes from the question before where the message has it not', async () => {
    const previous: Question = { kind: 'check', about: await conditions('Did xAI fire annotators in September?', check()) };
    const said = check({ names: [name('xai', 'org')], words: ['annotators'], period: { text: 'September', edtf: 'XXXX-09' } });
    const { names, words, period } = await conditions('did it let go of engineers?', said, previous);
    expect(names).toEqual([name('xAI', 'org')]);
    expect(words).toEqual(expect.arrayContaining(['annotators', 'engineers']));
    expect(period).toMatchObject({ edtf: 'XXXX-09' });
    expect(await read('did it let go of engineers?', said)).toEqual({ fault: 'foreign_name' });
  });
});

describe('what the model forgets', () => {
  const MESSAGE = 'Did xAI fire 500 annotators in September because of Diego Pasini?';

  it('joins the conditions', async () => {
    const { names, words, figures, period } = await conditions(MESSAGE, check({ names: [name('xAI', 'org')] }));
    expect(names).toEqual([name('xAI', 'org'), name('Diego Pasini')]);
    expect(words).toEqual(expect.arrayContaining(['fire', 'annotators']));
    expect(figures.map(({ value }) => value)).toEqual([500]);
    expect(period?.edtf).toBe('XXXX-09');
  });

  it('is not what it sets aside because the kind of event says it, or because nobody knows the word', async () => {
    const said = check({ types: ['layoff'], names: [name('xAI', 'org')] }, ['fire', 'yolo', 'people']);
    expect((await conditions('yolo, did xAI fire people?', said)).words).toEqual([]);
  });

  it('is all else that it sets aside: telling words, names, figures and dates', async () => {
    const aside = ['fire', 'annotators', 'Diego Pasini', '500', 'September'];
    const { names, words, figures, period } = await conditions(MESSAGE, check({ types: ['layoff'], names: [name('xAI', 'org')] }, aside));
    expect(words).toEqual(['annotators']);
    expect([names.length, figures.length, period?.edtf]).toEqual([2, 1, 'XXXX-09']);
  });

  it('is what the question asks for, where it asks for nothing in particular', async () => {
    const about_ = about({ names: [name('xAI', 'org')], words: ['fire', 'annotators'] });
    const asked = async (what: 'statement' | 'age', reduction: 'value' | 'sum') => {
      const said: ModelQuestion = { kind: 'ask', asked: what, reduction, about: about_, aside: [] };
      const checked = await read('How many annotators did xAI fire?', said);
      return 'question' in checked && checked.question.kind === 'ask' && checked.question.asked;
    };
    expect([await asked('statement', 'value'), await asked('statement', 'sum'), await asked('age', 'value')]).toEqual([
      'count',
      'statement',
      'age',
    ]);
  });

  it('is left alone in a sentence that the Question has nothing of', async () => {
    const message = 'I read an article about cooking yesterday. Is Diego Pasini twenty?';
    const { words, period } = await conditions(message, check({ names: [name('Diego Pasini')] }));
    expect(words.join(' ')).not.toMatch(/cook|article/);
    expect(period).toBeNull();
  });

  it('is the whole message where the Question has nothing of any', async () => {
    expect((await conditions('Did Meta fire engineers?', check())).names).toEqual([expect.objectContaining({ name: 'Meta' })]);
  });

  it('joins every side of a comparison, unless a side has it', async () => {
    const sides = [about({ names: [name('xAI')] }), about({ names: [name('Meta')] })];
    const checked = await read('who has annotators, xAI or Meta?', { kind: 'compare', asked: 'count', sides, aside: [] });
    expect(checked).toMatchObject({
      question: {
        sides: [
          { names: [name('xAI')], words: ['annotators'] },
          { names: [name('Meta')], words: ['annotators'] },
        ],
      },
    });
  });

  it.for([
    ['Did nobody leave Meta?', true],
    ["Didn't anybody leave Meta?", false],
    ['Did anybody leave Meta?', false],
  ] as const)('is never a negation: %s', async ([message, negated]) => {
    expect((await conditions(message, check({ names: [name('Meta', 'from')] }))).negated).toBe(negated);
  });
});

describe('what is refused', () => {
  it.for([
    ['a name that joins where it leaves', check({ names: [name('Meta', 'to')] }), 'contradicts_message'],
    ['a name that is a part of another word', check({ names: [name('eft')] }), 'foreign_name'],
    ['a name of two words that do not stand together', check({ names: [name('Meta xAI')] }), 'foreign_name'],
    ['a name of signs alone', check({ names: [name('…')] }), 'foreign_name'],
    ['an empty word', check({ words: [''] }), 'foreign_word'],
    ['a figure that is not there', check({ figures: ['12'] }), 'foreign_figure'],
    ['words for a date that are not there', check({ period: { text: 'in 2024', edtf: '2024' } }), 'foreign_date'],
    ['an essay set aside', check({}, ['so '.repeat(100)]), 'longer_than_message'],
  ] as const)('%s', async ([, said, fault]) => {
    expect(await read('Did Alan Rice leave Meta for xAI?', said)).toEqual({ fault });
  });

  it('a yes to "how many"', async () => {
    expect(await read('How many people left Meta?', check({ names: [name('Meta', 'from')] }))).toEqual({ fault: 'contradicts_message' });
  });

  it('a question about nothing', async () => {
    expect(await read('is it so?', check())).toEqual({ fault: 'empty' });
    expect(await read('who is it?', { kind: 'describe', about: about(), aside: [] })).toEqual({ fault: 'empty' });
  });
});

it.for([
  ['2025', true],
  ['2025-02-28', true],
  ['2025-02-29', false],
  ['2024-02-29', true],
  ['XXXX-02-29', true],
  ['XXXX-09-31', false],
  ['2025-13', false],
  ['2025-00', false],
  ['2025-01/..', true],
  ['2025-01/2024-12', false],
  ['XXXX-11/XXXX-02', true],
  ['..', false],
  ['September', false],
  ['', false],
] as const)('%s is a date: %s', ([edtf, possible]) => {
  expect(isPossible(edtf)).toBe(possible);
});
