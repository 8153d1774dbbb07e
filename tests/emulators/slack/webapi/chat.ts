/** Methods that post, change and delete messages. */
import type { Run } from './context.ts';
import { channelOf, checked, content, own, store } from './posting.ts';

export const CHAT: Readonly<Record<string, Run>> = {
  'chat.postMessage': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    checked(c, 'chat.postMessage', a);
    const message = store(c, t, ch.id, a, 'chat.postMessage');
    return { channel: ch.id, ts: message.ts, message };
  },
  'chat.postEphemeral': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    checked(c, 'chat.postEphemeral', a);
    const ts = c.state.ts();
    c.state.post({
      via: 'chat.postEphemeral',
      action: 'post',
      team: t.id,
      channel: ch.id,
      user: a.user,
      visibility: 'ephemeral',
      body: { ...content(a), ts },
    });
    return { message_ts: ts };
  },
  'chat.update': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    checked(c, 'chat.update', a);
    const m = own(c, t, ch.id, a.ts, 'message_not_found', 'cant_update_message');
    Object.assign(m, content(a), { edited: { user: t.botUserId, ts: c.state.ts() } });
    c.state.post({ via: 'chat.update', action: 'update', team: t.id, channel: ch.id, visibility: 'in_channel', body: m });
    return { channel: ch.id, ts: a.ts, text: a.text ?? '', message: m };
  },
  'chat.delete': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    own(c, t, ch.id, a.ts, 'message_not_found', 'cant_delete_message');
    c.state.messages.delete(`${ch.id}:${a.ts}`);
    c.state.post({ via: 'chat.delete', action: 'delete', team: t.id, channel: ch.id, visibility: 'in_channel', body: { ts: a.ts } });
    return { channel: ch.id, ts: a.ts };
  },
  'chat.getPermalink': (_c, a, t) => ({
    channel: a.channel,
    permalink: `https://${t.name}.slack.com/archives/${a.channel}/p${String(a.message_ts).replace('.', '')}`,
  }),
};
