/** Each message answered and sent once, whatever fails in between. Faults are injected, time is the test's. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/delivery/delivery.ts';
import type { DeliveryStore } from '../../src/delivery/delivery-store.ts';
import { Dispatcher, type DispatcherParts, type Ready, type Sent } from '../../src/delivery/dispatcher.ts';
import { openState, type State } from '../../src/store/open.ts';
import { owed, worked } from './fixtures.ts';
import { TestTime } from './test-time.ts';

const SENT: Sent = { outcome: 'sent', receipt: 'ok' };
const later = (over: Partial<Extract<Sent, { outcome: 'later' }>> = {}): Sent => ({
  outcome: 'later',
  afterMs: null,
  uncertain: false,
  reason: 'the platform is down',
  ...over,
});

let state: State;
let time: TestTime;
let running: Dispatcher[];
let logged: string[];
beforeEach(async () => {
  state = await openState(':memory:');
  time = new TestTime();
  running = [];
  logged = [];
});
afterEach(async () => {
  const stopped = Promise.all(running.map((dispatcher) => dispatcher.stop()));
  await time.advance(1000);
  await stopped;
  await state.close();
});

const note = (_: unknown, message: string): void => void logged.push(message);
const log = { debug: note, info: note, warn: note, error: note };

function dispatcher(over: Partial<DispatcherParts> = {}): Dispatcher {
  const made = new Dispatcher({
    adapter: 'test',
    store: state.deliveries,
    work: async ({ message }) => worked(`answer to ${message.text}`),
    send: async () => SENT,
    clock: time.clock,
    sleep: time.sleep,
    log,
    ...over,
  });
  running.push(made);
  return made;
}

/** Sends what it is given, with the outcomes given first. */
function sender(...outcomes: readonly Sent[]) {
  const left = [...outcomes];
  const attempts: { readonly key: string; readonly at: number; readonly uncertain: boolean; readonly receipt: Json }[] = [];
  const start = time.clock().getTime();
  const send = async ({ key, uncertain, receipt }: Ready): Promise<Sent> => {
    attempts.push({ key, at: time.clock().getTime() - start, uncertain, receipt });
    return left.shift() ?? SENT;
  };
  return { send, attempts, keys: () => attempts.map(({ key }) => key) };
}

