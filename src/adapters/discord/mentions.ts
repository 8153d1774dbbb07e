/** What somebody wrote, without Discord's own markup: the bot's mention goes, others become names. */
import type { APIMessage } from 'discord.js';

export const mentions = ({ content }: Pick<APIMessage, 'content'>, id: string): boolean => new RegExp(`<@!?${id}>`).test(content);

/** `self` is the bot's id. */
export function plainText({ content, mentions: named }: Pick<APIMessage, 'content' | 'mentions'>, self: string): string {
  const names = new Map(named.map(({ id, global_name: name, username }) => [id, name ?? username]));
  return content
    .replace(/<@!?(\d+)>/g, (mention, id: string) => (id === self ? ' ' : (names.get(id) ?? mention)))
    .replace(/<a?:(\w+):\d+>/g, ':$1:')
    .replace(/ {2,}/g, ' ')
    .trim();
}
