/** What a typed line is. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/adapters/terminal/read.ts';

describe('read', () => {
  it('makes a message of a question, with an id of its own', () => {
    const message = { conversation: 'terminal', author: 'terminal', text: 'Who left Meta?' };
    expect(read('  Who left Meta? ', 3)).toEqual({ is: 'message', message: { id: 'terminal-3', ...message } });
  });

  it('takes nothing for nothing', () => {
    expect(['', '   ', '\t', '\u0007'].map((line) => read(line, 1).is)).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
  });

  it.for([
    [':q', 'quit'],
    [':quit', 'quit'],
    [':QUIT ', 'quit'],
    [':help', 'help'],
    [':aide', 'help'],
    [':links', 'links'],
    [':liens', 'links'],
  ])('knows %s', ([line, is]) => {
    expect(read(line as string, 1).is).toBe(is);
  });

  it('names a command it does not know, even one that every object has', () => {
    expect(read(':nope', 1)).toEqual({ is: 'unknown_command', command: ':nope' });
    expect(read(':constructor', 1)).toEqual({ is: 'unknown_command', command: ':constructor' });
  });

  it('takes a colon in a message for what it is', () => {
    expect([':wave: hello', ': what now?', ':help me please', 'a :q'].map((line) => read(line, 1).is)).toEqual(Array(4).fill('message'));
  });

  it('drops what would drive a terminal', () => {
    expect(read('\u001b[31mwho\u001b[0m left\u0008 Meta\u202e?', 1)).toMatchObject({ message: { text: 'who left Meta?' } });
  });
});
