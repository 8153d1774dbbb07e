/** The world as Discord's API shows it: every body is of the type that Discord's published types give it. */
import {
  type APIApplication,
  type APIChannel,
  type APIDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIPublicThreadChannel,
  type APITextChannel,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  Locale,
  OverwriteType,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import type { Channel, Guild, Person, Post, World } from './world.ts';

/** No flag is set: a number, so that it can stand for any kind of flags. */
const none: number = 0;

export const userShape = ({ id, username, bot }: Person): APIUser => ({
  id,
  username,
  bot,
  global_name: bot ? null : username,
  discriminator: '0',
  avatar: null,
  public_flags: none,
});

const bareMember = (roles: readonly string[]): Omit<APIGuildMember, 'user'> => ({
  nick: null,
  avatar: null,
  banner: null,
  roles: [...roles],
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: none,
  pending: false,
  communication_disabled_until: null,
});

export const memberShape = (guild: Guild, person: Person): APIGuildMember => ({
  user: userShape(person),
  ...bareMember(guild.members.get(person) ?? []),
});

export function channelShape(channel: Channel): APIChannel {
  const { id, name, guild, parent, recipient, lastMessageId, deny, locked } = channel;
  if (recipient || !guild)
    return {
      id,
      type: ChannelType.DM,
      name: null,
      last_message_id: lastMessageId,
      flags: none,
      recipients: recipient ? [userShape(recipient)] : [],
    } satisfies APIDMChannel;
  const common = { id, guild_id: guild.id, name: name ?? '', last_message_id: lastMessageId, rate_limit_per_user: 0, flags: none };
  if (parent)
    return {
      ...common,
      type: ChannelType.PublicThread,
      parent_id: parent.id,
      owner_id: guild.owner?.id ?? '',
      message_count: 0,
      total_message_sent: 0,
      member_count: 1,
      applied_tags: [],
      thread_metadata: {
        archived: false,
        locked,
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
        archive_timestamp: new Date().toISOString(),
      },
    } satisfies APIPublicThreadChannel;
  return {
    ...common,
    type: ChannelType.GuildText,
    parent_id: null,
    position: 0,
    topic: null,
    nsfw: false,
    permission_overwrites: deny ? [{ id: guild.id, type: OverwriteType.Role, allow: '0', deny: deny.toString() }] : [],
  } satisfies APITextChannel;
}

export const guildShape = ({ id, name, owner, roles, locale }: Guild): APIGuild => ({
  id,
  name,
  roles,
  owner_id: owner?.id ?? '',
  preferred_locale: locale,
  icon: null,
  splash: null,
  discovery_splash: null,
  region: '',
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: none,
  rules_channel_id: null,
  max_members: 500_000,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
  safety_alerts_channel_id: null,
  hub_type: null,
  incidents_data: null,
});

export const guildCreateShape = (world: World, guild: Guild): GatewayGuildCreateDispatchData => ({
  ...guildShape(guild),
  joined_at: '2024-01-01T00:00:00.000000+00:00',
  large: false,
  unavailable: false,
  member_count: guild.members.size,
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  members: [memberShape(guild, world.bot)],
  channels: guild.channels.map(channelShape) as GatewayGuildCreateDispatchData['channels'],
  threads: world.threads(guild).map(channelShape) as GatewayGuildCreateDispatchData['threads'],
});

/** Without the intent for it, an app sees what others write only where it is mentioned, in private, and of its own messages. */
const mayRead = (world: World, { author, channel, pings, interaction }: Post): boolean =>
  author === world.bot || channel.guild === null || pings.users.includes(world.bot) || interaction !== null;

/** `open`: its content is shown, whoever wrote it. */
export function messageShape(world: World, post: Post, { open = false } = {}): APIMessage {
  const { id, channel, author, reference, interaction, webhookId, nonce, pings } = post;
  const isOpen = open || mayRead(world, post);
  return {
    id,
    type: post.type as APIMessage['type'],
    channel_id: channel.id,
    author: userShape(author),
    content: isOpen ? post.content : '',
    embeds: isOpen ? [...post.embeds] : [],
    components: isOpen ? [...post.components] : [],
    attachments: [],
    timestamp: new Date(post.at).toISOString(),
    edited_timestamp: post.editedAt === null ? null : new Date(post.editedAt).toISOString(),
    tts: false,
    pinned: false,
    mention_everyone: pings.everyone,
    mentions: pings.users.map(userShape),
    mention_roles: [...pings.roles],
    flags: post.flags,
    ...(nonce !== null && { nonce }),
    ...(webhookId !== null && { webhook_id: webhookId }),
    ...(interaction && { application_id: world.bot.id, interaction_metadata: interaction }),
    ...(reference && {
      message_reference: {
        type: 0,
        channel_id: channel.id,
        message_id: reference.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      },
      referenced_message: reference.deleted ? null : messageShape(world, reference, { open }),
    }),
  };
}

/** As the gateway shows it. */
export function messageEventShape(world: World, post: Post): GatewayMessageCreateDispatchData {
  const { guild, type } = post.channel;
  const base = { ...messageShape(world, post), channel_type: type, mentions: post.pings.users.map(userShape) };
  if (!guild) return base;
  const roles = guild.members.get(post.author);
  return {
    ...base,
    guild_id: guild.id,
    ...(roles && { member: bareMember(roles) }),
    mentions: post.pings.users.map((user) => ({ ...userShape(user), member: bareMember(guild.members.get(user) ?? []) })),
  };
}

export const applicationShape = (world: World, flags: number): APIApplication => ({
  id: world.bot.id,
  name: world.bot.username,
  icon: null,
  description: '',
  summary: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags,
  flags_new: flags.toString(),
  team: null,
  bot: userShape(world.bot),
  install_params: { scopes: [], permissions: '0' },
  integration_types_config: { 0: {}, 1: {} },
});

export const isLocale = (text: string): text is Locale => (Object.values(Locale) as string[]).includes(text);
