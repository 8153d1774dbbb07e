/** Bolt's receivers, as the settings want them: Socket Mode, signed HTTP, or HTTP with installation in many workspaces. */
import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../bot/log.ts';
import type { SlackConfig } from '../../config.ts';
import { type Keep, KeepingApp } from './app.ts';
import type { Cipher } from './cipher.ts';
import { clientOptions } from './clients.ts';
import type { Connection, Waiting } from './connection.ts';
import { Door } from './door.ts';
import { reasonOf } from './fault.ts';
import type { Installations } from './installations.ts';
import { SCOPE_NAMES } from './scopes.ts';
import { Sockets } from './sockets.ts';
import type { Troubles } from './troubles.ts';

export interface ConnectParts {
  readonly config: SlackConfig;
  readonly keep: Keep;
  readonly logger: Logger;
  readonly log: Log;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly troubles: Troubles;
  readonly waiting: Waiting;
  readonly apart: number;
  readonly host: string | undefined;
  /** For many workspaces. */
  readonly installing: { readonly installations: Installations; readonly cipher: Cipher } | null;
}

const CONNECTIONS = 2;
/** Slack's page where somebody agrees to an installation. */
const CONSENT = '/oauth/v2/authorize';

export function connect(parts: ConnectParts): Connection {
  const { config, sleep, log, troubles, waiting, apart, host } = parts;
  if (config.mode !== 'socket')
    return new Door({ receiver: () => httpReceiver(config, parts), port: config.port, host, sleep, log, waiting });
  const receivers = Array.from({ length: CONNECTIONS }, () => socketReceiver(config, parts));
  const [first, ...others] = receivers;
  if (first) {
    const app = appOn(first, parts);
    for (const other of others) other.init(app);
  }
  return new Sockets({ receivers, sleep, log, troubles, waiting, apart });
}

const appOn = (receiver: SocketModeReceiver | HTTPReceiver, { logger, keep, log }: ConnectParts): KeepingApp =>
  new KeepingApp({
    ...{ receiver, logger, keep },
    onLost: (fault) => log.info({ adapter: 'slack', reason: reasonOf(fault) }, 'Slack could not be told that something has arrived'),
  });

function socketReceiver({ appToken, apiUrl }: Extract<SlackConfig, { mode: 'socket' }>, { logger }: ConnectParts): SocketModeReceiver {
  const installerOptions = { clientOptions: clientOptions({ apiUrl, logger }) };
  return new SocketModeReceiver({ appToken, logger, autoReconnectEnabled: false, installerOptions });
}

function httpReceiver(config: Exclude<SlackConfig, { mode: 'socket' }>, parts: ConnectParts): HTTPReceiver {
  const { logger, installing } = parts;
  const { signingSecret, apiUrl } = config;
  const receiver = new HTTPReceiver({
    ...{ signingSecret, logger },
    ...(config.mode === 'oauth' &&
      installing && {
        ...{ clientId: config.clientId, clientSecret: config.clientSecret, scopes: [...SCOPE_NAMES] },
        installationStore: installing.installations,
        stateSecret: installing.cipher.keyFor('oauth state'),
        installerOptions: {
          directInstall: true,
          clientOptions: clientOptions({ apiUrl, logger }),
          authorizationUrl: new URL(CONSENT, apiUrl ?? 'https://slack.com').href,
        },
      }),
  });
  appOn(receiver, parts);
  return receiver;
}
