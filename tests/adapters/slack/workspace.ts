/** The adapter, connected by the real Bolt to an emulated Slack; with a bot that the test plays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Answering } from '../../../src/adapters/adapter.ts';
import { SlackAdapter, type SlackOptions } from '../../../src/adapters/slack/wire.ts';
import type { Log } from '../../../src/bot/log.ts';
import type { Message } from '../../../src/bot/message.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import type { Task } from '../../../src/bot/work.ts';
import type { SlackConfig } from '../../../src/config.ts';
import { openState, type State } from '../../../src/store/open.ts';
import { SlackEmulator } from '../../emulators/slack/emulator.ts';
import type { Json } from '../../emulators/slack/json.ts';
import type { EmulatorOptions } from '../../emulators/slack/options.ts';
import type { Post } from '../../emulators/slack/state.ts';
import { helping } from '../terminal/fixtures.ts';

export type Mode = 'socket' | 'http';

export const MANIFEST = parse(readFileSync(join(import.meta.dirname, '../../../manifest.yaml'), 'utf8')) as Json;
export const SECRET = 'a passphrase for the tests';

export const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    const wake = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', wake, { once: true });
  });

/** Fast, so that nothing waits longer than it must. */
export const TIMING = { pace: 0, poll: 20, lease: 3000, firstWait: 20, longestWait: 200, apart: 0, waiting: { first: 20, longest: 200 } };

export interface Heard {
  readonly task: Task;
  readonly message: Message;
}

export class Workspace {
  readonly slack: SlackEmulator;
  readonly logged: string[] = [];
  readonly heard: Heard[] = [];
  readonly mode: Mode;
  /** What the bot replies; it may take its time. */
  replies: (heard: Heard) => Reply | Promise<Reply> = ({ message }) => helping(`You said: ${message.text}`);
  state: State | undefined;
  adapter: SlackAdapter | undefined;
  #config: (slack: SlackEmulator) => SlackConfig;
  #database = ':memory:';
  #accepted = new Set<string>();

  constructor(mode: Mode, emulator: Partial<EmulatorOptions> = {}, config?: (slack: SlackEmulator) => SlackConfig) {
    this.mode = mode;
    this.slack = new SlackEmulator({ mode, ...emulator });
    this.#config = config ?? ((slack) => configFor(mode, slack));
  }

  /** Deliveries that outlive a stop. */
  keepIn(path: string): this {
    this.#database = path;
    return this;
  }

  readonly bot: Answering = {
    work: async (task, message) => {
      this.heard.push({ task, message });
      return { reply: await this.replies({ task, message }), question: null, claims: ['claim-1'] };
    },
    suggest: async () => [],
  };

  readonly log: Log = (() => {
    const keep =
      (level: string) =>
      (fields: object, text: string): void =>
        void this.logged.push(JSON.stringify({ level, ...fields, text }));
    return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  })();

  async open(): Promise<this> {
    await this.slack.start();
    this.slack.useManifest({ ...MANIFEST, settings: { ...MANIFEST.settings, socket_mode_enabled: true } });
    return this;
  }

  /** Without waiting for the connection. */
  async build(over: Partial<SlackOptions> = {}): Promise<SlackAdapter> {
    this.state = await openState(this.#database);
    const { deliveries } = this.state;
    const accept = deliveries.accept.bind(deliveries);
    deliveries.accept = (owed, now) => {
      this.#accepted.add(owed.key);
      return accept(owed, now);
    };
    this.adapter = new SlackAdapter({
      config: this.#config(this.slack),
      ...{ deliveries, feedback: this.state.feedback, notes: this.state.notes },
      ...{ clock: () => new Date(), sleep, log: this.log, language: 'en', timing: TIMING, host: '127.0.0.1' },
      ...over,
    });
    return this.adapter;
  }

  async connect(over: Partial<SlackOptions> = {}): Promise<this> {
    const adapter = await this.build(over);
    await adapter.start(this.bot);
    this.slack.options.requestUrl = `http://127.0.0.1:${adapter.port}/slack/events`;
    if (this.mode === 'socket') await this.slack.waitForConnections(2);
    return this;
  }

  async leave(): Promise<void> {
    await this.adapter?.stop();
    await this.state?.close();
    this.adapter = undefined;
    this.state = undefined;
  }

  async close(): Promise<void> {
    await this.leave();
    await this.slack.stop();
  }

  /** The post in which something is shown, once it is. */
  shows(text: string, where: Partial<Pick<Post, 'visibility' | 'action' | 'channel'>> = {}): Promise<Post> {
    const fits = (post: Post): boolean => Object.entries(where).every(([key, value]) => post[key as keyof typeof where] === value);
    return this.slack.wait('posts', (post) => JSON.stringify(post.body).includes(JSON.stringify(text).slice(1, -1)) && fits(post));
  }

  /** Nothing is owed any more. */
  async settled(): Promise<void> {
    for (const key of this.#accepted) while ((await this.state?.deliveries.find(key))?.state === 'owed') await sleep(5);
  }

  postsOf(text: string): Post[] {
    return this.slack.state.posts.filter(({ body }) => JSON.stringify(body).includes(text));
  }

  /** Nothing was sent that Slack, or good manners, forbid; all was acknowledged; no scope is missing; no secret is logged. */
  expectClean(): void {
    expect(this.slack.state.violations).toEqual([]);
    expect(this.slack.state.calls.filter(({ response }) => response.error === 'missing_scope')).toEqual([]);
    expectNoSecrets(this.logged);
  }
}

export function configFor(mode: Mode | 'oauth', slack: SlackEmulator): SlackConfig {
  const { botToken, appToken, signingSecret, clientId, clientSecret } = slack.options;
  const { apiUrl } = slack;
  if (mode === 'socket') return { mode, botToken, appToken, apiUrl };
  if (mode === 'http') return { mode, botToken, signingSecret, port: 0, apiUrl };
  return { mode, signingSecret, clientId, clientSecret, secret: SECRET, port: 0, apiUrl };
}

export const expectNoSecrets = (logged: readonly string[]): void =>
  expect(logged.filter((line) => /xox[a-z][-.]|xapp-|_hooks\/|ticket=tk|emulator-signing|emulator-client|a passphrase/.test(line))).toEqual(
    [],
  );
