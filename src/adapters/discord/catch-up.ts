/** What was written to the bot while it was away: a new session of Discord's does not tell of it. */
import { type APIMessage, SnowflakeUtil } from 'discord.js';
import type { Api } from './api.ts';

/** A channel in which somebody may have written. */
export interface Visited {
  readonly id: string;
  /** Null where it is not known. */
  readonly lastMessage: string | null;
}

/** Milliseconds. What is older is left unanswered. */
const HOUR = 3600_000;

/** Messages of the last hour, oldest first: of the last fifty in the channel, those that the bot has not replied to. */
export async function missedIn(api: Api, { id, lastMessage }: Visited, now: Date): Promise<readonly APIMessage[]> {
  const since = now.getTime() - HOUR;
  if (lastMessage !== null && timeOf(lastMessage) < since) return [];
  const self = await api.self();
  const messages = (await api.history(id)).filter((message) => timeOf(message.id) >= since);
  const answered = new Set(
    messages.filter(({ author }) => author.id === self).map(({ message_reference: reference }) => reference?.message_id),
  );
  return messages.filter((message) => !answered.has(message.id)).reverse();
}

const timeOf = (id: string): number => SnowflakeUtil.timestampFrom(id);
