/** Where an interaction takes place, by whom, and what the bot may do there. */
import { type APIInteraction, ApplicationIntegrationType, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Language } from '../../knowledge/bilingual.ts';

export interface Place {
  readonly author: string;
  readonly channel: string;
  readonly language: Language;
  /** Nobody else can read it. */
  readonly isDirect: boolean;
  /** One conversation for all who write there: a thread, or between the person and the bot. */
  readonly isOneConversation: boolean;
  /** No embeds may be shown there. */
  readonly plain: boolean;
  /** The bot is a member, and may write there by itself. */
  readonly mayWrite: boolean;
}

const THREADS: ReadonlySet<ChannelType> = new Set([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread]);
const { EmbedLinks, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

export function placeOf(interaction: APIInteraction): Place {
  const { member, user, channel, context, app_permissions: permissions, authorizing_integration_owners: owners } = interaction;
  const isThread = channel !== undefined && 'type' in channel && THREADS.has(channel.type as ChannelType);
  const isDirect = context === InteractionContextType.BotDM;
  const may = (bit: bigint): boolean => (BigInt(permissions) & bit) !== 0n;
  return {
    author: member?.user.id ?? user?.id ?? '',
    channel: channel?.id ?? '',
    language: languageOf('locale' in interaction ? interaction.locale : undefined) ?? 'en',
    isDirect,
    isOneConversation: isDirect || isThread,
    plain: !may(EmbedLinks),
    mayWrite: isMember(owners) && may(ViewChannel) && may(isThread ? SendMessagesInThreads : SendMessages),
  };
}

/** For those who installed the app for themselves it is no member of the guild. */
const isMember = (owners: APIInteraction['authorizing_integration_owners']): boolean =>
  owners[ApplicationIntegrationType.GuildInstall] !== undefined;

/** Of a locale of Discord's; null where the bot does not speak it. */
function languageOf(locale: string | undefined): Language | null {
  if (locale?.startsWith('fr')) return 'fr';
  return locale?.startsWith('en') ? 'en' : null;
}
