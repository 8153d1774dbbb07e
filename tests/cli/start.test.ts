/** Several adapters in one process. */
import { describe, expect, it } from 'vitest';
import type { Adapter, Answering } from '../../src/adapters/adapter.ts';
import { keepHouse } from '../../src/cli/housekeeping.ts';
import { runAdapters } from '../../src/cli/start.ts';
import { openState } from '../../src/store/open.ts';
import { at, owed, START } from '../delivery/fixtures.ts';
import { TestTime } from '../delivery/test-time.ts';

const bot: Answering = { work: () => Promise.reject(new Error('nobody asks')), suggest: async () => [] };

function adapter(name: string, start: () => Promise<void>, events: string[]): Adapter {
  return {
    name,
    start: async () => {
      await start();
      events.push(`${name} started`);
    },
    stop: async () => void events.push(`${name} stopped`),
    post: async () => undefined,
  };
}

function run(...starts: readonly (() => Promise<void>)[]) {
  const events: string[] = [];
  const logged: string[] = [];
  const note = (fields: unknown, message: string): void => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const stop = new AbortController();
  const adapters = starts.map((start, index) => adapter(`a${index}`, start, events));
  const done = runAdapters(adapters, bot, stop.signal, { debug: note, info: note, warn: note, error: note });
  return { events, logged, stop, done };
}

const works = async (): Promise<void> => undefined;
const fails = async (): Promise<void> => {
  throw new Error('invalid_auth: set SLACK_BOT_TOKEN\n    at somewhere');
};

describe('adapters', () => {
  it('run until the process is told to stop', async () => {
    const { events, stop, done } = run(works, works);
    await new TestTime().settle();
    expect(events).toEqual(['a0 started', 'a1 started']);
    stop.abort();
    await done;
    expect(events.slice(2)).toEqual(['a0 stopped', 'a1 stopped']);
  });

  it('go on when one cannot start, which is told in one line', async () => {
    const { events, logged, stop, done } = run(fails, works);
    await new TestTime().settle();
    expect(events).toEqual(['a1 started']);
    expect(logged[0]).toContain('the others go on');
    expect(logged[0]).toContain('invalid_auth: set SLACK_BOT_TOKEN');
    expect(logged[0]).not.toContain('somewhere');
    stop.abort();
    await done;
  });

  it('that all fail end the command', async () => {
    await expect(run(fails, fails).done).rejects.toThrow('no adapter could start');
  });
});

it('old deliveries are forgotten now and then', async () => {
  const state = await openState(':memory:');
  const time = new TestTime();
  const note = (): void => undefined;
  const log = { debug: note, info: note, warn: note, error: note };
  for (const key of ['1', '2']) {
    await state.deliveries.accept(owed(key), key === '1' ? at(-15 * 24 * 3600_000) : START);
    await state.deliveries.sent(key, null);
  }
  const stop = new AbortController();
  const done = keepHouse({ deliveries: state.deliveries, clock: time.clock, sleep: time.sleep, log }, stop.signal);
  await time.settle();
  expect([await state.deliveries.find('1'), await state.deliveries.find('2')]).toMatchObject([null, { key: '2' }]);
  await time.advance(15 * 24 * 3600_000);
  expect(await state.deliveries.find('2')).toBeNull();
  stop.abort();
  await done;
  await state.close();
});
