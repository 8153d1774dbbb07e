/** A stand-in for Discord on 127.0.0.1: REST and gateway, the people and the faults, which the test plays. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { AllowedMentionsTypes, GatewayDispatchEvents, GatewayIntentBits, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { Commands } from './commands.ts';
import type { Fault } from './faults.ts';
import { Gateway } from './gateway.ts';
import { type By, type Doing, type Interaction, Interactions } from './interactions.ts';
import { pingsOf } from './mentions.ts';
import { type EmulatorOptions, USUAL } from './options.ts';
import { type Call, Rest } from './rest.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import type { Backstage } from './routes/route.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { guildCreateShape, messageEventShape } from './shapes.ts';
import { type Channel, type Guild, isEphemeral, type Person, type Post, World } from './world.ts';

export interface Violation {
  readonly kind: string;
  readonly detail: string;
}

/** What somebody writes. `<@bot>` mentions the bot. */
export interface Saying {
  readonly by?: Person;
  readonly in?: Channel;
  readonly replyTo?: Post;
  /** False: a reply without notifying whom it replies to. */
  readonly ping?: boolean;
  readonly webhookId?: string;
}

const WAIT = 10_000;
const LOOK_AGAIN = 10;
const { Everyone, Role, User } = AllowedMentionsTypes;

export class DiscordEmulator {
  readonly options: EmulatorOptions;
  readonly world = new World();
  readonly commands = new Commands(this.world);
  readonly violations: Violation[] = [];
  readonly gateway: Gateway;
  readonly alice = this.world.addPerson('alice');
  readonly bob = this.world.addPerson('bob', { locale: Locale.French });
  readonly guild = this.world.addGuild('Test guild', [this.alice, this.bob]);
  readonly general = this.world.addChannel(this.guild, 'general');
  readonly readOnly = this.world.addChannel(this.guild, 'read-only', PermissionFlagsBits.SendMessages);
  readonly noEmbeds = this.world.addChannel(this.guild, 'no-embeds', PermissionFlagsBits.EmbedLinks);
  readonly hidden = this.world.addChannel(this.guild, 'hidden', PermissionFlagsBits.ViewChannel);
  readonly #interactions: Interactions;
  readonly #rest: Rest;
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #watchers = new Set<() => void>();

