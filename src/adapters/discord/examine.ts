/** For `doctor`: is the token good, are the intents as they should be, may the bot write in a channel, and how is it invited? */
import {
  type APIApplication,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  ApplicationFlags,
  ApplicationIntegrationType,
  REST,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import type { ApiParts } from './api.ts';
import { INTENTS } from './client.ts';
import { invitationOf, missing, permissionsOf } from './permissions.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** What of an application's flags stands for a privileged intent; the bot needs none. */
const PRIVILEGED: Readonly<Record<string, number>> = {
  'Presence Intent': ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  'Server Members Intent': ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  'Message Content Intent': ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
};

/**
 * What was found, on one line, with the link that invites the bot. `channel`: where it should be able to write.
 * @throws Error on one line that names the fault and the remedy.
 */
export async function examineDiscord({ token, apiUrl }: ApiParts, channel: string | null = null): Promise<string> {
  const rest = new REST(apiUrl === null ? {} : { api: apiUrl }).setToken(token);
  const application = await get<APIApplication>(rest, Routes.currentApplication(), tokenRemedy);
  const { session_start_limit: starts } = await get<RESTGetAPIGatewayBotResult>(rest, Routes.gatewayBot(), tokenRemedy);
  if (starts.remaining === 0)
    throw new Error(`Discord allows no more logins for ${Math.ceil(starts.reset_after / 60_000)} minutes: wait, then start once`);
  const unneeded = Object.entries(PRIVILEGED).filter(([, flag]) => (application.flags ?? 0) & flag);
  const found = [
    `logged in as ${application.name}`,
    `${INTENTS.length} intents, none privileged`,
    ...unneeded.map(([name]) => `${name} is switched on in the developer portal and not needed`),
    ...(application.integration_types_config?.[ApplicationIntegrationType.UserInstall]
      ? []
      : ['User Install is switched off under Installation in the developer portal: nobody can add the bot for themselves alone']),
    ...(channel === null ? [] : [await examineChannel(rest, channel, application.id)]),
    `invite it with ${invitationOf(application.id)}`,
  ];
  return found.join('; ');
}

async function examineChannel(rest: REST, id: string, self: string): Promise<string> {
  const channel = await get<{ guild_id?: string; name?: string; permission_overwrites?: APIOverwrite[] }>(
    rest,
    Routes.channel(id),
    channelRemedy(id),
  );
  const { guild_id: guildId, name = id, permission_overwrites: overwrites = [] } = channel;
  if (guildId === undefined) return `channel ${id} is a direct one`;
  const { roles } = await get<APIGuild>(rest, Routes.guild(guildId), channelRemedy(id));
  const member = await get<APIGuildMember>(rest, Routes.guildMember(guildId, self), channelRemedy(id));
  const lacking = missing(permissionsOf({ guild: guildId, self, roles, member, overwrites }));
  if (lacking.length > 0)
    throw new Error(`Discord channel #${name}: the bot lacks ${lacking.join(', ')}; grant it under Edit Channel, Permissions`);
  return `may write in #${name}`;
}

async function get<Result>(rest: REST, route: `/${string}`, remedy: (trouble: Trouble) => string | null): Promise<Result> {
  try {
    return (await rest.get(route)) as Result;
  } catch (fault) {
    const trouble = troubleOf(fault);
    throw new Error(remedy(trouble) ?? `${trouble.reason}; check the network and DISCORD_API_URL`);
  }
}

const tokenRemedy = (trouble: Trouble): string | null =>
  trouble.kind === 'refused' && trouble.status === 401
    ? 'DISCORD_TOKEN: Discord refuses it; copy the token shown under Bot in the developer portal'
    : null;

const channelRemedy =
  (id: string) =>
  (trouble: Trouble): string | null =>
    trouble.kind === 'refused'
      ? `Discord channel ${id}: the bot cannot see it (code ${trouble.code}); invite it there, or correct the id`
      : null;
