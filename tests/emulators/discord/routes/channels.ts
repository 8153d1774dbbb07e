/** Routes of channels: their messages, read and written. */
import { GatewayIntentBits, PermissionFlagsBits, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { ApiError, unknown } from '../api-error.ts';
import { channelShape, messageShape } from '../shapes.ts';
import { type Channel, isEphemeral, type Post } from '../world.ts';
import { type Answer, type Asked, type Route, route } from './route.ts';
import { write } from './writing.ts';

const { EmbedLinks, ReadMessageHistory, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

/** @throws ApiError unless the bot sees it and may do all that is named. */
function channelOf({ stage: { world }, params }: Asked, ...needed: readonly bigint[]): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw unknown(10003, 'Channel');
  const held = world.permissions(world.bot, channel);
  if (!(held & ViewChannel)) throw new ApiError(403, 50001, 'Missing Access');
  if (needed.some((bit) => !(held & bit))) throw new ApiError(403, 50013, 'Missing Permissions');
  return channel;
}

function shown({ stage: { world, options } }: Asked, post: Post): unknown {
  return messageShape(world, post, { open: (options.privileged & GatewayIntentBits.MessageContent) !== 0 });
}

function create(asked: Asked): Answer {
  const { stage, call } = asked;
  const body = asked.body as RESTPostAPIChannelMessageJSONBody;
  const { parent } = stage.world.channels.get(asked.params.channel ?? '') ?? { parent: null };
  const needed = [
    parent ? SendMessagesInThreads : SendMessages,
    ...(body.embeds?.length ? [EmbedLinks] : []),
    ...(body.message_reference ? [ReadMessageHistory] : []),
  ];
  const channel = channelOf(asked, ...needed);
  if (channel.recipient?.dmClosed) throw new ApiError(403, 50007, 'Cannot send messages to this user');
  if (channel.locked) throw new ApiError(400, 50083, 'Thread is archived');
  const twin = body.enforce_nonce ? twinOf(asked, body.nonce) : undefined;
  if (twin) {
    if (twin.channel !== channel) stage.violate('nonce-across-channels', `nonce ${body.nonce} was used in two channels`);
    call.deduplicated = true;
    return [200, shown(asked, twin)];
  }
  return [200, shown(asked, write(stage, body, { channel, reference: referenceOf(asked, channel, body) }))];
}

function twinOf({ stage: { world, options } }: Asked, nonce: string | number | undefined): Post | undefined {
  return [...world.posts.values()].find(
    (post) => post.author === world.bot && post.nonce === nonce && Date.now() - post.at < options.nonceWindow,
  );
}

function referenceOf(
  { stage: { world } }: Asked,
  channel: Channel,
  { message_reference: wanted }: RESTPostAPIChannelMessageJSONBody,
): Post | null {
  if (!wanted?.message_id) return null;
  const post = world.posts.get(wanted.message_id);
  if (post && !post.deleted && post.channel === channel) return post;
  if (wanted.fail_if_not_exists === false) return null;
  throw new ApiError(400, 50035, 'Invalid Form Body', { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } });
}

function history(asked: Asked): Answer {
  const { stage, query } = asked;
  const channel = channelOf(asked);
  if (!(stage.world.permissions(stage.world.bot, channel) & ReadMessageHistory)) return [200, []];
  const limit = Number(query.get('limit') ?? 50);
  const after = query.get('after');
  const posts = [...stage.world.posts.values()].filter((post) => post.channel === channel && !post.deleted && !isEphemeral(post.flags));
  const wanted = after === null ? posts.slice(-limit) : posts.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  return [200, wanted.reverse().map((post) => shown(asked, post))];
}

export const channelRoutes: readonly Route[] = [
  route('GET', '/channels/:channel', (asked) => [200, channelShape(channelOf(asked))]),
  route('GET', '/channels/:channel/messages', history),
  route('POST', '/channels/:channel/messages', create, { bucket: 'messages' }),
];
