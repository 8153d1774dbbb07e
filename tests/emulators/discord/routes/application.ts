/** Routes of the app itself: the gateway's address, who it is, its commands. */
import type {
  RESTGetAPIGatewayBotResult,
  RESTPostAPICurrentUserCreateDMChannelJSONBody,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { ApiError, unknown } from '../api-error.ts';
import { checkCommands } from '../limits/commands.ts';
import { applicationShape, channelShape, guildShape, userShape } from '../shapes.ts';
import { type Answer, type Asked, type Route, route } from './route.ts';

function gatewayBot({ stage: { options, address } }: Asked): Answer {
  const limit = { total: 1000, remaining: 1000, reset_after: 14_400_000, max_concurrency: options.maxConcurrency };
  return [200, { url: address(), shards: options.shards, session_start_limit: limit } satisfies RESTGetAPIGatewayBotResult];
}

function putCommands({ stage: { commands, world }, params, body }: Asked): Answer {
  if (params.application !== world.bot.id)
    throw new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
  const list = body as RESTPutAPIApplicationCommandsJSONBody;
  checkCommands(list);
  return [200, commands.overwrite(list)];
}

function openDirect({ stage: { world }, body }: Asked): Answer {
  const person = world.people.get((body as RESTPostAPICurrentUserCreateDMChannelJSONBody).recipient_id);
  if (!person || person.bot) throw new ApiError(400, 50033, 'Invalid Recipient(s)');
  return [200, channelShape(world.direct(person))];
}

function guildOf({ stage: { world }, params }: Asked): Answer {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild) throw unknown(10004, 'Guild');
  if (!guild.botInstalled) throw new ApiError(403, 50001, 'Missing Access');
  return [200, guildShape(guild)];
}

function memberOf(asked: Asked): Answer {
  const { world } = asked.stage;
  guildOf(asked);
  const guild = world.guilds.get(asked.params.guild ?? '');
  return [200, { user: userShape(world.bot), roles: [...(guild?.members.get(world.bot) ?? [])] }];
}

export const applicationRoutes: readonly Route[] = [
  route('GET', '/gateway/bot', gatewayBot),
  route('GET', '/users/@me', ({ stage: { world } }) => [200, userShape(world.bot)]),
  route('GET', '/applications/@me', ({ stage: { world, options } }) => [200, applicationShape(world, options.applicationFlags)]),
  route('GET', '/applications/:application/commands', ({ stage: { commands } }) => [200, commands.all]),
  route('PUT', '/applications/:application/commands', putCommands),
  route('POST', '/users/@me/channels', openDirect),
  route('GET', '/guilds/:guild', guildOf),
  route('GET', '/guilds/:guild/members/:member', memberOf),
];
