/** Cutting a comparison into its sides, a double question into two, a list into its events. */
import { describe, expect, it } from 'vitest';
import { splitEvents, splitQuestions, splitSides } from '../../../src/bot/parsing/grammar/sides.ts';

describe('two questions in one', () => {
  it.for([
    ['How many were fired, and how many left?', ['How many were fired', 'how many left?']],
    ['who joined and when did they join', ['who joined', 'when did they join']],
    ['How old is he while how old is she?', ['How old is he', 'how old is she?']],
    ['Combien ont été virés et combien sont partis ?', ['Combien ont été virés', 'combien sont partis ?']],
    ['Compare: what A pays and what B pays', ['what A pays', 'what B pays']],
  ] as const)('%j → %j', ([text, parts]) => {
    expect(splitQuestions(text)).toEqual(parts);
  });

  it.for(['Compare Meta and xAI', 'Who left Meta and joined xAI?', 'Compare la taille et la rapidité', 'rhythm and blues'])(
    'leaves %j whole',
    (text) => {
      expect(splitQuestions(text)).toEqual([text]);
    },
  );
});

describe('one thing of two', () => {
  it.for([
    ['la taille de A et celle de B', ['la taille de A', 'de B']],
    ['les offres de A et celles d’B', ['les offres de A', 'd’B']],
    ['the size of A and that of B', ['the size of A', 'of B']],
    ['compare the offers of A with those of B', ['compare the offers of A', 'of B']],
  ] as const)('%j → %j', ([text, sides]) => {
    expect(splitSides(text)).toEqual(sides);
  });

  it.for(['A and B', 'the size of A and the size of B', 'celle de A'])('leaves %j whole', (text) => {
    expect(splitSides(text)).toEqual([text]);
  });
});

describe('the events of a list', () => {
  it.for([
    ['Put in order: the layoffs, the promise, the departures', ['the layoffs', 'the promise', 'the departures']],
    ['Put in order: the layoffs, then the promise, and the departures', ['the layoffs', 'the promise', 'the departures']],
    ['order: layoffs; promise; departures', ['layoffs', 'promise', 'departures']],
    ['order: layoffs -> promise → departures', ['layoffs', 'promise', 'departures']],
    ['Which came first, the layoffs or the promise', ['Which came first', 'the layoffs', 'the promise']],
    ['Dans l’ordre : la promesse, puis les départs et les licenciements', ['la promesse', 'les départs', 'les licenciements']],
    ['dans l’ordre : l’annonce et la promesse', ['l’annonce', 'la promesse']],
  ] as const)('%j → %j', ([text, events]) => {
    expect(splitEvents(text)).toEqual(events);
  });

  it('drops what is too short to be an event', () => {
    expect(splitEvents('order: a, the promise, -, xx')).toEqual(['the promise']);
  });

  it('leaves one event whole', () => {
    expect(splitEvents('Retrace le parcours de Diego Pasini')).toEqual(['Retrace le parcours de Diego Pasini']);
  });
});
