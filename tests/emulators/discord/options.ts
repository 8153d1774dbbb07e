/** How the emulator is set up. Times are in milliseconds. */
export interface EmulatorOptions {
  readonly token: string;
  /** Shards that the gateway recommends. */
  readonly shards: number;
  readonly maxConcurrency: number;
  /** Bits of the privileged intents that the app was granted. */
  readonly privileged: number;
  /** Of the application, as the developer portal sets them. */
  readonly applicationFlags: number;
  readonly heartbeatInterval: number;
  /** Between READY and the guilds. */
  readonly guildDelay: number;
  readonly interactionDeadline: number;
  readonly interactionLifetime: number;
  readonly nonceWindow: number;
  /** Messages in a channel, other calls of a kind, and calls overall in a second; null for no limits. */
  readonly rateLimits: {
    readonly messages: { readonly limit: number; readonly window: number };
    readonly other: { readonly limit: number; readonly window: number };
    readonly perSecond: number;
  } | null;
}

/** As on Discord, so far as it is published. */
export const USUAL: EmulatorOptions = {
  token: 'emulated.bot.token',
  shards: 1,
  maxConcurrency: 1,
  privileged: 0,
  applicationFlags: 0,
  heartbeatInterval: 41_250,
  guildDelay: 0,
  interactionDeadline: 3000,
  interactionLifetime: 15 * 60_000,
  nonceWindow: 5 * 60_000,
  rateLimits: { messages: { limit: 5, window: 5000 }, other: { limit: 50, window: 1000 }, perSecond: 50 },
};
