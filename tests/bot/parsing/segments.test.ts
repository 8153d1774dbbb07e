/** Cutting a message into sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../src/bot/parsing/grammar/segments.ts';
import { RUNS } from '../../shipped.ts';

const texts = (text: string): string[] => segments(text).map((segment) => segment.text);

describe('segments', () => {
  it.for([
    ['Who left? Who joined?', ['Who left', 'Who joined']],
    ['Hello! Who left Meta ?', ['Hello', 'Who left Meta']],
    ['I wonder... who left', ['I wonder', 'who left']],
    ['one; two', ['one', 'two']],
    ['one ¶ two', ['one', 'two']],
    ['Meta -- who left it?', ['Meta', 'who left it']],
    ['¿ ! ? ...', []],
    ['', []],
  ] as const)('%j → %j', ([text, expected]) => {
    expect(texts(text)).toEqual(expected);
  });

  it.for([
    'pour 14.3 milliards',
    'Elon M. Musk a dit',
    'la startup de J. Doe',
    'méritocratique : un mot',
    'un plan, deux étapes, trois mois',
    'est-ce vrai',
  ])('leaves %j in one piece', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  it('says which of them ask', () => {
    expect(segments('Hi there. Who left? Thanks!!').map(({ asks }) => asks)).toEqual([false, true, false]);
    expect(segments('Really?!').map(({ asks }) => asks)).toEqual([true]);
  });

  it('strips signs at both ends, and quotation marks in front', () => {
    expect(texts('« Qui a quitté Meta ?! »')).toEqual(['Qui a quitté Meta']);
    expect(texts('- who left Meta?')).toEqual(['who left Meta']);
  });

  it('keeps every word, in order', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];
    const sentence = fc.array(fc.constantFrom('who', 'left', 'Meta', '?', '.', '!', '; ', '14.3', ' -- ', ', ', ' '), { maxLength: 20 });
    fc.assert(
      fc.property(sentence, (pieces) => {
        const text = pieces.join(' ');
        expect(words(texts(text).join(' '))).toEqual(words(text));
      }),
      RUNS,
    );
  });
});
