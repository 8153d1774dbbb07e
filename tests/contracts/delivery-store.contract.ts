/** What every store of deliveries must do. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryStore } from '../../src/delivery/delivery-store.ts';
import { at, owed, START, worked } from '../delivery/fixtures.ts';

export interface OpenedStore {
  readonly store: DeliveryStore;
  /** Closes it and opens it again, as a restart would. */
  reopen(): Promise<DeliveryStore>;
  close(): Promise<void>;
}

export function deliveryStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name} keeps the contract of a store of deliveries`, () => {
    let opened: OpenedStore;
    let store: DeliveryStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    const take = async (now = START, limit = 10): Promise<string[]> =>
      (await store.take('test', now, new Date(now.getTime() + 1000), limit)).map(({ key }) => key);

    it('accepts an event once, also after a restart', async () => {
      expect(await store.accept(owed('1'), START)).toBe(true);
      expect(await store.accept(owed('1'), START)).toBe(false);
      store = await opened.reopen();
      expect(await store.accept(owed('1'), START)).toBe(false);
      expect(await store.find('1')).toMatchObject({ ...owed('1'), receivedAt: START, state: 'owed', worked: null, attempts: 0 });
    });

    it('hands out each delivery to one process at a time', async () => {
      await store.accept(owed('1'), START);
      expect(await take()).toEqual(['1']);
      expect(await take()).toEqual([]);
      expect(await take(at(999))).toEqual([]);
      await store.hold('1', at(2000));
      expect(await take(at(1500))).toEqual([]);
      expect(await take(at(2000))).toEqual(['1']);
    });

    it('hands out one of each lane, the oldest, and no more than asked for', async () => {
      for (const [key, lane] of [
        ['1', 'a'],
        ['2', 'a'],
        ['3', 'b'],
        ['4', 'c'],
      ] as const)
        await store.accept(owed(key, { lane }), START);
      expect(await take(START, 2)).toEqual(['1', '3']);
      expect(await take()).toEqual(['4']);
      await store.sent('1', null);
      expect(await take()).toEqual(['2']);
    });

    it('keeps adapters apart', async () => {
      await store.accept(owed('1', { adapter: 'other' }), START);
      expect(await take()).toEqual([]);
    });

    it('keeps the reply and what has been sent of it through a restart', async () => {
      await store.accept(owed('1'), START);
      await store.worked('1', worked('Here.'));
      await store.progress('1', { parts: ['x'] });
      store = await opened.reopen();
      expect(await store.find('1')).toMatchObject({ worked: worked('Here.'), receipt: { parts: ['x'] }, state: 'owed' });
    });

    it('hands out what was deferred when its time has come, knowing that it may have arrived', async () => {
      await store.accept(owed('1'), START);
      await take();
      await store.defer('1', at(5000), true);
      expect(await take(at(4999))).toEqual([]);
      const [delivery] = await store.take('test', at(5000), at(6000), 1);
      expect(delivery).toMatchObject({ key: '1', attempts: 1, uncertain: true });
    });

    it('is done with what was sent or has failed, and forgets where it went', async () => {
      for (const key of ['1', '2']) await store.accept(owed(key, { lane: key }), START);
      await store.sent('1', { ts: '1.0' });
      await store.failed('2', 'gone');
      expect(await take(at(1e9))).toEqual([]);
      expect(await store.find('1')).toMatchObject({ state: 'sent', destination: null, receipt: { ts: '1.0' } });
      expect(await store.find('2')).toMatchObject({ state: 'failed', destination: null });
      expect(await store.find('3')).toBeNull();
    });

    it('knows the conversations that the bot takes part in', async () => {
      await store.accept(owed('1'), START);
      expect(await store.takesPart('test', 'general')).toBe(true);
      expect(await store.takesPart('test', 'random')).toBe(false);
      expect(await store.takesPart('other', 'general')).toBe(false);
    });

    it('forgets what is old, but not what is owed', async () => {
      for (const key of ['1', '2']) await store.accept(owed(key, { lane: key }), START);
      await store.accept(owed('3', { lane: '3' }), at(2000));
      for (const key of ['1', '3']) await store.sent(key, null);
      await store.forget(at(1000));
      expect(await store.find('1')).toBeNull();
      expect(await store.find('2')).not.toBeNull();
      expect(await store.find('3')).not.toBeNull();
    });
  });
}
