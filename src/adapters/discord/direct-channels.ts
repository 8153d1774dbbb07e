/** Remembers where people write to the bot directly: Discord lists such channels to nobody. */
import { z } from 'zod';
import type { Notes } from '../../delivery/notes.ts';

const NOTE = 'discord:direct';
const MOST_KEPT = 50;
const Channels = z.array(z.string());

export class DirectChannels {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** The last to be written in first. */
  async all(): Promise<readonly string[]> {
    return Channels.parse(JSON.parse((await this.#notes.get(NOTE)) ?? '[]'));
  }

  async add(channel: string): Promise<void> {
    const known = await this.all();
    if (known[0] === channel) return;
    await this.#notes.set(NOTE, JSON.stringify([channel, ...known.filter((other) => other !== channel)].slice(0, MOST_KEPT)));
  }
}
