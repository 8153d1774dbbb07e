/** Routes of interactions: the first answer, its edits, and what follows. */
import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { ApiError, unknown } from '../api-error.ts';
import type { Interaction } from '../interactions.ts';
import { checkChoices } from '../limits/commands.ts';
import type { MessageBody } from '../limits/message.ts';
import { messageShape } from '../shapes.ts';
import { NOBODY, type Post } from '../world.ts';
import { type Answer, type Asked, type Route, route } from './route.ts';
import { edit, write } from './writing.ts';

const USER_INSTALL_FOLLOW_UPS = 5;

function callback({ stage, params, body }: Asked): Answer {
  const response = body as APIInteractionResponse;
  const interaction = stage.interactions.acknowledge(params.id ?? '', params.token ?? '', response.type);
  switch (response.type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      checkChoices(response.data.choices);
      interaction.choices = response.data.choices ?? [];
      break;
    case InteractionResponseType.ChannelMessageWithSource:
      interaction.response = write(stage, bodyOf(response.data), { channel: interaction.channel, interaction });
      break;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.response = thinking(interaction, response.data?.flags ?? 0, stage);
      break;
    case InteractionResponseType.UpdateMessage:
      if (interaction.post) interaction.response = edit(stage, interaction.post, bodyOf(response.data ?? {}));
      break;
    default:
      interaction.response = interaction.post;
  }
  stage.interactions.acknowledged(interaction, response.type);
  return [204];
}

/** What an answer has in common with a message. */
const bodyOf = (data: APIInteractionResponseCallbackData): MessageBody => data as MessageBody;

/** The message that says that the app is thinking. */
const thinking = ({ channel, metadata }: Interaction, flags: number, { world }: Asked['stage']): Post =>
  world.write({ channel, author: world.bot, pings: NOBODY, interaction: metadata, flags: flags | MessageFlags.Loading });

function followUp({ stage, params, body }: Asked): Answer {
  const interaction = stage.interactions.behind(params.application ?? '', params.token ?? '');
  if (interaction.userInstalled && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS)
    throw new ApiError(400, 40094, 'This interaction has reached the maximum number of follow up messages');
  const post = write(stage, body as MessageBody, { channel: interaction.channel, interaction });
  interaction.followUps.push(post);
  return [200, messageShape(stage.world, post)];
}

function editOriginal({ stage, params, body }: Asked): Answer {
  const interaction = stage.interactions.behind(params.application ?? '', params.token ?? '');
  const { response } = interaction;
  if (!response || response.deleted) throw unknown(10008, 'Message');
  edit(stage, response, body as MessageBody);
  interaction.finished = true;
  stage.changed();
  return [200, messageShape(stage.world, response)];
}

/** Whoever has the token needs no other. */
const OPEN = { auth: false, bucket: 'none' } as const;

export const webhookRoutes: readonly Route[] = [
  route('POST', '/interactions/:id/:token/callback', callback, OPEN),
  route('POST', '/webhooks/:application/:token', followUp, OPEN),
  route('PATCH', '/webhooks/:application/:token/messages/@original', editOriginal, OPEN),
];
