/** One client of discord.js's, from login to its end: what it tells is handed on, and kept as health. */
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
import { createClient } from './client.ts';
import { REFUSALS, type ShardHealth, WRONG_TOKEN } from './health.ts';
import { channelsOf, type GuildChannel } from './surroundings.ts';
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

export interface SessionParts {
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
  readonly log: Log;
  /** Resolves after so many milliseconds, or once aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly onMessage: (message: GatewayMessageCreateDispatchData, self: string) => void;
  readonly onInteraction: (interaction: APIInteraction) => void;
  readonly onSight: (sight: Sight) => void;
}

/** How a session came to its end. */
export interface End {
  readonly reason: string;
  /** Another try would end in the same way. */
  readonly hopeless: boolean;
}

const CLOSES_WITHIN = 2000;

export class Session {
  readonly client: Client;
  readonly #parts: SessionParts;
  readonly #health: ShardHealth;
  #isClosing = false;

  constructor(parts: SessionParts, health: ShardHealth) {
    this.#parts = parts;
    this.#health = health;
    this.client = createClient(parts.apiUrl);
    this.#handOn();
    this.#watch();
  }

  /** Resolves once it can go on no longer. `onReady` is called once, when all shards are connected. */
  async live(onReady: () => void): Promise<End> {
    const { promise, resolve } = Promise.withResolvers<End>();
    const { client } = this;
    client.on(Events.ClientReady, onReady);
    client.on(Events.ShardDisconnect, ({ code }) => resolve({ reason: refusal(code), hopeless: code === WRONG_TOKEN }));
    client.login(this.#parts.token).catch((fault: unknown) => resolve(endOf(fault)));
    return promise;
  }

  /** A connection that is being made again may never close: it is let go of after a while. */
  async close(): Promise<void> {
    this.#isClosing = true;
    const { log, sleep } = this.#parts;
    const waiting = new AbortController();
    const closed = this.client
      .destroy()
      .catch((fault: unknown) => log.warn({ fault: reasonOf(fault) }, 'the connection to Discord did not close well'));
    await Promise.race([closed, sleep(CLOSES_WITHIN, waiting.signal)]);
    waiting.abort();
  }

  /** Events are taken as they arrive: discord.js itself holds them back until the servers are known. */
  #handOn(): void {
    const { client } = this;
    const { onMessage, onInteraction } = this.#parts;
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
      if (client.user) onMessage(message, client.user.id);
    });
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => onInteraction(interaction));
    client.on(Events.ShardReady, (shard) => this.#sight(shard, ({ guild }) => guild.shardId === shard));
    client.on(Events.GuildAvailable, ({ id, shardId }) => {
      // While a session is new, its servers become available one by one.
      if (client.ws.shards.get(shardId)?.status === Status.Ready) this.#sight(null, ({ guild }) => guild.id === id);
    });
  }

  #watch(): void {
    const { client } = this;
    const { log } = this.#parts;
    client.on(Events.ShardReady, (shard) => this.#health.shard(shard, null));
    client.on(Events.ShardResume, (shard) => this.#health.shard(shard, null));
    client.on(Events.ShardReconnecting, (shard) => {
      if (this.#isClosing) return;
      // Told once: discord.js tries again twice a second.
      if (this.#health.shard(shard, 'reconnecting')) log.warn({ shard }, 'the connection to Discord is lost; reconnecting');
    });
    client.on(Events.ShardError, (fault, shard) => log.warn({ shard, fault: reasonOf(fault) }, 'the connection to Discord failed'));
    // Without a listener an error would end the process.
    client.on(Events.Error, (fault) => log.error({ fault: reasonOf(fault) }, 'Discord: a fault'));
    client.on(Events.GuildDelete, ({ id }) => log.info({ guild: id }, 'removed from a Discord server'));
    client.on(Events.GuildUnavailable, ({ id }) => log.warn({ guild: id }, 'a Discord server is out of order; waiting for it'));
  }

  #sight(shard: number | null, isSeen: (channel: GuildBasedChannel) => boolean): void {
    const { client } = this;
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
