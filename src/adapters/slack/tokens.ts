/** The token of each workspace, renewed before it expires. A refresh token is good for once: one renewal at a time. */
import { webApi } from '@slack/bolt';
import { type ClientParts, clientOptions } from './clients.ts';
import type { Workspace } from './destination.ts';
import type { Installations } from './installations.ts';

export interface TokenParts extends ClientParts {
  readonly installations: Installations;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: () => Date;
}

/** Milliseconds before its end that a token is renewed. */
const AHEAD = 2 * 3600_000;

export class Tokens {
  readonly #parts: TokenParts;
  /** Those who ask while a token is being looked up share what comes of it. */
  readonly #asked = new Map<string, Promise<string | null>>();

  constructor(parts: TokenParts) {
    this.#parts = parts;
  }

  /** Null where the app is not installed. @throws where Slack or the database does not answer. */
  of(workspace: Workspace): Promise<string | null> {
    const id = workspace.enterprise ?? workspace.team;
    const asked = this.#asked.get(id) ?? this.#find(workspace).finally(() => this.#asked.delete(id));
    this.#asked.set(id, asked);
    return asked;
  }

  async #find(workspace: Workspace): Promise<string | null> {
    const { installations, clock } = this.#parts;
    const installation = await installations.find(workspace);
    if (!installation?.bot) return null;
    const { bot } = installation;
    const isFresh = bot.expiresAt === undefined || bot.expiresAt * 1000 - clock().getTime() > AHEAD;
    if (bot.refreshToken === undefined || isFresh) return bot.token;
    const renewed = await this.#renew(bot.refreshToken);
    await installations.storeInstallation({ ...installation, bot: { ...bot, ...renewed } });
    return renewed.token;
  }

  async #renew(refreshToken: string): Promise<{ token: string; refreshToken: string; expiresAt: number }> {
    const { clientId, clientSecret, clock } = this.#parts;
    const given = await new webApi.WebClient(undefined, clientOptions(this.#parts)).oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
    if (!given.access_token || !given.refresh_token) throw new Error('Slack renewed a token without giving one');
    const expiresAt = Math.floor(clock().getTime() / 1000) + Number(given.expires_in ?? 43_200);
    return { token: given.access_token, refreshToken: given.refresh_token, expiresAt };
  }
}
