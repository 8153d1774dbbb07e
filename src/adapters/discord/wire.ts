/** Discord, connected: what is written or asked there becomes what the bot owes, and its replies go back. */
import { type APIInteraction, type APIMessage, ChannelType, type GatewayMessageCreateDispatchData } from 'discord.js';
import type { FeedbackStore } from '../../bot/feedback.ts';
import type { Log } from '../../bot/log.ts';
import type { Reply } from '../../bot/reply.ts';
import type { Worked } from '../../bot/work.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import { Dispatcher, type Timing } from '../../delivery/dispatcher.ts';
import type { Notes } from '../../delivery/notes.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Adapter, Answering } from '../adapter.ts';
import { Api, type ApiParts } from './api.ts';
import { missedIn, type Visited } from './catch-up.ts';
import { DirectChannels } from './direct-channels.ts';
import { FirstAnswers } from './first-answers.ts';
import { Gateway, type Sight } from './gateway.ts';
import type { Health } from './health.ts';
import { Interactions } from './interactions.ts';
import { postUnasked } from './post.ts';
import { Presses } from './presses.ts';
import { ADAPTER, readMessage } from './read.ts';
import { registerCommands } from './register.ts';
import { Sending } from './sending.ts';
import { reasonOf } from './trouble.ts';

export interface DiscordOptions {
  readonly config: ApiParts;
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly notes: Notes;
  readonly clock: () => Date;
  /** Resolves after so many milliseconds, or once aborted; never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** Used where nothing tells which language somebody speaks. */
  readonly language: Language;
  /** How patiently replies are sent. */
  readonly timing?: Partial<Timing>;
}

/** What works while the bot is there to answer. */
interface Running {
  readonly dispatcher: Dispatcher;
  readonly interactions: Interactions;
}

export class DiscordAdapter implements Adapter {
  readonly name = ADAPTER;
  readonly #options: DiscordOptions;
  readonly #api: Api;
  readonly #gateway: Gateway;
  readonly #direct: DirectChannels;
  readonly #firstAnswers = new FirstAnswers();
  /** What was begun for an event and is not done. */
  readonly #pending = new Set<Promise<void>>();
  #running: Running | undefined;
  #isStopping = false;

  constructor(options: DiscordOptions) {
    const { config, notes, sleep, log } = options;
    this.#options = options;
    this.#api = new Api(config);
    this.#direct = new DirectChannels(notes);
    this.#gateway = new Gateway({
      ...config,
      sleep,
      log,
      onMessage: (message, self) => this.#follow('a message', () => this.#onMessage(message, self)),
      onInteraction: (interaction) => this.#follow('an interaction', () => this.#onInteraction(interaction)),
      onSight: (sight) => this.#follow('a new session', () => this.#onSight(sight)),
    });
  }

  /** Resolves once connected, once the token is refused, or once stopped: `health` tells. */
  async start(bot: Answering): Promise<void> {
    if (this.#isStopping) return;
    this.#running ??= this.#build(bot);
    this.#running.dispatcher.start();
    await this.#gateway.start();
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all(this.#pending);
    await this.#running?.dispatcher.stop();
    await this.#gateway.stop();
  }

  async post(channel: string, reply: Reply): Promise<void> {
    await postUnasked(this.#api, this.#options.sleep, { channel, reply, plain: !this.#gateway.mayEmbed(channel) });
  }

  health(): Health {
    return this.#gateway.health;
  }

  #build(bot: Answering): Running {
    const { deliveries, feedback, clock, sleep, log, timing } = this.#options;
    const api = this.#api;
    const sending = new Sending({
      api,
      clock,
      mayEmbed: (channel) => this.#gateway.mayEmbed(channel),
      deferred: (id) => this.#firstAnswers.of(id),
    });
    const dispatcher = new Dispatcher({
      adapter: ADAPTER,
      store: deliveries,
      work: (owed) => this.#work(owed, bot),
      send: (ready) => sending.send(ready),
      clock,
      sleep,
      log,
      // discord.js keeps to the limits that Discord itself tells.
      timing: { pace: 0, ...timing },
    });
    const accept = (owed: Owed): Promise<boolean> => dispatcher.accept(owed);
    const presses = new Presses({ api, deliveries, feedback, clock, accept });
    const interactions = new Interactions({ api, bot, presses, firstAnswers: this.#firstAnswers, accept, sleep, log });
    return { dispatcher, interactions };
  }

  /** What is shared has been worked out before. */
  async #work(owed: Owed, bot: Answering): Promise<Worked> {
    const shares = (owed.destination as { readonly shares?: string | null } | null)?.shares;
    const shared = shares ? await this.#options.deliveries.find(shares) : null;
    return shared?.worked ?? bot.work(owed.task, owed.message);
  }

  async #onMessage(message: GatewayMessageCreateDispatchData, self: string): Promise<void> {
    const isThread = 'channel_type' in message && isThreadType(message.channel_type);
    const isDirect = message.guild_id === undefined;
    await this.#hear(message, { self, isDirect, isThread: isThread || this.#gateway.isThread(message.channel_id) });
  }

  async #hear(
    message: APIMessage,
    scene: { readonly self: string; readonly isDirect: boolean; readonly isThread: boolean },
  ): Promise<void> {
    const language = this.#gateway.languageIn(message.channel_id) ?? this.#options.language;
    const heard = readMessage(message, { ...scene, language });
    if (!heard) return;
    const { owed, follows } = heard;
    const before = follows === null ? null : await this.#options.deliveries.find(follows);
    const conversation = before?.message.conversation ?? owed.message.conversation;
    await this.#running?.dispatcher.accept({ ...owed, message: { ...owed.message, conversation } });
    if (scene.isDirect) await this.#direct.add(message.channel_id);
  }

  async #onInteraction(interaction: APIInteraction): Promise<void> {
    await this.#running?.interactions.handle(interaction);
  }

  /** The first shard's process registers the commands and answers for direct messages. */
  async #onSight({ self, application, shard, channels }: Sight): Promise<void> {
    const { notes, log } = this.#options;
    if (shard === 0) {
      const changed = await registerCommands(this.#api, notes, application).catch((fault: unknown) => {
        log.error({ fault: reasonOf(fault) }, 'the Discord commands could not be registered; the next start tries again');
        return false;
      });
      if (changed) log.info({}, 'the Discord commands are registered');
      for (const id of await this.#direct.all()) await this.#catchUp({ id, lastMessage: null }, { self, isDirect: true, isThread: false });
    }
    for (const channel of channels) await this.#catchUp(channel, { self, isDirect: false, isThread: channel.isThread });
  }

  async #catchUp(
    channel: Visited,
    scene: { readonly self: string; readonly isDirect: boolean; readonly isThread: boolean },
  ): Promise<void> {
    if (this.#isStopping) return;
    try {
      for (const message of await missedIn(this.#api, channel, this.#options.clock())) await this.#hear(message, scene);
    } catch (fault) {
      this.#options.log.warn({ channel: channel.id, fault: reasonOf(fault) }, 'what was missed in a channel cannot be read');
    }
  }

  /** Whatever goes wrong with an event is told, and ends nothing. */
  #follow(what: string, handle: () => Promise<void>): void {
    if (this.#isStopping) return;
    const handled = handle()
      .catch((fault: unknown) => this.#options.log.error({ fault: reasonOf(fault) }, `Discord: ${what} could not be taken in`))
      .finally(() => this.#pending.delete(handled));
    this.#pending.add(handled);
  }
}

const isThreadType = (type: ChannelType | undefined): boolean =>
  type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread;
