/** Whose thread is it? In one that the bot takes part in, people may also talk to each other, and it stays out of that. */
interface Thread {
  /** Who called the bot into a thread of other people; null where the thread began with a question to the bot. */
  readonly caller: string | null;
  /** The last thing said was said to somebody else. */
  readonly isAmongPeople: boolean;
}

/** Threads remembered; of one that is forgotten, or was before a start, it is taken that replies in it are to the bot. */
const MOST = 10_000;

export class Threads {
  readonly #threads = new Map<string, Thread>();

  /** Somebody mentions the bot. `opens`: the thread begins with it. */
  called(conversation: string, author: string, opens: boolean): void {
    const known = this.#threads.get(conversation);
    this.#keep(conversation, { caller: opens || known?.caller === null ? null : author, isAmongPeople: false });
  }

  /** Is a message in a thread that the bot takes part in, and that does not mention it, a reply to it? */
  isReplyToBot(conversation: string, author: string, toOthers: boolean): boolean {
    const thread = this.#threads.get(conversation) ?? { caller: null, isAmongPeople: false };
    const isAmongPeople = thread.isAmongPeople || toOthers || (thread.caller !== null && thread.caller !== author);
    this.#keep(conversation, { ...thread, isAmongPeople });
    return !isAmongPeople;
  }

  #keep(conversation: string, thread: Thread): void {
    this.#threads.delete(conversation);
    this.#threads.set(conversation, thread);
    const [oldest] = this.#threads.keys();
    if (this.#threads.size > MOST && oldest !== undefined) this.#threads.delete(oldest);
  }
}
