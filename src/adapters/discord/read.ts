/** Discord's events → what the bot owes or has to do at once, or nothing. Pure. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord.js';
import type { Task } from '../../bot/work.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import { type Press, pressOf } from './custom-id.ts';
import type { Destination } from './destination.ts';
import { mentions, plainText } from './mentions.ts';
import { placeOf } from './place.ts';
import { WORDS } from './words.ts';

/** What is not in a message itself. */
export interface Scene {
  /** The bot's id. */
  readonly self: string;
  readonly isDirect: boolean;
  readonly isThread: boolean;
  /** Used where the text gives no clue. */
  readonly language: Language;
}

export interface Heard {
  readonly owed: Owed & { readonly destination: Destination };
  /** The delivery that it replies to: it goes on with the same conversation. */
  readonly follows: string | null;
}

export const ADAPTER = 'discord';
export const keyOf = (id: string): string => `${ADAPTER}:${id}`;

const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * For the bot: whatever is written to it directly, mentions it by name, or replies to a message of its own. Without the privileged intent
 * Discord shows the text of no other message. Mentions of everyone and of roles are for nobody in particular.
 */
export function readMessage(message: APIMessage, { self, isDirect, isThread, language }: Scene): Heard | null {
  const { id, author, channel_id: channel, webhook_id: webhook, type, referenced_message: replied, message_reference: reference } = message;
  if (author.bot || author.system || webhook !== undefined || !WRITTEN.has(type)) return null;
  const isForwarded = reference?.type === MessageReferenceType.Forward;
  const repliesToBot = !isForwarded && replied?.author.id === self;
  const isMentioned = mentions(message, self);
  if (!isDirect && !isMentioned && !repliesToBot) return null;
  const text = plainText(message, self) || (isMentioned ? WORDS[language].help : '');
  if (!text) return null;
  const conversation = isDirect || isThread ? keyOf(channel) : `${keyOf(channel)}:${author.id}`;
  return {
    owed: {
      key: keyOf(id),
      adapter: ADAPTER,
      lane: keyOf(channel),
      task: 'ask',
      message: { id: keyOf(id), conversation, author: author.id, text, locale: language },
      destination: { kind: 'channel', channel, author: author.id, asked: null, replyTo: id, shares: null },
    },
    follows: repliesToBot && replied ? answeredBy(replied) : null,
  };
}

/** The delivery that a message of the bot's was the answer to. */
function answeredBy({ interaction_metadata: interaction, message_reference: reference }: APIMessage): string | null {
  const id = interaction?.id ?? reference?.message_id;
  return id === undefined ? null : keyOf(id);
}

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
  const { author, channel, language, isDirect, isPersonal, plain } = placeOf(interaction);
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
  const own = isPersonal ? keyOf(channel) : `${keyOf(channel)}:${author}`;
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
