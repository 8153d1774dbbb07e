/** For `doctor`: is the token accepted, and has the app the scopes that it needs? */
import { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config.ts';
import { clientOptions } from './clients.ts';
import { reasonOf } from './fault.ts';
import { SCOPES } from './scopes.ts';
import { boltLogger } from './secrets.ts';
import { remedyFor, TOKENS, type Token } from './troubles.ts';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** What was found, in a few words. @throws Error with the remedy: one line. */
export async function examine(config: SlackConfig): Promise<string> {
  if (config.mode === 'oauth')
    return `many workspaces, over HTTP on port ${config.port}; each is asked for ${Object.keys(SCOPES).join(', ')}`;
  const options = clientOptions({ apiUrl: config.apiUrl, logger: boltLogger(SILENT) });
  const identity = await new webApi.WebClient(config.botToken, options).auth.test().catch((fault: unknown) => {
    throw new Error(explain(fault, TOKENS.bot));
  });
  // Slack tells the scopes in a header, x-oauth-scopes.
  const granted = identity.response_metadata?.scopes ?? [];
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length > 0) {
    const list = missing.map(([scope, purpose]) => `${scope} (${purpose})`).join('; ');
    throw new Error(`the Slack app lacks ${list}: take over manifest.yaml under “App Manifest”, and install the app again`);
  }
  if (config.mode === 'socket') await examineAppToken(config.appToken, options);
  return `${identity.team ?? 'a workspace'}, as ${identity.user ?? 'the bot'}, over ${config.mode === 'socket' ? 'Socket Mode' : `HTTP on port ${config.port}`}; no scope is missing`;
}

/** Opening a connection is the only way to know; nobody connects, so it comes to nothing. */
async function examineAppToken(appToken: string, options: webApi.WebClientOptions): Promise<void> {
  await new webApi.WebClient(appToken, { ...options }).apps.connections.open().catch((fault: unknown) => {
    throw new Error(explain(fault, TOKENS.app));
  });
}

const explain = (fault: unknown, token: Token): string =>
  remedyFor(fault, token) ?? `Slack does not answer (${reasonOf(fault)}): check the network, and try again`;