describe('what is owed', () => {
  it('is answered and sent', async () => {
    const sent: string[] = [];
    const one = dispatcher({
      send: async ({ key, worked: { reply } }) => {
        sent.push(`${key}: ${JSON.stringify(reply.blocks)}`);
        return SENT;
      },
    });
    one.start();
    expect(await one.accept(owed('1'))).toBe(true);
    await time.settle();
    expect(sent).toEqual([expect.stringContaining('1: [{"kind":"paragraph","sentences":[{"text":"answer to question 1"')]);
    expect(await state.deliveries.find('1')).toMatchObject({ state: 'sent', receipt: 'ok', destination: null });
  });

  it('is sent once, though it arrives again, before and after', async () => {
    const { send, keys } = sender();
    const one = dispatcher({ send });
    one.start();
    expect(await Promise.all([one.accept(owed('1')), one.accept(owed('1'))])).toEqual([true, false]);
    await time.settle();
    expect(await one.accept(owed('1'))).toBe(false);
    await time.advance(60_000);
    expect(keys()).toEqual(['1']);
  });

  it('is sent by one of two processes', async () => {
    const { send, keys } = sender();
    const pair = [dispatcher({ send }), dispatcher({ send })];
    for (const one of pair) one.start();
    for (let number = 0; number < 8; number += 1) await pair[number % 2]?.accept(owed(`${number}`, { lane: `${number}` }));
    await time.advance(5000);
    expect(keys().toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('is kept in order within a lane, at the pace of the platform; other lanes do not wait', async () => {
    const { send, attempts } = sender();
    const one = dispatcher({ send, timing: { pace: 1000 } });
    one.start();
    for (const key of ['1', '2', '3']) await one.accept(owed(key));
    await one.accept(owed('4', { lane: 'random' }));
    await time.advance(5000);
    expect(attempts.map(({ key, at }) => [key, at])).toEqual([
      ['1', 0],
      ['4', 0],
      ['2', 1000],
      ['3', 2000],
    ]);
  });
});

describe('a restart', () => {
  it('sends what was owed', async () => {
    const before = dispatcher();
    await before.accept(owed('1'));
    await before.stop();
    const { send, keys } = sender();
    dispatcher({ send }).start();
    await time.settle();
    expect(keys()).toEqual(['1']);
  });

  it('answers anew what a process that died had in hand, once that shows no sign of life', async () => {
    const dead = dispatcher({ work: () => new Promise(() => undefined), sleep: () => new Promise(() => undefined) });
    running.pop();
    await dead.accept(owed('1'));
    dead.start();
    await time.settle();
    const { send, keys } = sender();
    dispatcher({ send, timing: { lease: 5000 } }).start();
    await time.advance(14_000);
    expect(keys()).toEqual([]);
    await time.advance(2000);
    expect(keys()).toEqual(['1']);
  });

  it('does not ask the bot again for what is answered', async () => {
    let asked = 0;
    const work = async () => {
      asked += 1;
      return worked('Here.');
    };
    const { send } = sender(later(), later());
    const one = dispatcher({ work, send });
    one.start();
    await one.accept(owed('1'));
    await time.advance(10_000);
    expect(asked).toBe(1);
  });

  it('waits for what is in hand when it is stopped, and takes nothing more', async () => {
    const answer = Promise.withResolvers<void>();
    const { send, keys } = sender();
    const one = dispatcher({ send, work: () => answer.promise.then(() => worked('Here.')) });
    one.start();
    await one.accept(owed('1'));
    await time.settle();
    const stopped = one.stop();
    await one.accept(owed('2', { lane: 'b' }));
    answer.resolve();
    await time.settle();
    await stopped;
    expect(keys()).toEqual(['1']);
    expect(await state.deliveries.find('2')).toMatchObject({ state: 'owed' });
  });
});

describe('an attempt that fails', () => {
  it('is made again, each time after twice the wait, until the longest', async () => {
    const { send, attempts } = sender(...Array.from({ length: 5 }, () => later()));
    const one = dispatcher({ send, timing: { firstWait: 1000, longestWait: 4000, poll: 100 } });
    one.start();
    await one.accept(owed('1'));
    await time.advance(60_000);
    expect(attempts.map(({ at }) => at)).toEqual([0, 1000, 3000, 7000, 11_000, 15_000]);
  });

  it('is made again when the platform says', async () => {
    const { send, attempts } = sender(later({ afterMs: 30_000 }));
    const one = dispatcher({ send, timing: { poll: 100 } });
    one.start();
    await one.accept(owed('1'));
    await time.advance(60_000);
    expect(attempts.map(({ at }) => at)).toEqual([0, 30_000]);
  });

  it('says at the next whether it may have arrived, and what has', async () => {
    const { send: tell, attempts } = sender(later({ uncertain: true }));
    const one = dispatcher({
      send: async (ready, progress) => {
        await progress(['part 1']);
        return tell(ready);
      },
    });
    one.start();
    await one.accept(owed('1'));
    await time.advance(10_000);
    expect(attempts).toMatchObject([
      { uncertain: false, receipt: null },
      { uncertain: true, receipt: ['part 1'] },
    ]);
  });

  it('for good is not made again', async () => {
    const { send, keys } = sender({ outcome: 'never', reason: 'the channel is gone' });
    const one = dispatcher({ send });
    one.start();
    await one.accept(owed('1'));
    await one.accept(owed('2'));
    await time.advance(60_000);
    expect(keys()).toEqual(['1', '2']);
    expect(await state.deliveries.find('1')).toMatchObject({ state: 'failed' });
    expect(logged).toContain('a reply cannot be sent and is given up');
  });

  it('is given up in the end', async () => {
    const one = dispatcher({ send: async () => later(), timing: { patience: 60_000 } });
    one.start();
    await one.accept(owed('1'));
    await time.advance(300_000);
    expect(await state.deliveries.find('1')).toMatchObject({ state: 'failed' });
  });

  it('by throwing is an attempt that fails', async () => {
    let attempts = 0;
    const one = dispatcher({
      send: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('unexpected');
        return SENT;
      },
    });
    one.start();
    await one.accept(owed('1'));
    await time.advance(10_000);
    expect(attempts).toBe(2);
  });
});

describe('the database', () => {
  it('may fail for a while', async () => {
    let failures = 3;
    const flaky = new Proxy(state.deliveries, {
      get: (store, name: keyof DeliveryStore) =>
        name === 'take' && failures-- > 0 ? () => Promise.reject(new Error('locked')) : store[name].bind(store),
    });
    const { send, keys } = sender();
    const one = dispatcher({ send, store: flaky });
    one.start();
    await one.accept(owed('1'));
    await time.advance(10_000);
    expect(keys()).toEqual(['1']);
    expect(logged).toContain('the database did not answer; trying again');
  });

  it('that cannot keep an event makes it unaccepted: the platform will send it again', async () => {
    const broken = new Proxy(state.deliveries, {
      get: (store, name: keyof DeliveryStore) => (name === 'accept' ? () => Promise.reject(new Error('full')) : store[name].bind(store)),
    });
    await expect(dispatcher({ store: broken }).accept(owed('1'))).rejects.toThrow('full');
  });
});
