/** What the bot must not forget, in the file that the knowledge is in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openState } from '../../src/store/open.ts';
import { deliveryStoreContract } from '../contracts/delivery-store.contract.ts';
import { at, owed, START, worked } from '../delivery/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'mercato-state-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (): string => {
  files += 1;
  return join(folder, `${files}.db`);
};

deliveryStoreContract('SQLite', async () => {
  const url = file();
  let state = await openState(url);
  return {
    store: state.deliveries,
    reopen: async () => {
      await state.close();
      state = await openState(url);
      return state.deliveries;
    },
    close: () => state.close(),
  };
});

describe('the state', () => {
  it('is made once, though several open it at the same time', async () => {
    const url = file();
    const states = await Promise.all([openState(url), openState(url), openState(url)]);
    expect(await states[0].deliveries.accept(owed('1'), START)).toBe(true);
    expect(await states[2].deliveries.accept(owed('1'), START)).toBe(false);
    for (const state of states) await state.close();
  });

  it('that two share hands each delivery to one of them', async () => {
    const url = file();
    const [one, other] = [await openState(url), await openState(url)];
    for (let number = 0; number < 10; number += 1) await one.deliveries.accept(owed(`${number}`, { lane: `${number}` }), START);
    const taken = await Promise.all([one, other, one, other].map(({ deliveries }) => deliveries.take('test', START, at(1000), 4)));
    const keys = taken.flat().map(({ key }) => key);
    expect(keys).toHaveLength(10);
    expect(new Set(keys).size).toBe(10);
    await one.close();
    await other.close();
  });

  it('refuses a file that is no database with one line', async () => {
    await expect(openState(import.meta.filename)).rejects.toThrow(/is no database, or a damaged one .*; move it away/);
  });
});

describe('feedback', () => {
  it('is kept with what it is about, after the delivery is forgotten', async () => {
    const state = await openState(':memory:');
    await state.deliveries.accept(owed('1'), START);
    await state.deliveries.worked('1', worked('Here.'));
    await state.feedback.give({ delivery: '1', author: 'ada', verdict: 'wrong', at: at(1) });
    await state.feedback.give({ delivery: '1', author: 'bob', verdict: 'missing', at: at(2) });
    await state.feedback.give({ delivery: '1', author: 'ada', verdict: 'right', at: at(3) });
    await state.deliveries.sent('1', null);
    await state.deliveries.forget(at(1000));
    const about = { delivery: '1', text: 'question 1', question: null, claims: ['a-claim'] };
    expect(await state.feedback.list()).toEqual([
      { ...about, author: 'ada', verdict: 'right', at: at(3) },
      { ...about, author: 'bob', verdict: 'missing', at: at(2) },
    ]);
    await state.close();
  });
});

describe('notes', () => {
  it('are kept, replaced, and deleted by what they begin with', async () => {
    const { notes, close } = await openState(':memory:');
    expect(await notes.get('a/1')).toBeNull();
    for (const [key, value] of [
      ['a/1', 'x'],
      ['a/1', 'y'],
      ['a/2', 'z'],
      ['b', 'w'],
    ] as const)
      await notes.set(key, value);
    expect(await notes.get('a/1')).toBe('y');
    await notes.delete('a/');
    expect([await notes.get('a/1'), await notes.get('a/2'), await notes.get('b')]).toEqual([null, null, 'w']);
    await close();
  });
});
