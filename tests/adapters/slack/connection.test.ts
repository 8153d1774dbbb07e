/** Connections that are replaced, lost or refused: a clear line, no answer lost, and all goes on by itself where it can. */
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { SlackEmulator } from '../../emulators/slack/emulator.ts';
import { helping } from '../terminal/fixtures.ts';
import { configFor, expectNoSecrets, type Mode, sleep, TIMING, Workspace } from './workspace.ts';

let there: Workspace;

afterEach(async () => {
  await there.close();
  expectNoSecrets(there.logged);
});

const errors = (): string[] => there.logged.filter((line) => line.includes('"level":"error"'));

describe('Socket Mode', () => {
  it.each([
    ['replaces one connection', { all: false }],
    ['replaces both', { all: true }],
    ['loses one', { all: false, abrupt: true }],
    ['loses both', { all: true, abrupt: true }],
  ] as const)('answers a command once while Slack %s', async (_, options) => {
    there = await new Workspace('socket').open();
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    there.replies = async ({ message }) => {
      asked.resolve();
      await answer.promise;
      return helping(`You said: ${message.text}`);
    };
    await there.connect();
    const { acked } = await there.slack.command({ command: '/mercato', text: 'one' });
    await asked.promise;
    await there.slack.disconnect('refresh_requested', options);
    if (!options.all) expect((await there.slack.command({ command: '/mercato', text: 'two' })).acked).toBe(true);
    answer.resolve();
    await there.shows('You said: one');
    await there.slack.waitForConnections(2);
    expect(acked).toBe(true);
    expect((await there.slack.command({ command: '/mercato', text: 'three' })).acked).toBe(true);
    await there.shows('You said: three');
    await there.settled();
    expect(there.postsOf('You said: one')).toHaveLength(1);
    there.expectClean();
  });

  it('answers once what Slack sends again because it was not told in time', async () => {
    there = await new Workspace('socket').open();
    await there.connect();
    const { deliveries } = there.state ?? {};
    const accept = deliveries?.accept;
    // The connection goes while the event is being kept.
    if (deliveries && accept)
      deliveries.accept = async (...what) => {
        deliveries.accept = accept;
        const isNew = await accept(...what);
        await there.slack.disconnect('refresh_requested', { all: true, abrupt: true });
        await sleep(20);
        return isNew;
      };
    there.slack.options.ackTimeoutMs = 300;
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    await there.settled();
    expect(there.postsOf('You said: one')).toHaveLength(1);
  });

  it('goes on by itself after an outage, without a word of error', async () => {
    there = await new Workspace('socket').open();
    await there.connect();
    await there.slack.stop();
    await sleep(200);
    await there.slack.start();
    await there.slack.waitForConnections(2);
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    expect(errors()).toEqual([]);
    expect(there.logged.some((line) => line.includes('Slack cannot be reached; trying again'))).toBe(true);
    there.expectClean();
  });

  it('opens its connections some time apart, so that Slack does not replace both at once', async () => {
    there = await new Workspace('socket').open();
    const second = Promise.withResolvers<void>();
    const patient = (ms: number, signal?: AbortSignal): Promise<void> => (ms === 777 ? second.promise : sleep(ms, signal));
    const adapter = await there.build({ sleep: patient, timing: { ...TIMING, apart: 777 } });
    await adapter.start(there.bot);
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    expect(there.slack.courier.open()).toHaveLength(1);
    second.resolve();
    await there.slack.waitForConnections(2);
  });

  it('goes on with fewer connections than it wants', async () => {
    there = await new Workspace('socket', { maxConnections: 1 }).open();
    const adapter = await there.build();
    await adapter.start(there.bot);
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
  });

  it('says which token Slack refuses, gives up, and stops when told', async () => {
    for (const token of ['botToken', 'appToken'] as const) {
      there = new Workspace('socket', {}, (slack) => ({ ...configFor('socket', slack), [token]: 'xoxb-wrong-token' }) as never);
      await there.open();
      const adapter = await there.build();
      await adapter.start(there.bot);
      await sleep(20);
      expect(errors()).toHaveLength(1);
      expect(errors()[0]).toMatch(token === 'botToken' ? /SLACK_BOT_TOKEN \(invalid_auth\)/ : /SLACK_APP_TOKEN \(\w+\)/);
      if (token === 'botToken') await there.close();
    }
  });

  it('is given up for good when the app-level token is revoked, without ending the process', async () => {
    there = await new Workspace('socket').open();
    await there.connect();
    there.slack.options.appToken = 'xapp-1-another';
    await there.slack.disconnect('refresh_requested', { all: true });
    await there.slack.waitForConnections(0);
    for (let n = 0; n < 100 && errors().length === 0; n += 1) await sleep(10);
    expect(errors().filter((line) => line.includes('SLACK_APP_TOKEN'))).toHaveLength(1);
  });
});

