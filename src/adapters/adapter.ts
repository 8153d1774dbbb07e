/** What a chat platform must do. Differences live in two pure functions of each adapter, `read` and `render`. */
import type { Bot } from '../bot/bot.ts';
import type { FeedbackStore } from '../bot/feedback.ts';
import type { Log } from '../bot/log.ts';
import type { Reply } from '../bot/reply.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notes } from '../delivery/notes.ts';
import type { Language } from '../knowledge/bilingual.ts';

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

/** What the adapter of a chat platform needs besides its own settings. */
export interface PlatformParts {
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  /** What it must remember between two runs. */
  readonly notes: Notes;
  readonly clock: () => Date;
  /** Resolves after so many milliseconds, or once aborted; never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** The adapter's own words, where there is no reply whose language they could have. */
  readonly language: Language;
}
