/** Takes in what is written to the bot, as it comes and what was missed, and sees that it is owed an answer. */
import type { APIMessage } from 'discord.js';
import type { Log } from '../../bot/log.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import type { Notes } from '../../delivery/notes.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Api } from './api.ts';
import { missedIn, type Visited } from './catch-up.ts';
import { DirectChannels } from './direct-channels.ts';
import { readMessage, type Scene } from './read.ts';
import type { GuildChannel } from './surroundings.ts';
import { reasonOf } from './trouble.ts';

export interface HearingParts {
  readonly api: Api;
  readonly deliveries: DeliveryStore;
  readonly notes: Notes;
  readonly clock: () => Date;
  readonly log: Log;
  readonly languageIn: (channel: string) => Language;
  readonly accept: (owed: Owed) => Promise<unknown>;
}

/** A message's surroundings, so far as they are not looked up. */
export type Around = Omit<Scene, 'language'>;

/** Channels looked through after one absence: those written in last. */
const MOST_CHANNELS = 100;

export class Hearing {
  readonly #parts: HearingParts;
  readonly #direct: DirectChannels;
  #isOver = false;

  constructor(parts: HearingParts) {
    this.#parts = parts;
    this.#direct = new DirectChannels(parts.notes);
  }

  /** Nothing more is looked for. */
  end(): void {
    this.#isOver = true;
  }

  async hear(message: APIMessage, around: Around): Promise<void> {
    const { deliveries, languageIn, accept } = this.#parts;
    const heard = readMessage(message, { ...around, language: languageIn(message.channel_id) });
    if (!heard) return;
    const { owed, follows } = heard;
    const before = follows === null ? null : await deliveries.find(follows);
    const conversation = before?.message.conversation ?? owed.message.conversation;
    await accept({ ...owed, message: { ...owed.message, conversation } });
    if (around.isDirect) await this.#direct.add(message.channel_id);
  }

  /** What people wrote to the bot directly while it was away. */
  async catchUpInPrivate(self: string): Promise<void> {
    for (const id of await this.#direct.all()) await this.#catchUp({ id, lastMessage: null }, { self, isDirect: true, isThread: false });
  }

  /** What was written in channels while the bot was away. */
  async catchUp(channels: readonly GuildChannel[], self: string): Promise<void> {
    for (const channel of channels.slice(0, MOST_CHANNELS))
      await this.#catchUp(channel, { self, isDirect: false, isThread: channel.isThread });
  }

  async #catchUp(channel: Visited, around: Around): Promise<void> {
    if (this.#isOver) return;
    const { api, clock, log } = this.#parts;
    try {
      for (const message of await missedIn(api, channel, clock())) await this.hear(message, around);
    } catch (fault) {
      log.warn({ channel: channel.id, fault: reasonOf(fault) }, 'what was missed in a channel cannot be read');
    }
  }
}
