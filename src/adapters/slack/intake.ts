/** Keeps what arrives before Slack is told that it has, and says what is left to do then. */
import type { FeedbackStore } from '../../bot/feedback.ts';
import type { Log } from '../../bot/log.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import type { Notes } from '../../delivery/notes.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Keep } from './app.ts';
import type { Workspace } from './destination.ts';
import { reasonOf } from './fault.ts';
import type { Incoming } from './incoming.ts';
import { ADAPTER } from './owed.ts';
import { read } from './read.ts';
import { respond } from './respond.ts';
import { Threads } from './threads.ts';
import { type SlackWords, WORDS } from './words.ts';

export interface IntakeParts {
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly notes: Notes;
  readonly accept: (owed: Owed) => Promise<boolean>;
  /** The app is gone from there. */
  readonly onLeft: (workspace: Workspace) => Promise<void>;
  readonly clock: () => Date;
  readonly log: Log;
  readonly language: Language;
}

type Of<K extends Incoming['is']> = Extract<Incoming, { is: K }>;
type Afterwards = () => Promise<void>;

const NOTHING_LEFT: Afterwards = async () => undefined;

export class Intake {
  readonly #parts: IntakeParts;
  readonly #threads: Threads;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
    this.#threads = new Threads(parts.deliveries, parts.notes);
  }

  readonly keep: Keep = async (body) => {
    const { language, log } = this.#parts;
    try {
      return await this.#take(read(body, language));
    } catch (fault) {
      log.error({ adapter: ADAPTER, reason: reasonOf(fault) }, 'what Slack sent could not be kept, and is left to Slack to send again');
      throw fault;
    }
  };

  async #take(incoming: Incoming): Promise<Afterwards> {
    switch (incoming.is) {
      case 'nothing':
        return NOTHING_LEFT;
      case 'owed':
        return this.#owe(incoming);
      case 'reply':
        return this.#takeReply(incoming);
      case 'feedback':
        return this.#judge(incoming);
      case 'left':
        await this.#parts.onLeft(incoming.workspace);
        return NOTHING_LEFT;
    }
  }

  async #owe({ owed, calls, again }: Of<'owed'>): Promise<Afterwards> {
    const { conversation, author } = owed.message;
    if (calls) await this.#threads.called(conversation, author, calls === 'at the start');
    const isNew = await this.#parts.accept(owed);
    return isNew || !again ? NOTHING_LEFT : this.#telling(again.url, null, again.of, again.done);
  }

  async #takeReply({ owed, toOthers }: Of<'reply'>): Promise<Afterwards> {
    const { conversation, author } = owed.message;
    if (await this.#threads.isReplyToBot(conversation, author, toOthers)) await this.#parts.accept(owed);
    return NOTHING_LEFT;
  }

  async #judge({ feedback, url, thread }: Of<'feedback'>): Promise<Afterwards> {
    await this.#parts.feedback.give({ ...feedback, at: this.#parts.clock() });
    return url === null ? NOTHING_LEFT : this.#telling(url, thread, feedback.delivery, 'thanks');
  }

  /** Tells whoever pressed a button, in the language of the answer that it stands under. */
  #telling(url: string, thread: string | null, of: string, what: 'thanks' | 'alreadyShared' | 'alreadyBelow'): Afterwards {
    return async () => {
      const about = await this.#parts.deliveries.find(of).catch(() => null);
      const words: SlackWords = WORDS[about?.worked?.reply.language ?? this.#parts.language];
      await respond(url, {
        ...{ response_type: 'ephemeral', replace_original: false, text: words[what] },
        ...(thread !== null && { thread_ts: thread }),
      });
    };
  }
}
