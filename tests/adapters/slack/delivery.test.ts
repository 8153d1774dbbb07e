/** Exactly one answer, acknowledged in time: through duplicates, restarts, refusals, lost answers and replaced connections. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helping } from '../terminal/fixtures.ts';
import { type Mode, sleep, TIMING, Workspace } from './workspace.ts';

const modes: readonly Mode[] = ['socket', 'http'];

describe.each(modes)('over %s', (mode) => {
  let there: Workspace;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mercato-slack-'));
    there = await new Workspace(mode).keepIn(join(folder, 'state.db')).open();
  });
  afterEach(async () => {
    await there.settled();
    there.expectClean();
    await there.close();
    rmSync(folder, { recursive: true });
  });

  /** The answers that a person has been shown: a message changed into itself is one. */
  const answers = (text: string): number => there.postsOf(text).filter(({ action }) => action === 'post').length;

  it('acknowledges at once, and works on until the bot has the answer', async () => {
    const answer = Promise.withResolvers<void>();
    there.replies = async ({ message }) => {
      await answer.promise;
      return helping(`You said: ${message.text}`);
    };
    await there.connect();
    const said = await Promise.all([
      there.slack.command({ command: '/mercato', text: 'one' }),
      there.slack.mention({ text: 'two' }),
      there.slack.dm({ text: 'three' }),
    ]);
    expect(said.map(({ acked, attempts }) => [acked, attempts.length])).toEqual(Array(3).fill([true, 1]));
    expect(there.slack.state.posts).toEqual([]);
    answer.resolve();
    for (const text of ['one', 'two', 'three']) await there.shows(`You said: ${text}`);
  });

  it('answers once what arrives several times', async () => {
    await there.connect();
    await there.slack.mention({ text: 'one', duplicates: 2 });
    const { payload } = there.slack.state.deliveries[0] ?? {};
    await there.shows('You said: one');
    await there.slack.event(payload?.event, { event_id: payload?.event_id });
    await there.leave();
    await there.connect();
    await there.slack.event(payload?.event, { event_id: payload?.event_id });
    await there.slack.command({ command: '/mercato', text: 'two', duplicates: 2 });
    await there.shows('You said: two');
    await there.settled();
    expect([answers('You said: one'), answers('You said: two')]).toEqual([1, 1]);
    expect(there.heard).toHaveLength(2);
  });

  it('sends after a restart what was owed, and nothing twice', async () => {
    await there.connect();
    // The bot has answered, but Slack is down.
    there.slack.fault({ method: 'chat.postMessage', kind: 'http', status: 503, times: 1000 });
    there.slack.fault({ method: 'response_url', kind: 'http', status: 503, times: 1000 });
    await there.slack.mention({ text: 'one' });
    await there.slack.command({ command: '/mercato', text: 'two' });
    await there.slack.wait('calls', ({ method }) => method === 'chat.postMessage');
    await there.slack.wait('calls', ({ method }) => method === 'response_url');
    await there.leave();
    expect(there.slack.state.posts).toEqual([]);
    there.slack.state.faults = [];
    await there.connect();
    await there.shows('You said: one');
    await there.shows('You said: two');
    await there.leave();
    await there.connect();
    await there.settled();
    expect([answers('You said: one'), answers('You said: two')]).toEqual([1, 1]);
    expect(there.heard).toHaveLength(2);
  });

  it('does not post again what a process that died had posted', async () => {
    await there.connect();
    const { deliveries } = there.state ?? {};
    if (deliveries) deliveries.sent = () => Promise.reject(new Error('killed'));
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    await there.leave();
    // Nor while it cannot be looked for.
    there.slack.fault({ method: 'conversations.replies', kind: 'ratelimited', retryAfter: 0, times: 2 });
    await there.connect();
    await there.settled();
    expect(answers('You said: one')).toBe(1);
    expect(there.slack.state.calls.filter(({ method }) => method === 'conversations.replies').map(({ status }) => status)).toEqual([
      429, 429, 200,
    ]);
  });

  it.each([
    ['an error of the server', { kind: 'http', status: 500 }],
    ['a rate limit', { kind: 'ratelimited', retryAfter: 0 }],
    ['a connection that breaks', { kind: 'drop' }],
    ['an error that passes', { kind: 'error', error: 'internal_error' }],
    ['a lost answer', { kind: 'drop_after_apply' }],
  ] as const)('posts once through %s', async (_, fault) => {
    await there.connect();
    there.slack.fault({ method: 'chat.postMessage', times: 2, ...fault });
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    await there.settled();
    there.slack.fault({ method: 'chat.postMessage', times: 2, ...fault });
    await there.slack.dm({ text: 'two' });
    await there.shows('You said: two');
    await there.settled();
    expect([answers('You said: one'), answers('You said: two')]).toEqual([1, 1]);
  });

  it.each([
    ['an error of the server', { kind: 'http', status: 500 }],
    ['a rate limit', { kind: 'ratelimited', retryAfter: 0 }],
    ['a lost answer', { kind: 'drop_after_apply' }],
  ] as const)('answers a command once through %s', async (_, fault) => {
    await there.connect();
    there.slack.fault({ method: 'response_url', ...fault });
    await there.slack.command({ command: '/mercato', text: 'one' });
    await there.shows('You said: one');
    await there.settled();
    expect(answers('You said: one')).toBe(1);
  });

  it.runIf(mode === 'http')('waits as long as Slack asks, and keeps to its pace in a channel', async () => {
    there.slack.options.postsPerSecond = 1;
    const waits: number[] = [];
    const quick = (ms: number, signal?: AbortSignal): Promise<void> => {
      if (ms > 300) waits.push(ms);
      return sleep(ms, signal);
    };
    await there.connect({ sleep: quick, timing: { ...TIMING, pace: 1050 } });
    await Promise.all(['one', 'two'].map((text) => there.slack.mention({ text })));
    for (const text of ['one', 'two']) await there.shows(`You said: ${text}`);
    expect(there.slack.state.calls.filter(({ status }) => status === 429)).toEqual([]);
    expect(waits.some((ms) => ms > 900 && ms <= 1050)).toBe(true);
    there.slack.fault({ method: 'chat.postMessage', kind: 'ratelimited', retryAfter: 30 });
    await there.slack.dm({ text: 'three' });
    await there.slack.wait('calls', ({ status }) => status === 429);
    await sleep(50);
    expect(there.logged.filter((line) => line.includes('"wait":30000'))).toHaveLength(1);
    // The other half minute is not waited for.
    await there.leave();
  });

  it('shows an answer in direct messages once its response_url is of no use any more', async () => {
    there.slack.options.responseUrlTtlMs = -1;
    await there.connect();
    await there.slack.command({ command: '/mercato', text: 'one' });
    const post = await there.shows('You said: one');
    expect(there.slack.state.channels.get(post.channel ?? '')).toMatchObject({ isIm: true, user: 'U0ALICE01' });
  });

  it('posts the text alone where Slack does not take the blocks', async () => {
    await there.connect();
    there.slack.fault({ method: 'chat.postMessage', kind: 'error', error: 'invalid_blocks' });
    await there.slack.mention({ text: 'one' });
    expect((await there.shows('You said: one')).body.blocks).toBeUndefined();
  });

  it('gives up what can never be sent, and goes on', async () => {
    await there.connect();
    there.slack.fault({ method: 'chat.postMessage', kind: 'error', error: 'is_archived' });
    await there.slack.mention({ text: 'one' });
    await there.slack.mention({ text: 'two' });
    await there.shows('You said: two');
    expect(there.postsOf('You said: one')).toEqual([]);
    expect(there.logged.filter((line) => line.includes('"error"') && line.includes('is_archived'))).toHaveLength(1);
  });

  it('leaves to Slack what it cannot keep', async () => {
    there.slack.options.ackTimeoutMs = 400;
    await there.connect();
    const { deliveries } = there.state ?? {};
    const accept = deliveries?.accept;
    let refused = 2;
    if (deliveries && accept)
      deliveries.accept = (...what) => (refused-- > 0 ? Promise.reject(new Error('the disk is full')) : accept(...what));
    const { attempts } = await there.slack.mention({ text: 'one' });
    expect(attempts.length).toBeGreaterThanOrEqual(3);
    await there.shows('You said: one');
    expect(there.logged.filter((line) => line.includes('the disk is full') && line.includes('"error"'))).toHaveLength(2);
  });
});
