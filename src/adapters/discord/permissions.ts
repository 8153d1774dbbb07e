/** What the bot needs to be allowed, and what it is allowed in a channel. */
import { type APIGuildMember, type APIOverwrite, type APIRole, OverwriteType, PermissionFlagsBits } from 'discord.js';

const { AttachFiles, EmbedLinks, ReadMessageHistory, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

/** With the names that Discord shows. */
const NEEDED: Readonly<Record<string, bigint>> = {
  'View Channels': ViewChannel,
  'Send Messages': SendMessages,
  'Send Messages in Threads': SendMessagesInThreads,
  'Embed Links': EmbedLinks,
  'Attach Files': AttachFiles,
  'Read Message History': ReadMessageHistory,
};

export interface Rights {
  readonly guild: string;
  readonly self: string;
  readonly roles: readonly APIRole[];
  readonly member: Pick<APIGuildMember, 'roles'>;
  readonly overwrites: readonly APIOverwrite[];
}

/** Discord's own rule: what the roles grant, then what the channel takes and gives to everyone, to the roles, to the bot. */
export function permissionsOf({ guild, self, roles, member, overwrites }: Rights): bigint {
  const held = new Set([guild, ...member.roles]);
  const granted = roles.filter(({ id }) => held.has(id)).reduce((all, { permissions }) => all | BigInt(permissions), 0n);
  if (granted & PermissionFlagsBits.Administrator) return ~0n;
  const layers = [
    overwrites.filter(({ id }) => id === guild),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guild && held.has(id)),
    overwrites.filter(({ id }) => id === self),
  ];
  return layers.reduce((before, layer) => {
    const denied = layer.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allowed = layer.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (before & ~denied) | allowed;
  }, granted);
}

export const missing = (permissions: bigint): string[] =>
  Object.entries(NEEDED)
    .filter(([, bit]) => !(permissions & bit))
    .map(([name]) => name);

/** Opens Discord's page for adding the bot to a server. */
export function invitationOf(application: string): string {
  const permissions = Object.values(NEEDED).reduce((all, bit) => all | bit, 0n);
  const query = new URLSearchParams({ client_id: application, scope: 'bot applications.commands', permissions: permissions.toString() });
  return `https://discord.com/oauth2/authorize?${query}`;
}
