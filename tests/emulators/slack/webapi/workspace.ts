/** Methods about the workspace, its people and its conversations. */
import type { Json } from '../json.ts';
import { Fail, type Run } from './context.ts';
import { channelOf, openIm } from './posting.ts';

/** Metadata is given to those who ask for it. */
const withMetadata = (message: Json, { include_all_metadata: wanted }: Json): Json =>
  String(wanted) === 'true' ? message : { ...message, metadata: undefined };

export const WORKSPACE: Readonly<Record<string, Run>> = {
  'api.test': (_c, a) => ({ args: a }),
  'auth.test': (_c, _a, t) => ({
    url: `https://${t.name}.slack.com/`,
    team: t.name,
    user: 'bot',
    team_id: t.id,
    user_id: t.botUserId,
    bot_id: t.botId,
    is_enterprise_install: false,
  }),
  'auth.revoke': (_c, _a, t, caller) => {
    const grant = t.tokens.get(caller.token);
    if (grant) grant.revoked = true;
    return { revoked: true };
  },
  'apps.connections.open': (c) => {
    const url = c.socketUrl();
    if (typeof url !== 'string') throw new Fail(url.error);
    return { url };
  },
  'team.info': (_c, _a, t) => ({ team: { id: t.id, name: t.name, domain: t.name } }),
  'bots.info': (_c, _a, t) => ({ bot: { id: t.botId, user_id: t.botUserId, name: 'bot', deleted: false } }),
  'users.info': (c, a) => {
    const user = c.state.users.get(a.user);
    if (!user) throw new Fail('user_not_found');
    return { user };
  },
  'conversations.open': (c, a, t) => ({ channel: { id: openIm(c, t, String(a.users ?? a.user)).id } }),
  'conversations.info': (c, a, t) => {
    const ch = channelOf(c, t, a.channel, false);
    return { channel: { id: ch.id, name: ch.name, is_im: ch.isIm, is_member: ch.botIsMember } };
  },
  'conversations.list': (c, _a, t) => ({
    channels: [...c.state.channels.values()]
      .filter((x) => x.team === t.id)
      .map((x) => ({ id: x.id, name: x.name, is_im: x.isIm, is_member: x.botIsMember })),
    response_metadata: { next_cursor: '' },
  }),
  'conversations.history': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    return {
      messages: [...c.state.messages.values()]
        .filter((m) => m.channel === ch.id && (!m.thread_ts || m.thread_ts === m.ts))
        .map((m) => withMetadata(m, a))
        .reverse()
        .slice(0, Number(a.limit ?? 100)),
      has_more: false,
    };
  },
  'conversations.replies': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    return {
      messages: [...c.state.messages.values()]
        .filter((m) => m.channel === ch.id && (m.ts === a.ts || m.thread_ts === a.ts))
        .map((m) => withMetadata(m, a)),
      has_more: false,
    };
  },
  'reactions.add': (c, a, t) => {
    const m = c.state.messages.get(`${channelOf(c, t, a.channel).id}:${a.timestamp}`);
    if (!m) throw new Fail('message_not_found');
    m.reactions ??= [];
    const list = m.reactions as string[];
    if (list.includes(a.name)) throw new Fail('already_reacted');
    list.push(a.name);
    return {};
  },
  'reactions.remove': (c, a, t) => {
    const m = c.state.messages.get(`${channelOf(c, t, a.channel).id}:${a.timestamp}`);
    if (!m?.reactions?.includes(a.name)) throw new Fail('no_reaction');
    m.reactions = m.reactions.filter((r: string) => r !== a.name);
    return {};
  },
  'assistant.threads.setStatus': () => ({}),
  'assistant.threads.setTitle': () => ({}),
  'assistant.threads.setSuggestedPrompts': (_c, a) => {
    if (!Array.isArray(a.prompts) || a.prompts.length < 1 || a.prompts.length > 4) throw new Fail('invalid_arguments');
    return {};
  },
};
