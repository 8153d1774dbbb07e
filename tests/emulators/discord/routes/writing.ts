/** How the app's messages come about and change. */
import { AllowedMentionsTypes, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Interaction } from '../interactions.ts';
import { checkMessage, type MessageBody } from '../limits/message.ts';
import { pingsOf } from '../mentions.ts';
import type { Channel, Post } from '../world.ts';
import type { Backstage } from './route.ts';

const { Everyone, Role, User } = AllowedMentionsTypes;

/** Where a message stands. */
export interface Place {
  readonly channel: Channel;
  readonly reference?: Post | null;
  readonly interaction?: Interaction | null;
}

/** @throws ApiError when the body breaks a limit. */
export function write(stage: Backstage, body: MessageBody, { channel, reference = null, interaction = null }: Place): Post {
  const { world, violate, announce } = stage;
  checkMessage(body);
  const content = (body.content ?? '').trim();
  const usual = interaction ? [User] : [User, Role, Everyone];
  const pings = pingsOf(world, { content, author: world.bot, channel, reference, allowed: body.allowed_mentions, usual });
  if (pings.everyone) violate('everyone-ping', `a message in ${channel.id} notified @everyone`);
  const post = world.write({
    channel,
    author: world.bot,
    content,
    pings,
    reference,
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    flags: body.flags ?? 0,
    nonce: body.nonce ?? null,
    interaction: interaction?.metadata ?? null,
    type: reference ? MessageType.Reply : interaction ? MessageType.ChatInputCommand : MessageType.Default,
  });
  announce('create', post);
  return post;
}

/** An edit shows mentions but notifies nobody. @throws ApiError when the body breaks a limit. */
export function edit({ announce }: Backstage, post: Post, body: MessageBody): Post {
  checkMessage(body, post);
  post.edits.push(post.content);
  if (body.content !== undefined) post.content = body.content.trim();
  if (body.embeds) post.embeds = body.embeds;
  if (body.components) post.components = body.components;
  post.flags = (post.flags | (body.flags ?? 0)) & ~MessageFlags.Loading;
  post.editedAt = Date.now();
  announce('update', post);
  return post;
}
