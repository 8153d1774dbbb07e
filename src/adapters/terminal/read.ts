/** A line typed in the terminal → a Message, a command of the chat, or nothing. */
import type { Message } from '../../bot/message.ts';

export type Typed =
  | { readonly is: 'nothing' }
  | { readonly is: 'quit' }
  | { readonly is: 'help' }
  | { readonly is: 'unknown_command'; readonly command: string }
  | { readonly is: 'message'; readonly message: Message };

/** `number` makes the message's id; a session is one conversation. */
export function read(line: string, number: number): Typed {
  const text = line.trim();
  if (!text) return { is: 'nothing' };
  if (/^:(?:q|quit|exit)$/i.test(text)) return { is: 'quit' };
  if (/^:(?:h|help|aide)$/i.test(text)) return { is: 'help' };
  const command = /^:[a-z]\w*/i.exec(text)?.[0];
  if (command) return { is: 'unknown_command', command };
  return { is: 'message', message: { id: `terminal-${number}`, conversation: 'terminal', author: 'terminal', text } };
}
