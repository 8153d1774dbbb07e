/** Methods for messages posted later. */
import { id } from '../state.ts';
import { Fail, MINUTE, type Run } from './context.ts';
import { channelOf, checked, content } from './posting.ts';

export const SCHEDULED: Readonly<Record<string, Run>> = {
  'chat.scheduleMessage': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    checked(c, 'chat.scheduleMessage', a);
    const at = Number(a.post_at) * 1000;
    if (!(at > Date.now())) throw new Fail('time_in_past');
    if (at > Date.now() + 120 * 24 * 60 * MINUTE) throw new Fail('time_too_far');
    const near = [...c.state.scheduled.values()].filter((s) => s.channel === ch.id && Math.abs(s.post_at * 1000 - at) < 5 * MINUTE);
    if (near.length >= 30) throw new Fail('restricted_too_many');
    if (a.metadata)
      c.state.violate('chat.scheduleMessage', [
        {
          severity: 'error',
          code: 'scheduled_metadata',
          path: 'metadata',
          message: 'Slack does not post scheduled messages that carry metadata',
        },
      ]);
    const sid = id('Q');
    c.state.scheduled.set(sid, { id: sid, channel: ch.id, post_at: Number(a.post_at), ...content(a) });
    c.state.post({
      via: 'chat.scheduleMessage',
      action: 'schedule',
      team: t.id,
      channel: ch.id,
      visibility: 'in_channel',
      body: { ...content(a), post_at: Number(a.post_at) },
    });
    return { channel: ch.id, scheduled_message_id: sid, post_at: Number(a.post_at), message: content(a) };
  },
  'chat.scheduledMessages.list': (c) => ({ scheduled_messages: [...c.state.scheduled.values()], response_metadata: { next_cursor: '' } }),
  'chat.deleteScheduledMessage': (c, a) => {
    if (!c.state.scheduled.delete(a.scheduled_message_id)) throw new Fail('invalid_scheduled_message_id');
    return {};
  },
};