  constructor(options: Partial<EmulatorOptions> = {}) {
    this.options = { ...USUAL, ...options };
    const { world, commands } = this;
    const violate = (kind: string, detail: string): void => {
      this.violations.push({ kind, detail });
      this.#changed();
    };
    const common = { world, options: this.options, commands, violate, changed: () => this.#changed() };
    this.gateway = new Gateway({ ...common, server: this.#server, address: () => `ws://${this.#host}` });
    this.#interactions = new Interactions({ ...common, gateway: this.gateway });
    const stage: Backstage = {
      ...common,
      gateway: this.gateway,
      interactions: this.#interactions,
      address: () => `ws://${this.#host}`,
      announce: (event, post) => this.#announce(event, post),
    };
    this.#rest = new Rest(stage, [...applicationRoutes, ...channelRoutes, ...webhookRoutes]);
  }

  /** What `DISCORD_API_URL` takes. */
  get api(): string {
    return `http://${this.#host}/api`;
  }

  get calls(): readonly Call[] {
    return this.#rest.calls;
  }

  async start(): Promise<this> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    return this;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    this.#interactions.close();
    this.#server.closeAllConnections();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    await promise;
  }

  /** Somebody writes a message: Alice in the general channel, unless told otherwise. */
  say(text: string, { by = this.alice, in: channel = this.general, replyTo, ping = true, webhookId }: Saying = {}): Post {
    const content = text.replaceAll('<@bot>', `<@${this.world.bot.id}>`);
    const reference = replyTo ?? null;
    const allowed = { parse: [User, Role, Everyone], replied_user: ping };
    const pings = pingsOf(this.world, { content, author: by, channel, reference, allowed, usual: [] });
    const post = this.world.write({ channel, author: by, content, reference, pings, webhookId: webhookId ?? null });
    this.#announce('create', post);
    return post;
  }

  /** The same message's event once more. */
  repeat(post: Post): void {
    this.#announce('create', post);
  }

  /** Somebody uses a command or presses a button: Alice in the general channel, unless told otherwise. */
  act(doing: Doing, { person = this.alice, channel = this.general, ...by }: Partial<By> = {}): Interaction {
    return this.#interactions.create(doing, { person, channel, ...by });
  }

  /** The same interaction's event once more. */
  repeatInteraction(interaction: Interaction): void {
    this.#interactions.deliver(interaction);
  }

  /** The next matching calls fail. */
  fail(fault: Fault): void {
    this.#rest.faults.add(fault);
  }

  /** Every call is well again. */
  heal(): void {
    this.#rest.faults.clear();
  }

  /** The bot is thrown out of a guild. */
  kick(guild: Guild): void {
    guild.botInstalled = false;
    guild.members.delete(this.world.bot);
    this.gateway.dispatch(GatewayDispatchEvents.GuildDelete, guild.id, () => ({ id: guild.id }));
  }

  /** The bot joins a guild, or a guild is back from an outage. */
  join(guild: Guild): void {
    guild.botInstalled = true;
    guild.members.set(this.world.bot, []);
    this.gateway.dispatch(GatewayDispatchEvents.GuildCreate, guild.id, () => guildCreateShape(this.world, guild));
  }

  /** An outage of Discord's, not the bot's removal. */
  loseGuild(guild: Guild): void {
    this.gateway.dispatch(GatewayDispatchEvents.GuildDelete, guild.id, () => ({ id: guild.id, unavailable: true }));
  }

  /** What the bot has written, oldest first. */
  written(in_?: Channel): Post[] {
    return [...this.world.posts.values()].filter(({ author, channel }) => author === this.world.bot && (!in_ || channel === in_));
  }

  /** What the bot has replied to a message. */
  repliesTo(post: Post): Post[] {
    return this.written().filter(({ reference }) => reference === post);
  }

  callsOf(method: string, path: RegExp): Call[] {
    return this.calls.filter((call) => call.method === method && path.test(call.path));
  }

  /** Resolves with what `look` finds, now or once it does. */
  until<Found>(look: () => Found | null | undefined | false, what = String(look), ms = WAIT): Promise<Found> {
    const { promise, resolve, reject } = Promise.withResolvers<Found>();
    const check = (): void => {
      const found = look();
      if (found !== null && found !== undefined && found !== false) resolve(found);
    };
    const timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms: ${what}`)), ms);
    // What happens outside the emulator is looked for again and again.
    const again = setInterval(check, LOOK_AGAIN);
    this.#watchers.add(check);
    check();
    return promise.finally(() => {
      clearTimeout(timer);
      clearInterval(again);
      this.#watchers.delete(check);
    });
  }

  /** A reply to a message. */
  reply(post: Post): Promise<Post> {
    return this.until(() => this.repliesTo(post)[0], `a reply to "${post.content}"`);
  }

  /** What an interaction was answered with in the end. */
  answer(interaction: Interaction): Promise<Post> {
    return this.until(() => interaction.finished && interaction.response, 'an answer to an interaction');
  }

  /** Until a session is connected. */
  async connected(): Promise<void> {
    await this.until(() => [...this.gateway.sessions.values()].some(({ socket }) => socket !== null), 'a session');
  }

  get #host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #changed(): void {
    for (const check of this.#watchers) check();
  }

  #announce(event: 'create' | 'update', post: Post): number {
    const { guild } = post.channel;
    if (isEphemeral(post.flags) || (guild && !guild.botInstalled)) return 0;
    if (!(this.world.permissions(this.world.bot, post.channel) & PermissionFlagsBits.ViewChannel)) return 0;
    const intent = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    const name = event === 'create' ? GatewayDispatchEvents.MessageCreate : GatewayDispatchEvents.MessageUpdate;
    const reached = this.gateway.dispatch(name, guild?.id ?? null, ({ intents }) =>
      intents & intent ? messageEventShape(this.world, post) : null,
    );
    this.#changed();
    return reached;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#rest.handle(request, response, await text(request));
  }
}
