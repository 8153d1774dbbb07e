/** Steps that several methods share: finding the channel, checking, keeping and showing a message or a view. */
import { checkMessage } from '../blockkit/message.ts';
import { checkView } from '../blockkit/view.ts';
import type { Json } from '../json.ts';
import { id, type State, type Workspace } from '../state.ts';
import { type ApiContext, Fail } from './context.ts';

export function channelOf(ctx: ApiContext, team: Workspace, channel: string, write = true) {
  const users = [...ctx.state.users.values()];
  if (users.some((u) => u.id === channel)) return openIm(ctx, team, channel);
  const c = ctx.state.channels.get(channel) ?? [...ctx.state.channels.values()].find((x) => x.team === team.id && `#${x.name}` === channel);
  if (!c || c.team !== team.id) throw new Fail('channel_not_found');
  if (write && !c.isIm && !c.botIsMember) throw new Fail('not_in_channel');
  return c;
}
export function openIm(ctx: { state: State }, team: Workspace, user: string) {
  const found = [...ctx.state.channels.values()].find((c) => c.isIm && c.user === user && c.team === team.id);
  if (found) return found;
  const c = { id: id('D'), team: team.id, name: `dm-${user}`, isIm: true, user, botIsMember: true };
  ctx.state.channels.set(c.id, c);
  return c;
}
export function checked(ctx: ApiContext, source: string, body: Json) {
  const errors = ctx.state.violate(source, checkMessage(body, ctx.check));
  const slackErrors = errors.filter((e) => e.path.startsWith('blocks') && !/mention|unescaped|token/.test(e.code));
  if (ctx.reject && slackErrors.length)
    throw new Fail('invalid_blocks', {
      errors: slackErrors.map((e) => e.message),
      response_metadata: { messages: slackErrors.map((e) => `[ERROR] ${e.message} [json-pointer:/${e.path.replace(/[.[\]]+/g, '/')}]`) },
    });
  if (ctx.reject && errors.some((e) => e.code === 'no_text')) throw new Fail('no_text');
  if (ctx.reject && errors.some((e) => e.path === 'markdown_text' && e.code === 'too_long')) throw new Fail('msg_too_long');
}
export function content(args: Json) {
  const keys = [
    'text',
    'blocks',
    'attachments',
    'markdown_text',
    'metadata',
    'thread_ts',
    'reply_broadcast',
    'unfurl_links',
    'unfurl_media',
    'mrkdwn',
    'parse',
    'link_names',
    'username',
    'files',
  ];
  return Object.fromEntries(keys.filter((k) => args[k] !== undefined).map((k) => [k, args[k]]));
}
export function store(ctx: ApiContext, team: Workspace, channel: string, args: Json, via: string) {
  const ts = ctx.state.ts();
  const message = { type: 'message', user: team.botUserId, bot_id: team.botId, team: team.id, channel, ts, ...content(args) };
  ctx.state.messages.set(`${channel}:${ts}`, message);
  ctx.state.post({ via, action: 'post', team: team.id, channel, visibility: 'in_channel', body: message });
  ctx.botPosted(team, message);
  return message;
}
export function own(ctx: ApiContext, team: Workspace, channel: string, ts: string, missing: string, foreign: string) {
  const m = ctx.state.messages.get(`${channel}:${ts}`);
  if (!m) throw new Fail(missing);
  if (m.bot_id !== team.botId) throw new Fail(foreign);
  return m;
}
export function trigger(ctx: ApiContext, triggerId: string) {
  const t = ctx.state.triggers.get(triggerId);
  if (!t) throw new Fail('invalid_trigger_id');
  if (t.used) throw new Fail('exchanged_trigger_id');
  if (Date.now() > t.expires) throw new Fail('expired_trigger_id');
  t.used = true;
  return t;
}
export function putView(ctx: ApiContext, team: Workspace, view: Json, user: string, existing?: Json) {
  const errors = ctx.state.violate('view', checkView(view, ctx.check));
  if (ctx.reject && errors.length)
    throw new Fail('invalid_arguments', { response_metadata: { messages: errors.map((e) => `[ERROR] ${e.path}: ${e.message}`) } });
  const v = {
    ...view,
    id: existing?.id ?? id('V'),
    team_id: team.id,
    hash: `${Date.now()}.${id('h')}`,
    user,
    bot_id: team.botId,
    state: { values: {} },
  };
  ctx.state.views.set(v.id, v);
  ctx.state.post({ via: 'views', action: view.type === 'home' ? 'home' : 'view', team: team.id, user, visibility: 'private', body: v });
  return v;
}
