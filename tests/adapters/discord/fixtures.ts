/** The Discord adapter over the emulator, with a database in memory and a bot whose answers the test decides. */
import { setTimeout as timeout } from 'node:timers/promises';
import type { APIEmbed } from 'discord-api-types/v10';
import type { Answering } from '../../../src/adapters/adapter.ts';
import type { DiscordOptions } from '../../../src/adapters/discord/build.ts';
import { DiscordAdapter } from '../../../src/adapters/discord/wire.ts';
import type { Log } from '../../../src/bot/log.ts';
import type { Message } from '../../../src/bot/message.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import type { Task } from '../../../src/bot/work.ts';
import type { Delivery } from '../../../src/delivery/delivery.ts';
import { openState, type State } from '../../../src/store/open.ts';
import { DiscordEmulator } from '../../emulators/discord/emulator.ts';
import type { EmulatorOptions } from '../../emulators/discord/options.ts';
import type { Post } from '../../emulators/discord/world.ts';
import { helping } from '../terminal/fixtures.ts';

/** Long waits pass quickly, short ones take their time. */
const quickly = async (ms: number, signal?: AbortSignal): Promise<void> => {
  await timeout(Math.min(ms, 25), undefined, { signal, ref: false }).catch(() => undefined);
};

export interface Logged {
  readonly level: keyof Log;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export function logging(): { readonly log: Log; readonly logged: Logged[] } {
  const logged: Logged[] = [];
  const at =
    (level: keyof Log) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void => {
      logged.push({ level, fields, message });
    };
  return { log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }, logged };
}

/** A bot that answers as the test says, and remembers what it was asked. */
class Scripted implements Answering {
  readonly heard: (Message & { readonly task: Task })[] = [];
  replies: (message: Message, task: Task) => Reply | Promise<Reply> = ({ text }) => helping(`You said: ${text}`);
  suggestions: () => Promise<readonly string[]> = async () => [];

  async work(task: Task, message: Message) {
    this.heard.push({ ...message, task });
    return { reply: await this.replies(message, task), question: null, claims: ['claim'] };
  }

  async suggest() {
    return this.suggestions();
  }
}

/** All that a test plays with; put away by `close`. */
export class Stage {
  readonly bot = new Scripted();
  readonly logged: Logged[] = [];
  readonly emulator: DiscordEmulator;
  readonly state: State;
  readonly #log: Log;
  readonly #started = new Set<DiscordAdapter>();

  private constructor(emulator: DiscordEmulator, state: State) {
    this.emulator = emulator;
    this.state = state;
    const { log, logged } = logging();
    this.#log = log;
    this.logged = logged;
  }

  static async set(options: Partial<EmulatorOptions> = {}): Promise<Stage> {
    return new Stage(await new DiscordEmulator(options).start(), await openState(':memory:'));
  }

  adapter(over: Partial<DiscordOptions> = {}): DiscordAdapter {
    const { emulator, state } = this;
    const adapter = new DiscordAdapter({
      config: { token: emulator.options.token, apiUrl: emulator.api },
      deliveries: state.deliveries,
      feedback: state.feedback,
      notes: state.notes,
      clock: () => new Date(),
      sleep: quickly,
      log: this.#log,
      language: 'en',
      timing: { firstWait: 20 },
      ...over,
    });
    this.#started.add(adapter);
    return adapter;
  }

  async start(over: Partial<DiscordOptions> = {}): Promise<DiscordAdapter> {
    const adapter = this.adapter(over);
    await adapter.start(this.bot);
    return adapter;
  }

  get started(): readonly DiscordAdapter[] {
    return [...this.#started];
  }

  /** Of an adapter whose process has ended: it is never stopped. */
  abandon(adapter: DiscordAdapter): void {
    this.#started.delete(adapter);
  }

  /** Until a delivery is known to have been sent, or given up. */
  async settled(post: Pick<Post, 'id'>): Promise<Delivery['state']> {
    for (;;) {
      const state = (await this.state.deliveries.find(`discord:${post.id}`))?.state ?? 'owed';
      if (state !== 'owed') return state;
      await timeout(2);
    }
  }

  /** What was logged, of a level. */
  lines(level: Logged['level']): string[] {
    return this.logged.filter((line) => line.level === level).map(({ message }) => message);
  }

  async close(): Promise<void> {
    for (const adapter of this.#started) await adapter.stop();
    await this.emulator.stop();
    await this.state.close();
  }
}

const embedText = ({ title, description }: APIEmbed): string => [title, description].filter(Boolean).join('\n');

interface Labelled {
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Labelled[];
}

export const buttonsUnder = ({ components }: Pick<Post, 'components'>): { readonly label: string; readonly customId: string }[] =>
  (components as readonly Labelled[]).flatMap(({ components: inner = [] }) =>
    inner.map(({ label = '', custom_id: customId = '' }) => ({ label, customId })),
  );

/** The button with a label, under a message. */
export function buttonOf(post: Post, label: string): string {
  const found = buttonsUnder(post).find((button) => button.label === label);
  if (!found) throw new Error(`no button "${label}" among ${JSON.stringify(buttonsUnder(post))}`);
  return found.customId;
}

/** What a message shows, without the markup. */
export const shownIn = (post: Post): string =>
  [post.content, ...post.embeds.map(embedText), ...buttonsUnder(post).map(({ label }) => label)]
    .join('\n')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
