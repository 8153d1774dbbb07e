/** Matching a sentence against the shapes of its language. On a line, N is a name, F a figure, D a date. */
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/bot/parsing/grammar/clause.ts';
import { english } from '../../../src/bot/parsing/grammar/en/index.ts';
import { french } from '../../../src/bot/parsing/grammar/fr/index.ts';
import { type Shape, shapeOf } from '../../../src/bot/parsing/grammar/shape.ts';
import type { Language } from '../../../src/knowledge/bilingual.ts';

/** A line each word of which is an item. */
function lineOfWords(text: string): Line {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  return { text, starts };
}

const GRAMMARS = { fr: french, en: english };

const shape = (language: Language, text: string, { asks = true, written = text } = {}): Shape =>
  shapeOf(lineOfWords(text), written, asks, GRAMMARS[language]);

/** The words of the items with these indices. */
const wordsAt = (text: string, at: ReadonlySet<number>): string[] => text.split(' ').filter((_, index) => at.has(index));

describe('what is asked for', () => {
  it.for([
    ['who left N for N', 'who'],
    ['how many people left N', 'count'],
    ['how much will N spend', 'amount'],
    ['how old is N', 'age'],
    ['when did N fire people', 'time'],
    ['how long does it take N', 'duration'],
    ['where did N study', 'place'],
    ['according to whom did N offer packages', 'source'],
    ['what is the name of N s boss', 'name'],
    ['which company did N leave', 'organisation'],
    ['what job did N have', 'position'],
    ['what percentage of N was fired', 'percent'],
    ['how did N learn it', 'manner'],
    ['what worries N', 'content'],
  ] as const)('en: %s: %s', ([text, asked]) => {
    expect(shape('en', text)).toMatchObject({ shape: { asked }, checks: false });
  });

  it.for([
    ['qui a quitte N pour N', 'who'],
    ['combien de personnes ont quitte N', 'count'],
    ['combien N a t il investi', 'amount'],
    ['quel age a N', 'age'],
    ['quand N a t il licencie', 'time'],
    ['combien de temps faut il a N', 'duration'],
    ['ou0 N etudiait il', 'place'],
    ['selon qui N a propose des packages', 'source'],
    ['comment s appelle le patron de N', 'name'],
    ['quelle entreprise N a t il quittee', 'organisation'],
    ['quel poste occupait N', 'position'],
    ['quel pourcentage de N a ete licencie', 'percent'],
    ['comment N l a t il appris', 'manner'],
    ['qu est ce qui inquiete N', 'content'],
  ] as const)('fr: %s: %s', ([text, asked]) => {
    expect(shape('fr', text)).toMatchObject({ shape: { asked }, checks: false });
  });

  it('is not a yes or no where a question word asks, though the verb is turned', () => {
    for (const text of ['combien N en a t elle licencies', 'quand N est elle partie']) expect(shape('fr', text).checks).toBe(false);
  });
});

describe('yes or no', () => {
  it.for([
    ['en', 'did N leave N', 'did N leave N'],
    ['en', 'is it true that N left', 'is it true that N left'],
    ['en', 'N left N right', 'N left N, right'],
    ['en', 'N is F', 'N is 20'],
    ['fr', 'est ce que N est parti', 'est-ce que N est parti'],
    ['fr', 'N a t il quitte N', 'N a-t-il quitté N'],
    ['fr', 'N a quitte N non', 'N a quitté N, non'],
    ['fr', 'N depasse t elle N', 'N dépasse-t-elle N'],
  ] as const)('%s: %s', ([language, text, written]) => {
    expect(shape(language, text, { written })).toMatchObject({ shape: undefined, checks: true });
  });

  it('is not asked by a statement without a question mark', () => {
    expect(shape('en', 'N is F', { asks: false }).checks).toBe(false);
  });

  it('is not asked by a few words without a verb', () => {
    expect(shape('en', 'layoffs N').checks).toBe(false);
    expect(shape('fr', 'licenciements N').checks).toBe(false);
  });
});

describe('a bare noun', () => {
  it('asks at the head of a few words', () => {
    expect(shape('en', 'headcount of N').shape).toMatchObject({ asked: 'count' });
    expect(shape('fr', 'effectif de N').shape).toMatchObject({ asked: 'count' });
  });

  it('does not ask where a yes or no is asked', () => {
    expect(shape('en', 'did N lower the price')).toMatchObject({ shape: undefined, checks: true });
    expect(shape('fr', 'N a t il baisse les salaires', { written: 'N a-t-il baissé les salaires' })).toMatchObject({
      shape: undefined,
      checks: true,
    });
  });

  it('is told, not asked, far into a long sentence', () => {
    expect(shape('en', 'they left N for N because they found the work and the price there better', { asks: false }).shape).toBeUndefined();
  });
});

describe('how the answer is to be arranged', () => {
  it.for([
    ['en', 'put in order the layoffs the promise', 'timeline'],
    ['en', 'compare N and N', 'compare'],
    ['en', 'N vs N', 'compare'],
    ['fr', 'mets dans l ordre les departs la promesse', 'timeline'],
    ['fr', 'retrace le parcours de N', 'timeline'],
    ['fr', 'compare N et N', 'compare'],
  ] as const)('%s: %s: %s', ([language, text, kind]) => {
    expect(shape(language, text).arrangement).toMatchObject({ kind });
  });

  it.for([
    ['en', 'if you add the F and the F at N', 'sum'],
    ['en', 'F minus F', 'difference'],
    ['fr', 'si on additionne les F et les F', 'sum'],
    ['fr', 'si on retire les F des F', 'difference'],
  ] as const)('%s: %s: %s', ([language, text, reduction]) => {
    expect(shape(language, text).arrangement).toMatchObject({ reduction });
  });
});

describe('what the asking uses up', () => {
  it('is the question word alone', () => {
    expect(wordsAt('who left N for N', shape('en', 'who left N for N').used)).toEqual(['who']);
    expect(wordsAt('qui a quitte N pour N', shape('fr', 'qui a quitte N pour N').used)).toEqual(['qui']);
  });

  it.for([
    ['en', 'who left N for N besides N', ['besides', 'N']],
    ['en', 'what did N do before joining N', ['before', 'joining', 'N']],
    ['fr', 'quels geants sont inquiets hormis N', ['hormis', 'N']],
    ['fr', 'qui a quitte N pour N a part N', ['a', 'part', 'N']],
    ['fr', 'que faisait N avant de rejoindre N', ['avant', 'de', 'rejoindre', 'N']],
  ] as const)('%s: %s: set apart: %j', ([language, text, apart]) => {
    const found = shape(language, text);
    expect(wordsAt(text, found.apart)).toEqual(apart);
    for (const at of found.apart) expect(found.used).toContain(at);
  });

  it('is nothing apart where nothing is set apart', () => {
    expect(shape('en', 'who left N for N').apart.size).toBe(0);
    expect(shape('fr', 'qui a quitte N pour N').apart.size).toBe(0);
  });
});
