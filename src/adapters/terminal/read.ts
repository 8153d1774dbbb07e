/** A line typed in the terminal → a Message, a command of the chat, or nothing. */
import type { Message } from '../../bot/message.ts';
import { visible } from './visible.ts';

export type Typed =
  | { readonly is: 'nothing' }
  | { readonly is: 'quit' }
  | { readonly is: 'help'; readonly message: Message }
  | { readonly is: 'links' }
  | { readonly is: 'unknown_command'; readonly command: string }
  | { readonly is: 'message'; readonly message: Message };

const COMMANDS: ReadonlyMap<string, 'quit' | 'help' | 'links'> = new Map([
  ['q', 'quit'],
  ['quit', 'quit'],
  ['exit', 'quit'],
  ['quitter', 'quit'],
  ['h', 'help'],
  ['help', 'help'],
  ['aide', 'help'],
  ['links', 'links'],
  ['liens', 'links'],
]);

/** `number` makes the message's id; a session is one conversation. `:help` is a message as well: the bot says what it can do. */
export function read(line: string, number: number): Typed {
  const text = visible(line).trim();
  if (!text) return { is: 'nothing' };
  const message = { id: `terminal-${number}`, conversation: 'terminal', author: 'terminal', text };
  // A word alone after the colon: « :wave: salut » is a message.
  const [, word] = /^:([a-z]+)$/i.exec(text) ?? [];
  if (word === undefined) return { is: 'message', message };
  const command = COMMANDS.get(word.toLowerCase());
  if (command === undefined) return { is: 'unknown_command', command: text };
  return command === 'help' ? { is: 'help', message } : { is: command };
}
