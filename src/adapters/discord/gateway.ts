/** Keeps the bot connected to Discord: logs in, waits and tries again, and tells what comes and how it stands. */
import {
  type APIInteraction,
  type Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GuildBasedChannel,
  Status,
} from 'discord.js';
import type { Log } from '../../bot/log.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import { createClient } from './client.ts';
import { type Health, REFUSALS, ShardHealth } from './health.ts';
import { channelsOf, type GuildChannel, isThread, mayEmbed, preferredLanguage } from './surroundings.ts';
import { reasonOf } from './trouble.ts';

/** What has just come into sight: all that the shard of a new session sees, or a server back from an outage. */
export interface Sight {
  /** The bot's id. */
  readonly self: string;
  readonly application: string;
  /** Null for a server. */
  readonly shard: number | null;
  readonly channels: readonly GuildChannel[];
}

export interface GatewayParts {
  readonly token: string;
  readonly apiUrl: string | null;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  readonly onMessage: (message: GatewayMessageCreateDispatchData, self: string) => void;
  readonly onInteraction: (interaction: APIInteraction) => void;
  readonly onSight: (sight: Sight) => void;
}

/** How a client came to its end. */
type End = { readonly reason: string; readonly hopeless: boolean };

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10 * 60_000;
/** Under it nobody can log in. */
const WRONG_TOKEN = 4004;

export class Gateway {
  readonly #parts: GatewayParts;
  readonly #health = new ShardHealth();
  readonly #stopping = new AbortController();
  readonly #connected = Promise.withResolvers<void>();
  #client: Client | undefined;
  #running: Promise<void> | undefined;
  /** Clients in a row that came to nothing. */
  #failures = 0;

  constructor(parts: GatewayParts) {
    this.#parts = parts;
  }

  get health(): Health {
    return this.#health.health;
  }

  /** Resolves once connected for the first time, once that is hopeless, or once stopped. Never rejects. */
  async start(): Promise<void> {
    this.#running ??= this.#run();
    await Promise.race([this.#connected.promise, this.#running]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#client) await this.#destroy(this.#client);
    await this.#running;
    this.#health.all('stopped');
  }

  /** What the guild of a channel speaks, where it says so. */
  languageIn(channel: string): Language | null {
    return preferredLanguage(this.#client, channel);
  }

  isThread(channel: string): boolean {
    return isThread(this.#client, channel);
  }

  mayEmbed(channel: string): boolean {
    return mayEmbed(this.#client, channel);
  }

  async #run(): Promise<void> {
    const { log, sleep } = this.#parts;
    while (!this.#stopping.signal.aborted) {
      const end = await this.#live();
      if (!end || this.#stopping.signal.aborted) return;
      this.#health.forget();
      this.#health.all(end.reason);
      if (end.hopeless) {
        log.error({}, `${end.reason}.`);
        return;
      }
      const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
      log.error({ wait }, `${end.reason}; trying again`);
      this.#failures += 1;
      await sleep(wait, this.#stopping.signal);
    }
  }

  /** One client, until it can go on no longer. Null when it was stopped. */
  async #live(): Promise<End | null> {
    const { promise: ended, resolve: end } = Promise.withResolvers<End | null>();
    const client = createClient(this.#parts.apiUrl);
    this.#client = client;
    this.#listen(client);
    client.on(Events.ShardDisconnect, ({ code }) => end({ reason: refusal(code), hopeless: code === WRONG_TOKEN }));
    this.#stopping.signal.addEventListener('abort', () => end(null), { once: true });
    client.login(this.#parts.token).catch((fault: unknown) => end(endOf(fault)));
    const how = await ended;
    await this.#destroy(client);
    return how;
  }

  async #destroy(client: Client): Promise<void> {
    await client
      .destroy()
      .catch((fault: unknown) => this.#parts.log.warn({ fault: reasonOf(fault) }, 'the connection to Discord did not close well'));
  }

  #listen(client: Client): void {
    const { onMessage, onInteraction, log } = this.#parts;
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
      if (client.user) onMessage(message, client.user.id);
    });
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => onInteraction(interaction));
    client.on(Events.ClientReady, () => this.#ready());
    client.on(Events.ShardReady, (shard) => {
      this.#health.shard(shard, null);
      this.#sight(client, shard, ({ guild }) => guild.shardId === shard);
    });
    client.on(Events.GuildAvailable, ({ id, shardId }) => {
      // While a session is new, its servers become available one by one.
      if (client.ws.shards.get(shardId)?.status === Status.Ready) this.#sight(client, null, ({ guild }) => guild.id === id);
    });
    client.on(Events.ShardResume, (shard) => this.#health.shard(shard, null));
    client.on(Events.ShardReconnecting, (shard) => {
      this.#health.shard(shard, 'reconnecting');
      log.warn({ shard }, 'the connection to Discord is lost; reconnecting');
    });
    client.on(Events.ShardError, (fault, shard) => log.warn({ shard, fault: reasonOf(fault) }, 'the connection to Discord failed'));
    // Without a listener an error would end the process.
    client.on(Events.Error, (fault) => log.error({ fault: reasonOf(fault) }, 'Discord: a fault'));
    client.on(Events.GuildDelete, ({ id }) => log.info({ guild: id }, 'removed from a Discord server'));
    client.on(Events.GuildUnavailable, ({ id }) => log.warn({ guild: id }, 'a Discord server is out of order; waiting for it'));
  }

  /** Of each client once. */
  #ready(): void {
    this.#failures = 0;
    this.#health.all(null);
    this.#parts.log.info({}, 'connected to Discord');
    this.#connected.resolve();
  }

  #sight(client: Client, shard: number | null, isSeen: (channel: GuildBasedChannel) => boolean): void {
    if (!client.user || !client.application) return;
    this.#parts.onSight({ self: client.user.id, application: client.application.id, shard, channels: channelsOf(client, isSeen) });
  }
}

const refusal = (code: number): string => REFUSALS[code] ?? `Discord closed the connection (${code})`;

function endOf(fault: unknown): End {
  if (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid)
    return { reason: refusal(WRONG_TOKEN), hopeless: true };
  return { reason: reasonOf(fault), hopeless: false };
}
