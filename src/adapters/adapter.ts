/** What a chat platform must do. Differences live in two pure functions of each adapter, `read` and `render`. */
import type { Bot } from '../bot/bot.ts';
import type { Reply } from '../bot/reply.ts';

/** What an adapter needs of the bot. */
export type Answering = Pick<Bot, 'work' | 'suggest'>;

export interface Adapter {
  readonly name: string;
  /** Resolves once connected; for the terminal, once the conversation is over. */
  start(bot: Answering): Promise<void>;
  /** Finishes what is being answered, then lets go. */
  stop(): Promise<void>;
  post(channel: string, reply: Reply): Promise<void>;
}
