/** Has the bot answer what is owed, showing that it is at work; what shows an answer again is not answered anew. */
import type { Worked } from '../../bot/work.ts';
import type { Delivery, Owed } from '../../delivery/delivery.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Answering } from '../adapter.ts';
import type { Clients } from './clients.ts';
import { Destination } from './destination.ts';
import { showStatus } from './status.ts';
import { WORDS } from './words.ts';

export interface WorkerParts {
  readonly clients: Clients;
  readonly find: (key: string) => Promise<Delivery | null>;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly language: Language;
}

/** Milliseconds that an answer waits for its status to be shown: shown after the answer, it would stay. */
const STATUS_WAIT = 1000;

export class Worker {
  readonly #parts: WorkerParts;
  #bot: Answering | undefined;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  begin(bot: Answering): void {
    this.#bot = bot;
  }

  readonly work = async (owed: Owed): Promise<Worked> => {
    if (!this.#bot) throw new Error('the adapter has not been started');
    const to = Destination.parse(owed.destination);
    if ('frame' in to && to.frame.of !== null) return (await this.#parts.find(to.frame.of))?.worked ?? this.#gone();
    const status = to.to === 'channel' && to.status !== null ? this.#showStatus(to, to.status) : undefined;
    const [worked] = await Promise.all([this.#bot.work(owed.task, owed.message), status]);
    return worked;
  };

  async #showStatus({ workspace, channel }: Extract<Destination, { to: 'channel' }>, thread: string): Promise<void> {
    const { clients, sleep, language } = this.#parts;
    const client = await clients.of(workspace).catch(() => null);
    if (!client) return;
    const shown = new AbortController();
    const showing = showStatus(client, channel, thread, WORDS[language].working).finally(() => shown.abort());
    await Promise.race([showing, sleep(STATUS_WAIT, shown.signal)]);
  }

  #gone(): Worked {
    const { language } = this.#parts;
    const sentences = [{ text: WORDS[language].gone, marks: [] }];
    const reply = { status: 'help', language, blocks: [{ kind: 'paragraph', sentences }], citations: [], suggestions: [] } as const;
    return { reply, question: null, claims: [] };
  }
}
