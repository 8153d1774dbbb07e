/** How the emulated Slack behaves, and whom a person addresses. */
export interface EmulatorOptions {
  port: number;
  mode: 'socket' | 'http';
  requestUrl?: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  clientId: string;
  clientSecret: string;
  scopes: string[];
  subscriptions: string[];
  /** answer invalid messages with Slack's error (true) or only record them (false) */
  reject: boolean;
  allowBroadcast: boolean;
  ackTimeoutMs: number;
  retryDelaysMs: number[];
  triggerTtlMs: number;
  fileReadyMs: number;
  wsPingMs: number;
  maxConnections: number;
  tokenRotation: boolean;
  responseUrlUses: number;
  responseUrlTtlMs: number;
  /** posts per second and channel before 429; 0 = off */
  postsPerSecond: number;
}

export const DEFAULTS: EmulatorOptions = {
  port: 0,
  mode: 'socket',
  botToken: 'xoxb-emulator-bot',
  appToken: 'xapp-1-emulator',
  signingSecret: 'emulator-signing-secret',
  clientId: '111.222',
  clientSecret: 'emulator-client-secret',
  scopes: [
    'app_mentions:read',
    'assistant:write',
    'channels:history',
    'channels:read',
    'chat:write',
    'commands',
    'files:read',
    'files:write',
    'im:history',
    'im:write',
    'reactions:write',
    'users:read',
  ],
  subscriptions: ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'],
  reject: true,
  allowBroadcast: false,
  ackTimeoutMs: 3000,
  retryDelaysMs: [50, 100, 200],
  triggerTtlMs: 3000,
  fileReadyMs: 0,
  wsPingMs: 2000,
  maxConnections: 10,
  tokenRotation: false,
  responseUrlUses: 5,
  responseUrlTtlMs: 30 * 60_000,
  postsPerSecond: 0,
};

export interface Target {
  user?: string;
  channel?: string;
  team?: string;
  transport?: 'socket' | 'http';
  duplicates?: number;
}
