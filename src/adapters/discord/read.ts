/** A message on Discord → what the bot owes for it, or nothing. Pure. */
import { type APIMessage, MessageReferenceType, MessageType } from 'discord.js';
import type { Owed } from '../../delivery/delivery.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Destination } from './destination.ts';
import { mentions, plainText } from './mentions.ts';
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
