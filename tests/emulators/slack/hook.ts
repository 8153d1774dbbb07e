/** What a response_url does with what is posted to it: five uses within 30 minutes. */
import { checkMessage } from './blockkit/message.ts';
import type { CheckContext } from './blockkit/problem.ts';
import { type Json, pick } from './json.ts';
import type { EmulatorOptions } from './options.ts';
import type { ResponseUrl, State } from './state.ts';

interface Hooked {
  readonly status: number;
  readonly response: Json;
}

const refused = (status: number, error: string): Hooked => ({ status, response: { ok: false, error } });

export function postToHook(state: State, options: EmulatorOptions, check: CheckContext, hook: ResponseUrl | undefined, body: Json): Hooked {
  if (!hook || Date.now() > hook.expires) return refused(404, 'expired_url');
  if (hook.uses >= options.responseUrlUses) return refused(404, 'used_url');
  hook.uses += 1;
  const errors = state.violate('response_url', checkMessage(body, check));
  if (options.reject && errors.some((e) => e.path.startsWith('blocks') || e.code === 'no_text')) return refused(400, 'invalid_blocks');
  show(state, hook, body);
  return { status: 200, response: { ok: true } };
}

/** The original of a command's response_url is what was posted to it before; of a click's, the message clicked on. */
function show(state: State, hook: ResponseUrl, body: Json): void {
  const original = hook.ts ? state.messages.get(`${hook.channel}:${hook.ts}`) : undefined;
  const replaces = body.replace_original === true && (hook.ts ?? hook.posted) !== undefined;
  if (body.delete_original && original) state.messages.delete(`${hook.channel}:${hook.ts}`);
  else if (replaces && original) Object.assign(original, pick(body, ['text', 'blocks']));
  const action = body.delete_original ? 'delete' : replaces ? 'update' : 'post';
  const ts = action === 'post' ? state.ts() : (hook.ts ?? hook.posted ?? '');
  if (action === 'post') hook.posted = ts;
  const inChannel = body.response_type === 'in_channel' || (action !== 'post' && original);
  state.post({
    via: 'response_url',
    action,
    team: hook.team,
    channel: hook.channel,
    user: hook.user,
    visibility: inChannel ? 'in_channel' : 'ephemeral',
    body: { ...body, ts },
  });
  if (inChannel && action === 'post') state.messages.set(`${hook.channel}:${ts}`, { ...body, type: 'message', channel: hook.channel, ts });
}
