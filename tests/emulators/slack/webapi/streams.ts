/** Methods for messages that grow while people read them. */
import type { Json } from '../json.ts';
import type { Workspace } from '../state.ts';
import { type ApiContext, Fail, type Run } from './context.ts';
import { channelOf, checked, own, store } from './posting.ts';

export const STREAMS: Readonly<Record<string, Run>> = {
  'chat.startStream': (c, a, t) => {
    const ch = channelOf(c, t, a.channel);
    if (!a.thread_ts) throw new Fail('invalid_thread_ts');
    if (!ch.isIm && !a.recipient_user_id) throw new Fail('missing_recipient_user_id');
    if (!ch.isIm && !a.recipient_team_id) throw new Fail('missing_recipient_team_id');
    const message = store(c, t, ch.id, { text: streamText(a), thread_ts: a.thread_ts }, 'chat.startStream');
    c.state.streams.add(message.ts);
    return { channel: ch.id, ts: message.ts };
  },
  'chat.appendStream': (c, a, t) => stream(c, a, t, false),
  'chat.stopStream': (c, a, t) => stream(c, a, t, true),
};

function streamText(a: Json) {
  return (a.markdown_text ?? '') + (a.chunks ?? []).map((k: Json) => (k.type === 'markdown_text' ? k.text : '')).join('');
}
function stream(c: ApiContext, a: Json, t: Workspace, stop: boolean): Json {
  const ch = channelOf(c, t, a.channel);
  const m = own(c, t, ch.id, a.ts, 'message_not_found', 'message_not_owned_by_app');
  if (!c.state.streams.has(a.ts)) throw new Fail('message_not_in_streaming_state');
  m.text = `${m.text ?? ''}${streamText(a)}`;
  if (stop) {
    if (a.blocks) m.blocks = a.blocks;
    checked(c, 'chat.stopStream', { text: m.text || ' ', blocks: a.blocks });
    c.state.streams.delete(a.ts);
  }
  c.state.post({
    via: stop ? 'chat.stopStream' : 'chat.appendStream',
    action: 'update',
    team: t.id,
    channel: ch.id,
    visibility: 'in_channel',
    body: m,
  });
  return { channel: ch.id, ts: a.ts };
}
