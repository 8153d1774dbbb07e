/** Is the bot connected to Discord, and if not, why? */

export interface Health {
  readonly ready: boolean;
  /** In a few words; null while all is well. */
  readonly reason: string | null;
}

/** The close code of a token that Discord does not take. */
export const WRONG_TOKEN = 4004;

/** Close codes after which Discord takes no further try of the same kind, with the remedy. */
export const REFUSALS: Readonly<Record<number, string>> = {
  4004: 'Discord refuses the token: set DISCORD_TOKEN to the token shown under Bot in the developer portal, and start again',
  4010: 'Discord refuses the shard',
  4011: 'Discord asks for more shards',
  4012: 'Discord no longer speaks this version of its gateway: update discord.js',
  4013: 'Discord does not know the intents: update discord.js',
  4014: 'Discord refuses the intents: the app may be restricted, see its page in the developer portal',
};

/** What each shard last told. */
export class ShardHealth {
  readonly #trouble = new Map<number, string>();
  #general: string | null = 'not connected yet';

  get health(): Health {
    const [shard] = this.#trouble.values();
    const reason = this.#general ?? shard ?? null;
    return { ready: reason === null, reason };
  }

  /** What concerns all of them; null once it is over. */
  all(reason: string | null): void {
    this.#general = reason;
  }

  /** True where that is news. */
  shard(id: number, reason: string | null): boolean {
    if (reason === null) return this.#trouble.delete(id);
    const told = `shard ${id}: ${reason}`;
    const isNews = this.#trouble.get(id) !== told;
    this.#trouble.set(id, told);
    return isNews;
  }

  /** A new client has new shards. */
  forget(): void {
    this.#trouble.clear();
  }
}
