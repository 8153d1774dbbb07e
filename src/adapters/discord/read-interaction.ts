/** An interaction on Discord → what somebody wants with it, and what the bot owes for it. Pure. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
} from 'discord.js';
import type { Task } from '../../bot/work.ts';
import type { Owed } from '../../delivery/delivery.ts';
import { type Press, pressOf } from './custom-id.ts';
import type { Destination } from './destination.ts';
import { plainText } from './mentions.ts';
import { placeOf } from './place.ts';
import { ADAPTER, keyOf } from './read.ts';

/** What somebody wants with an interaction. */
export type Wanted =
  | { readonly is: 'work'; readonly task: Task; readonly text: string; readonly isPrivate: boolean; readonly asked: string | null }
  | { readonly is: 'complete'; readonly typed: string }
  | { readonly is: 'press'; readonly press: Press }
  | { readonly is: 'nothing_to_check' }
  | { readonly is: 'unknown' };

export function readInteraction(interaction: APIInteraction): Wanted {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return { is: 'complete', typed: typedIn(interaction) };
    case InteractionType.MessageComponent: {
      const press = pressOf(interaction.data.custom_id);
      return press ? { is: 'press', press } : { is: 'unknown' };
    }
    default:
      return { is: 'unknown' };
  }
}

function readCommand(interaction: APIApplicationCommandInteraction): Wanted {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message) {
    const target = data.resolved.messages[data.target_id];
    const text = target ? textOf(target, interaction.application_id) : '';
    return text ? { is: 'work', task: 'check', text, isPrivate: true, asked: null } : { is: 'nothing_to_check' };
  }
  if (data.type !== ApplicationCommandType.ChatInput) return { is: 'unknown' };
  const { question, claim, private: isPrivate } = optionsOf(data);
  const common = { is: 'work', isPrivate: isPrivate === true } as const;
  switch (data.name) {
    case 'ask':
      return { ...common, task: 'ask', text: String(question ?? ''), asked: String(question ?? '') };
    case 'check':
      return { ...common, task: 'check', text: String(claim ?? ''), asked: String(claim ?? '') };
    case 'about':
      return { ...common, task: 'about', text: '', asked: null };
    default:
      return { is: 'unknown' };
  }
}

/** What a message says: its text, else that of the cards in it. */
function textOf(message: APIMessage, self: string): string {
  const cards = message.embeds.map(({ title, description }) => [title, description].filter(Boolean).join('. '));
  return plainText(message, self) || cards.join('\n').trim();
}

const optionsOf = ({ options = [] }: APIChatInputApplicationCommandInteraction['data']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(options.map((option) => [option.name, 'value' in option ? option.value : undefined]));

function typedIn({ data }: APIApplicationCommandAutocompleteInteraction): string {
  const focused =
    data.type === ApplicationCommandType.ChatInput ? data.options.find((option) => 'focused' in option && option.focused) : undefined;
  return focused && 'value' in focused ? String(focused.value) : '';
}

/** What the bot owes for an interaction. */
export function owedFor(interaction: APIInteraction, wanted: Extract<Wanted, { is: 'work' }>, conversation: string | null): Owed {
  const { id, application_id: application, token } = interaction;
  const { author, channel, language, isDirect, isOneConversation, plain } = placeOf(interaction);
  const key = keyOf(id);
  const destination: Destination = {
    kind: 'deferred',
    id,
    application,
    token,
    channel,
    author,
    asked: wanted.asked,
    isPrivate: wanted.isPrivate,
    shareable: wanted.isPrivate && !isDirect,
    plain,
  };
  const own = isOneConversation ? keyOf(channel) : `${keyOf(channel)}:${author}`;
  return {
    key,
    adapter: ADAPTER,
    // Answered through its own address: no channel's limits, no waiting for another's answer.
    lane: key,
    task: wanted.task,
    message: { id: key, conversation: conversation ?? own, author, text: wanted.text, locale: language },
    destination,
  };
}
