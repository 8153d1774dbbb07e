/** Where the database lies, by the setting, and which values are kept in memory. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { databasePath } from '../../../src/knowledge/sql/location.ts';
import { Lru } from '../../../src/knowledge/sql/lru.ts';

describe('the setting DATABASE_URL', () => {
  it.each([
    [':memory:', ':memory:'],
    ['file::memory:', ':memory:'],
    ['/var/lib/mercato.db', '/var/lib/mercato.db'],
    ['mercato.db', resolve('mercato.db')],
    ['file:///var/lib/my%20bot.db', '/var/lib/my bot.db'],
    ['file:/var/lib/mercato.db', '/var/lib/mercato.db'],
    ['file:mercato.db', resolve('mercato.db')],
  ])('%s is %s', (url, path) => {
    expect(databasePath(url)).toBe(path);
  });

  it.each([
    ['postgres://localhost/db', 'databases of the kind "postgres:" are not supported; set DATABASE_URL to a file\'s path or to :memory:'],
    [' ', "DATABASE_URL is empty; set it to a file's path or to :memory:"],
  ])('“%s” is refused', (url, line) => {
    expect(() => databasePath(url)).toThrow(line);
  });
});

describe('keeping what was used last', () => {
  it('lets go of what was used longest ago', () => {
    const kept = new Lru<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.get('a');
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  });

  it('replaces a value without letting go of another', () => {
    const kept = new Lru<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.set('b', 3);
    expect([kept.get('a'), kept.get('b')]).toEqual([1, 3]);
    kept.clear();
    expect(kept.get('a')).toBeUndefined();
  });
});
