/** discord.js's client as this bot uses it: a gateway with exactly three intents, none of them privileged, and few things kept. */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const;

/** Events are taken as they arrive, before discord.js waits for the guilds: an interaction has three seconds. */
const WAIT_FOR_GUILDS = 2000;

export const createClient = (apiUrl: string | null): Client =>
  new Client({
    intents: [...INTENTS],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: true },
    failIfNotExists: false,
    waitGuildTimeout: WAIT_FOR_GUILDS,
    shards: 'auto',
    ...(apiUrl !== null && { rest: { api: apiUrl } }),
    // Permissions are read from guilds, channels, roles and the bot's own membership; messages are kept by nobody.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
  });