const modes: readonly Mode[] = ['socket', 'http'];

describe.each(modes)('over %s', (mode) => {
  it.each([
    ['is down', { kind: 'http', status: 503 }],
    ['asks for patience', { kind: 'ratelimited', retryAfter: 0 }],
    ['has switched off the account', { kind: 'error', error: 'account_inactive' }],
  ] as const)('starts once Slack answers, where at first it %s', async (_, fault) => {
    there = await new Workspace(mode).open();
    there.slack.fault({ method: 'auth.test', times: 3, ...fault });
    there.slack.fault({ method: 'apps.connections.open', times: 3, ...fault });
    await there.connect();
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
    expect(new Set(errors()).size).toBe(errors().length);
  });

  it('can be stopped while it waits for Slack', async () => {
    there = await new Workspace(mode).open();
    there.slack.fault({ method: 'auth.test', kind: 'http', status: 503, times: 1000 });
    const adapter = await there.build();
    const started = adapter.start(there.bot);
    await there.slack.wait('calls', ({ method }) => method === 'auth.test');
    await there.leave();
    await expect(started).resolves.toBeUndefined();
  });

  it.each(['token_revoked', 'missing_scope', 'account_inactive'])(
    'keeps what it owes through %s, tells of it once, and sends it after',
    async (error) => {
      there = await new Workspace(mode).open();
      await there.connect();
      there.slack.fault({ method: 'chat.postMessage', kind: 'error', error, times: 3 });
      await there.slack.mention({ text: 'one' });
      await there.shows('You said: one');
      await there.settled();
      expect(errors()).toHaveLength(1);
      expect(errors()[0]).toContain(error);
      expect(there.postsOf('You said: one')).toHaveLength(1);
    },
  );
});

describe('signed HTTP', () => {
  it.each([
    ['bad_signature', 401],
    ['unsigned', 401],
    ['stale', 401],
    ['oversize', 413],
    ['ssl_check_smuggle', 200],
    ['url_verification', 200],
  ])('answers %s with %i, and heeds nothing of it', async (kind, status) => {
    there = await new Workspace('http').open();
    await there.connect();
    const probed = await there.slack.probe(kind);
    expect(probed.status).toBe(status);
    if (kind === 'url_verification') expect(probed.body).toContain('probe-challenge');
    await there.settled();
    expect(there.heard).toEqual([]);
    expect(there.logged.some((line) => line.includes('SLACK_SIGNING_SECRET'))).toBe(kind === 'bad_signature');
  });

  it('waits for its port to be free, and says which it is', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const config = (slack: SlackEmulator) => ({ ...configFor('http', slack), port });
    there = await new Workspace('http', {}, config).open();
    const adapter = await there.build({ timing: TIMING });
    const started = adapter.start(there.bot);
    for (let n = 0; n < 200 && errors().length === 0; n += 1) await sleep(10);
    expect(errors()[0]).toContain(`HTTP_PORT ${port}`);
    await new Promise((resolve) => other.close(resolve));
    await started;
    there.slack.options.requestUrl = `http://127.0.0.1:${adapter.port}/slack/events`;
    await there.slack.mention({ text: 'one' });
    await there.shows('You said: one');
  });
});
