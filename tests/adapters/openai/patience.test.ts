/** Deadline, retries and circuit breaker: a model that is slow, down or busy is asked no more than makes sense. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { asGrammar } from '../../emulators/openai/as-grammar.ts';
import type { Behaviour } from '../../emulators/openai/behaviour.ts';
import { NOW, openShipped } from '../../shipped.ts';
import { modelOver, type Over } from './fixtures.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());
afterEach(() => {
  vi.useRealTimers();
});

/** First these behaviours in turn, then right answers. */
async function model(first: readonly Behaviour[], over: Over = {}) {
  const made = await modelOver(kb, (body, nth) => first[nth] ?? asGrammar(kb)(body, nth), over);
  return { ...made, ask: () => made.parser.parse('Who left Meta for xAI?', { language: 'en', now: NOW }) };
}

const BUSY: Behaviour = { status: 429, headers: { 'retry-after': '2' } };
const DOWN: Behaviour = { status: 500 };

describe('a passing fault', () => {
  it.for([
    ['once', [DOWN], [200]],
    ['twice, after twice the pause', [DOWN, { resets: true }], [200, 400]],
    ['after the pause that the endpoint asks for', [BUSY], [2000]],
    ['after the milliseconds that it asks for', [{ status: 429, headers: { 'retry-after-ms': '350' } }], [350]],
    ['after its own pause where that is a date', [{ status: 503, headers: { 'retry-after': 'Wed, 15 Oct 2025 12:00:00 GMT' } }], [200]],
  ] as const)('is tried again %s', async ([, first, pauses]) => {
    const { ask, slept, emulator, logged, stop } = await model(first);
    expect(await ask()).toMatchObject({ outcome: 'understood' });
    expect(slept).toEqual(pauses);
    expect(emulator.heard).toHaveLength(pauses.length + 1);
    expect(logged).toEqual([]);
    await stop();
  });

  it('is tried again twice and no more', async () => {
    const { ask, emulator, stop } = await model([DOWN, DOWN, DOWN]);
    expect(await ask()).toMatchObject({ outcome: 'declined', reason: 'server_error' });
    expect(emulator.heard).toHaveLength(3);
    await stop();
  });

  it('is not tried again where the pause would outlast the deadline', async () => {
    const { ask, slept, emulator, stop } = await model([BUSY], { patience: { deadline: 2000 } });
    expect(await ask()).toMatchObject({ outcome: 'declined', reason: 'rate_limited' });
    expect(slept).toEqual([]);
    expect(emulator.heard).toHaveLength(1);
    await stop();
  });
});

it.for([
  ['a wrong key', { status: 401 }],
  ['no credit', { status: 429, error: { message: 'quota', code: 'insufficient_quota' } }],
  ['a model that is not there', { status: 404, error: { message: 'The model `x` does not exist' } }],
  ['prose', { writes: 'Hello!' }],
] as const satisfies readonly (readonly [string, Behaviour])[])('%s is not tried again', async ([, behaviour]) => {
  const { ask, emulator, stop } = await model([behaviour]);
  expect(await ask()).toMatchObject({ outcome: 'declined' });
  expect(emulator.heard).toHaveLength(1);
  await stop();
});

describe('an endpoint that is down', () => {
  it('is left alone after three questions, and tried with one after a while', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const down = Array.from({ length: 4 }, (): Behaviour => ({ status: 401 }));
    const { ask, emulator, counts, logged, stop } = await model(down, { patience: { failures: 3, rest: 30_000 } });
    const reasons = async (times: number): Promise<unknown[]> => {
      const parsed = [];
      for (let time = 0; time < times; time += 1) parsed.push(await ask());
      return parsed.map((one) => (one.outcome === 'declined' ? one.reason : one.outcome));
    };
    expect(await reasons(5)).toEqual(['unauthorized', 'unauthorized', 'unauthorized', 'circuit_open', 'circuit_open']);
    expect(emulator.heard).toHaveLength(3);
    vi.setSystemTime(NOW.getTime() + 30_001);
    expect(await reasons(2)).toEqual(['unauthorized', 'circuit_open']);
    expect(emulator.heard).toHaveLength(4);
    vi.setSystemTime(NOW.getTime() + 60_002);
    expect(await reasons(2)).toEqual(['understood', 'understood']);
    expect(counts.soFar()).toMatchObject({ declined: { unauthorized: 4, circuit_open: 3 }, brokenCircuit: 3 });
    expect(logged).toHaveLength(7);
    await stop();
  });

  it('is tried with one question at a time: the others do not wait', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    const { ask, emulator, stop } = await model([{ status: 401 }], { patience: { failures: 1 } });
    await ask();
    vi.setSystemTime(NOW.getTime() + 30_001);
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(asked.map((one) => (one.outcome === 'declined' ? one.reason : one.outcome))).toEqual([
      'understood',
      'circuit_open',
      'circuit_open',
    ]);
    expect(emulator.heard).toHaveLength(2);
    await stop();
  });

  it('is not taken for down where it answers, however wrongly', async () => {
    const wrong = Array.from({ length: 6 }, (): Behaviour => ({ writes: 'Hello!' }));
    const { ask, emulator, stop } = await model(wrong);
    for (let time = 0; time < 7; time += 1) await ask();
    expect(emulator.heard).toHaveLength(7);
    await stop();
  });
});
