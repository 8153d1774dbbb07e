/** Discord, connected: what is written or asked there becomes what the bot owes, and its replies go back. */
import { type APIInteraction, ChannelType, type GatewayMessageCreateDispatchData } from 'discord.js';
import type { Reply } from '../../bot/reply.ts';
import type { Adapter, Answering } from '../adapter.ts';
import { Api } from './api.ts';
import { build, type DiscordOptions, type Running } from './build.ts';
import { Gateway } from './gateway.ts';
import type { Health } from './health.ts';
import { postUnasked } from './post.ts';
import { ADAPTER } from './read.ts';
import { registerCommands } from './register.ts';
import type { Sight } from './session.ts';
import { reasonOf } from './trouble.ts';

const THREADS: ReadonlySet<unknown> = new Set([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]);

export class DiscordAdapter implements Adapter {
  readonly name = ADAPTER;
  readonly #options: DiscordOptions;
  readonly #api: Api;
  readonly #gateway: Gateway;
  /** What was begun for an event and is not done. */
  readonly #pending = new Set<Promise<void>>();
  #running: Running | undefined;
  #isStopping = false;

  constructor(options: DiscordOptions) {
    const { config, sleep, log } = options;
    this.#options = options;
    this.#api = new Api(config);
    this.#gateway = new Gateway({
      ...config,
      sleep,
      log,
      onMessage: (message, self) => this.#follow('a message', (running) => this.#onMessage(running, message, self)),
      onInteraction: (interaction) => this.#follow('an interaction', (running) => this.#onInteraction(running, interaction)),
      onSight: (sight) => this.#follow('a new session', (running) => this.#onSight(running, sight)),
    });
  }

  /** Resolves once connected, once the token is refused, or once stopped: `health` tells. While Discord is down it waits. */
  async start(bot: Answering): Promise<void> {
    if (this.#isStopping) return;
    this.#running ??= build(this.#options, { bot, api: this.#api, gateway: this.#gateway });
    this.#running.dispatcher.start();
    await this.#gateway.start();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#running?.hearing.end();
    await Promise.all(this.#pending);
    await this.#running?.dispatcher.stop();
    await this.#gateway.stop();
  }

  /** @throws Error in one line when Discord refuses it, or cannot be reached for a while. */
  async post(channel: string, reply: Reply): Promise<void> {
    await postUnasked(this.#api, this.#options.sleep, { channel, reply, plain: !this.#gateway.mayEmbed(channel) });
  }

  health(): Health {
    return this.#gateway.health;
  }

  async #onMessage({ hearing }: Running, message: GatewayMessageCreateDispatchData, self: string): Promise<void> {
    const isThread = ('channel_type' in message && THREADS.has(message.channel_type)) || this.#gateway.isThread(message.channel_id);
    await hearing.hear(message, { self, isThread, isDirect: message.guild_id === undefined });
  }

  async #onInteraction({ interactions }: Running, interaction: APIInteraction): Promise<void> {
    await interactions.handle(interaction);
  }

  /** Commands are registered, and direct messages come, where the first shard is: in one process. */
  async #onSight({ hearing }: Running, { self, application, shard, channels }: Sight): Promise<void> {
    if (shard === 0) {
      await this.#register(application);
      await hearing.catchUpInPrivate(self);
    }
    await hearing.catchUp(channels, self);
  }

  async #register(application: string): Promise<void> {
    const { notes, log } = this.#options;
    try {
      if (await registerCommands(this.#api, notes, application)) log.info({}, 'the Discord commands are registered');
    } catch (fault) {
      log.error({ fault: reasonOf(fault) }, 'the Discord commands could not be registered; the next session tries again');
    }
  }

  /** Whatever goes wrong with an event is told, and ends nothing. */
  #follow(what: string, handle: (running: Running) => Promise<void>): void {
    if (this.#isStopping || !this.#running) return;
    const handled = handle(this.#running)
      .catch((fault: unknown) => this.#options.log.error({ fault: reasonOf(fault) }, `Discord: ${what} could not be taken in`))
      .finally(() => this.#pending.delete(handled));
    this.#pending.add(handled);
  }
}
