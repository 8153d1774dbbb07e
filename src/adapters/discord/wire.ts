/** Discord, connected: what is written or asked there becomes what the bot owes, and its replies go back. */
import { type APIInteraction, ChannelType, type GatewayMessageCreateDispatchData } from 'discord.js';
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
import { sharedBy } from './destination.ts';
import { FirstAnswers } from './first-answers.ts';
import { Gateway } from './gateway.ts';
import type { Health } from './health.ts';
import { Hearing } from './hearing.ts';
import { Interactions } from './interactions.ts';
import { postUnasked } from './post.ts';
import { Presses } from './presses.ts';
import { ADAPTER } from './read.ts';
import { registerCommands } from './register.ts';
import { Sending } from './sending.ts';
import type { Sight } from './session.ts';
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
  readonly hearing: Hearing;
  readonly interactions: Interactions;
}

const THREADS: ReadonlySet<unknown> = new Set([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]);

export class DiscordAdapter implements Adapter {
  readonly name = ADAPTER;
  readonly #options: DiscordOptions;
  readonly #api: Api;
  readonly #gateway: Gateway;
  readonly #firstAnswers = new FirstAnswers();
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
    this.#running ??= this.#build(bot);
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

  #build(bot: Answering): Running {
    const { deliveries, feedback, notes, clock, sleep, log, language, timing } = this.#options;
    const api = this.#api;
    const firstAnswers = this.#firstAnswers;
    const sending = new Sending({
      api,
      clock,
      mayEmbed: (channel) => this.#gateway.mayEmbed(channel),
      firstAnswer: (id) => firstAnswers.of(id),
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
    const languageIn = (channel: string): Language => this.#gateway.languageIn(channel) ?? language;
    const hearing = new Hearing({ api, deliveries, notes, clock, log, languageIn, accept });
    const presses = new Presses({ api, deliveries, feedback, clock, accept });
    const interactions = new Interactions({ api, bot, presses, firstAnswers, accept, sleep, log });
    return { dispatcher, hearing, interactions };
  }

  /** What is shared has been worked out before. */
  async #work(owed: Owed, bot: Answering): Promise<Worked> {
    const shared = sharedBy(owed.destination);
    const known = shared === null ? null : await this.#options.deliveries.find(shared);
    return known?.worked ?? bot.work(owed.task, owed.message);
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
