/** What discord.js's client knows of a channel. */
import { type Client, type GuildBasedChannel, Locale, PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Visited } from './catch-up.ts';

export interface GuildChannel extends Visited {
  readonly isThread: boolean;
}

const channelOf = (client: Client | undefined, id: string) => {
  const channel = client?.channels.cache.get(id);
  return channel && !channel.isDMBased() ? channel : null;
};

/** English is what Discord assumes of a server that has not said what it speaks. */
export const preferredLanguage = (client: Client | undefined, id: string): Language | null =>
  channelOf(client, id)?.guild.preferredLocale === Locale.French ? 'fr' : null;

export const isThread = (client: Client | undefined, id: string): boolean => channelOf(client, id)?.isThread() ?? false;

/** True where it is not known. */
export function mayEmbed(client: Client | undefined, id: string): boolean {
  const channel = channelOf(client, id);
  if (!client?.user || !channel) return true;
  return channel.permissionsFor(client.user)?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

/** Channels in which something was ever written, the last first, so far as the bot may read them. */
export function channelsOf(client: Client, isWanted: (channel: GuildBasedChannel) => boolean): GuildChannel[] {
  return client.channels.cache
    .map((channel): GuildChannel | null => {
      if (channel.isDMBased() || !channel.isTextBased() || !channel.viewable || !isWanted(channel)) return null;
      return channel.lastMessageId === null ? null : { id: channel.id, lastMessage: channel.lastMessageId, isThread: channel.isThread() };
    })
    .filter((channel) => channel !== null)
    .sort((a, b) => Number(BigInt(b.lastMessage ?? 0) - BigInt(a.lastMessage ?? 0)));
}
