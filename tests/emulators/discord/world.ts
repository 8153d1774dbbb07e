/** The world that the emulator plays: people, guilds, channels and what was written there. */
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIRole,
  ChannelType,
  Locale,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { Snowflakes } from './snowflake.ts';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  readonly locale: Locale;
  /** Takes no direct messages. */
  dmClosed: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly owner: Person | null;
  readonly roles: APIRole[];
  readonly channels: Channel[];
  readonly members: Map<Person, readonly string[]>;
  /** False where only those who installed the app for themselves can use it. */
  botInstalled: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string | null;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.PublicThread;
  readonly guild: Guild | null;
  readonly parent: Channel | null;
  readonly recipient: Person | null;
  /** Taken from everyone but administrators. */
  deny: bigint;
  lastMessageId: string | null;
  locked: boolean;
}

/** Who is really notified by a message. */
export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly Person[];
  readonly roles: readonly string[];
}

/** A message, with what only the emulator knows. */
export interface Post {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Person;
  readonly type: MessageType;
  readonly reference: Post | null;
  readonly interaction: APIMessage['interaction_metadata'] | null;
  readonly webhookId: string | null;
  readonly nonce: string | number | null;
  readonly at: number;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  flags: number;
  pings: Pings;
  editedAt: number | null;
  deleted: boolean;
  /** Texts that it had before. */
  readonly edits: string[];
}

export type Written = Pick<Post, 'channel' | 'author' | 'pings'> &
  Partial<Pick<Post, 'content' | 'embeds' | 'components' | 'flags' | 'reference' | 'interaction' | 'webhookId' | 'nonce' | 'type'>>;

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
const RESERVED = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;
/** What @everyone may do: to mention everyone as well, the worst case for a bot. */
const USUAL = ALL & ~RESERVED;

export const NOBODY: Pings = { everyone: false, users: [], roles: [] };

export class World {
  readonly ids = new Snowflakes();
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly posts = new Map<string, Post>();
  readonly bot: Person;

  constructor() {
    this.bot = this.addPerson('Mercato', { bot: true });
  }

  addPerson(username: string, { bot = false, locale = Locale.EnglishUS }: Partial<Pick<Person, 'bot' | 'locale'>> = {}): Person {
    const person: Person = { id: this.ids.old(), username, bot, locale, dmClosed: false };
    this.people.set(person.id, person);
    return person;
  }

  /** The first member owns it. */
  addGuild(name: string, members: readonly Person[], over: Partial<Pick<Guild, 'botInstalled' | 'locale'>> = {}): Guild {
    const { botInstalled = true, locale = Locale.EnglishUS } = over;
    const id = this.ids.old();
    const guild: Guild = {
      id,
      name,
      locale,
      botInstalled,
      owner: members[0] ?? null,
      roles: [roleOf(id, '@everyone', USUAL)],
      channels: [],
      members: new Map([...members, ...(botInstalled ? [this.bot] : [])].map((member) => [member, []])),
    };
    this.guilds.set(id, guild);
    return guild;
  }

  addRole(guild: Guild, name: string): APIRole {
    const role = { ...roleOf(this.ids.old(), name, 0n), mentionable: true };
    guild.roles.push(role);
    return role;
  }

  addChannel(guild: Guild, name: string, deny = 0n): Channel {
    const channel = this.#keep({ name, type: ChannelType.GuildText, guild, deny });
    guild.channels.push(channel);
    return channel;
  }

  addThread(parent: Channel, name: string): Channel {
    return this.#keep({ name, type: ChannelType.PublicThread, guild: parent.guild, parent });
  }

  /** The channel between a person and the bot. */
  direct(recipient: Person): Channel {
    const found = [...this.channels.values()].find((channel) => channel.recipient === recipient);
    return found ?? this.#keep({ type: ChannelType.DM, recipient });
  }

  threads(guild: Guild): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guild === guild && channel.parent !== null);
  }

  /** What someone may do in a channel. */
  permissions(person: Person, { guild, parent, deny }: Channel): bigint {
    if (!guild) return ALL & ~PermissionFlagsBits.Administrator;
    const roles = guild.members.get(person);
    if (!roles) return 0n;
    const granted = guild.roles.filter(({ id }) => id === guild.id || roles.includes(id));
    const bits = granted.reduce((all, { permissions }) => all | BigInt(permissions), 0n);
    return guild.owner === person ? ALL : bits & ~(parent?.deny ?? deny);
  }

  write({ channel, author, pings, ...given }: Written): Post {
    const { content = '', embeds = [], components = [], flags = 0, reference = null } = given;
    const post: Post = {
      id: this.ids.next(),
      channel,
      author,
      pings,
      content,
      embeds,
      components,
      flags,
      reference,
      interaction: given.interaction ?? null,
      webhookId: given.webhookId ?? null,
      nonce: given.nonce ?? null,
      type: given.type ?? (reference ? MessageType.Reply : MessageType.Default),
      at: Date.now(),
      editedAt: null,
      deleted: false,
      edits: [],
    };
    this.posts.set(post.id, post);
    if (!isEphemeral(flags)) channel.lastMessageId = post.id;
    return post;
  }

  #keep(given: Pick<Channel, 'type'> & Partial<Channel>): Channel {
    const channel: Channel = {
      id: this.ids.old(),
      name: null,
      guild: null,
      parent: null,
      recipient: null,
      deny: 0n,
      lastMessageId: null,
      locked: false,
      ...given,
    };
    this.channels.set(channel.id, channel);
    return channel;
  }
}

export const isEphemeral = (flags: number): boolean => (flags & MessageFlags.Ephemeral) !== 0;

const none: number = 0;

const roleOf = (id: string, name: string, permissions: bigint): APIRole => ({
  id,
  name,
  permissions: permissions.toString(),
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  managed: false,
  mentionable: false,
  flags: none,
});
