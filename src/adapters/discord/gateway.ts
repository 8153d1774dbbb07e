/** Keeps the bot connected to Discord: when a session ends it waits, ever longer, and begins another. */
import type { Language } from '../../knowledge/bilingual.ts';
import { type Health, ShardHealth } from './health.ts';
import { type End, Session, type SessionParts } from './session.ts';
import { isThread, mayEmbed, preferredLanguage } from './surroundings.ts';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 10 * 60_000;

export class Gateway {
  readonly #parts: SessionParts;
  readonly #health = new ShardHealth();
  readonly #stopping = new AbortController();
  readonly #connected = Promise.withResolvers<void>();
  #session: Session | undefined;
  #running: Promise<void> | undefined;
  /** Sessions in a row that came to nothing. */
  #failures = 0;

  constructor(parts: SessionParts) {
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
    await this.#running;
    this.#health.all('stopped');
  }

  /** What the server of a channel speaks, where it says so. */
  languageIn(channel: string): Language | null {
    return preferredLanguage(this.#session?.client, channel);
  }

  isThread(channel: string): boolean {
    return isThread(this.#session?.client, channel);
  }

  /** True where it is not known. */
  mayEmbed(channel: string): boolean {
    return mayEmbed(this.#session?.client, channel);
  }

  async #run(): Promise<void> {
    const { log, sleep } = this.#parts;
    for (;;) {
      const end = await this.#live();
      if (!end) return;
      this.#health.all(end.reason);
      if (end.hopeless) {
        log.error({}, `${end.reason}.`);
        return;
      }
      const wait = Math.min(FIRST_WAIT * 2 ** this.#failures, LONGEST_WAIT);
      this.#failures += 1;
      log.error({ wait }, `${end.reason}; trying again`);
      await sleep(wait, this.#stopping.signal);
    }
  }

  /** One session, until it ends by itself. Null when the bot was stopped. */
  async #live(): Promise<End | null> {
    const { signal } = this.#stopping;
    if (signal.aborted) return null;
    this.#health.forget();
    this.#session = new Session(this.#parts, this.#health);
    const { promise: stopped, resolve } = Promise.withResolvers<null>();
    const stop = (): void => resolve(null);
    signal.addEventListener('abort', stop);
    const end = await Promise.race([this.#session.live(() => this.#ready()), stopped]);
    signal.removeEventListener('abort', stop);
    await this.#session.close();
    return end;
  }

  #ready(): void {
    this.#failures = 0;
    this.#health.all(null);
    this.#parts.log.info({}, 'connected to Discord');
    this.#connected.resolve();
  }
}
