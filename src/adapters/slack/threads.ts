/** Whose thread is it? In one that the bot takes part in, people may also talk to each other, and it stays out of that. */
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import type { Notes } from '../../delivery/notes.ts';
import { ADAPTER } from './owed.ts';

interface Thread {
  /** Who called the bot into a thread of other people; null where the thread began with a question to the bot. */
  readonly caller: string | null;
  /** The last thing said was said to somebody else. Not known any more after a start. */
  readonly isAmongPeople: boolean;
}

/** Threads remembered; the others are looked up. */
const MOST = 10_000;

const noteOf = (conversation: string): string => `${ADAPTER}/called/${conversation}`;

export class Threads {
  readonly #deliveries: DeliveryStore;
  readonly #notes: Notes;
  readonly #threads = new Map<string, Thread>();

  constructor(deliveries: DeliveryStore, notes: Notes) {
    this.#deliveries = deliveries;
    this.#notes = notes;
  }

  /** Somebody mentions the bot. `opens`: the thread begins with it. To be told before it is kept that an answer is owed. */
  async called(conversation: string, author: string, opens: boolean): Promise<void> {
    const isOwn = opens || (await this.#find(conversation))?.caller === null;
    if (!isOwn) await this.#notes.set(noteOf(conversation), author);
    this.#keep(conversation, { caller: isOwn ? null : author, isAmongPeople: false });
  }

  /** Is a message in a thread, which does not mention the bot, a reply to it? */
  async isReplyToBot(conversation: string, author: string, toOthers: boolean): Promise<boolean> {
    const thread = await this.#find(conversation);
    if (!thread) return false;
    const isAmongPeople = thread.isAmongPeople || toOthers || (thread.caller !== null && thread.caller !== author);
    this.#keep(conversation, { ...thread, isAmongPeople });
    return !isAmongPeople;
  }

  /** Null where the bot takes no part. */
  async #find(conversation: string): Promise<Thread | null> {
    const known = this.#threads.get(conversation);
    if (known) return known;
    if (!(await this.#deliveries.takesPart(ADAPTER, conversation))) return null;
    return { caller: await this.#notes.get(noteOf(conversation)), isAmongPeople: false };
  }

  #keep(conversation: string, thread: Thread): void {
    this.#threads.delete(conversation);
    this.#threads.set(conversation, thread);
    const [oldest] = this.#threads.keys();
    if (this.#threads.size > MOST && oldest !== undefined) this.#threads.delete(oldest);
  }
}
