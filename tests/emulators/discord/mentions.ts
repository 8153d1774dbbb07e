/** Whom a message notifies, by its text and its `allowed_mentions`, and which of its links become cards. */
import { AllowedMentionsTypes, type APIAllowedMentions, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Person, Pings, Post, World } from './world.ts';

export interface Notifying {
  readonly content: string;
  readonly author: Person;
  readonly channel: Channel;
  readonly reference: Post | null;
  readonly allowed: APIAllowedMentions | undefined;
  /** What is parsed where nothing is said of it. */
  readonly usual: readonly AllowedMentionsTypes[];
}

const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`]*`/g, '');

export function pingsOf(world: World, { content, author, channel, reference, allowed, usual }: Notifying): Pings {
  const text = withoutCode(content);
  const { guild } = channel;
  const parse = new Set(allowed ? (allowed.parse ?? []) : usual);
  const mayPingAll = (world.permissions(author, channel) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const named = [...text.matchAll(/<@!?(\d{17,20})>/g)].flatMap(([, id = '']) => world.people.get(id) ?? []);
  const users = new Set(named.filter(({ id }) => parse.has(AllowedMentionsTypes.User) || allowed?.users?.includes(id)));
  if (reference && (allowed ? allowed.replied_user === true : true)) users.add(reference.author);
  const roles = [...text.matchAll(/<@&(\d{17,20})>/g)].map(([, id = '']) => id);
  return {
    everyone: /@(everyone|here)\b/.test(text) && parse.has(AllowedMentionsTypes.Everyone) && guild !== null && mayPingAll,
    users: [...users],
    roles: roles.filter(
      (id) => guild?.roles.some((role) => role.id === id) && (parse.has(AllowedMentionsTypes.Role) || allowed?.roles?.includes(id)),
    ),
  };
}

/** Links that Discord would turn into preview cards. */
export function unfurls({ content, flags }: Pick<Post, 'content' | 'flags'>): string[] {
  if (flags & MessageFlags.SuppressEmbeds) return [];
  return [
    ...withoutCode(content)
      .replace(/<https?:\/\/[^>\s]+>/g, '')
      .matchAll(/https?:\/\/[^\s)>\]]+/g),
  ].map(([link]) => link);
}
