/** Runs a Web API method, if the token is of the right kind, sound, and has the scope. */
import type { Json } from '../json.ts';
import type { Workspace } from '../state.ts';
import { CHAT } from './chat.ts';
import { type ApiContext, type Caller, Fail, type Run } from './context.ts';
import { FILES } from './files.ts';
import { OAUTH } from './oauth.ts';
import { SCHEDULED } from './scheduled.ts';
import { STREAMS } from './streams.ts';
import { VIEWS } from './views.ts';
import { WORKSPACE } from './workspace.ts';

const METHODS: Readonly<Record<string, Run>> = { ...WORKSPACE, ...CHAT, ...SCHEDULED, ...STREAMS, ...VIEWS, ...FILES, ...OAUTH };

const SCOPES: Record<string, string> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.scheduleMessage': 'chat:write',
  'chat.startStream': 'chat:write',
  'chat.appendStream': 'chat:write',
  'chat.stopStream': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'conversations.open': 'im:write',
  'conversations.info': 'channels:read',
  'conversations.list': 'channels:read',
  'users.info': 'users:read',
  'reactions.add': 'reactions:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.info': 'files:read',
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setTitle': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
};
const NO_TOKEN = new Set(['api.test', 'oauth.v2.access']);

/** Runs one Web API method. Throws nothing: every outcome is Slack's `{ ok, error }` shape. */
export function callMethod(ctx: ApiContext, method: string, args: Json, caller: Caller): Json {
  try {
    if (!NO_TOKEN.has(method)) {
      if (caller.kind === 'none') throw new Fail(caller.token ? 'invalid_auth' : 'not_authed');
      if ((method === 'apps.connections.open') !== (caller.kind === 'app')) throw new Fail('not_allowed_token_type');
      const grant = caller.team?.tokens.get(caller.token);
      if (grant?.revoked) throw new Fail('token_revoked');
      if (grant?.expiresAt && grant.expiresAt < Date.now()) throw new Fail('token_expired');
      const needed = SCOPES[method];
      if (needed && grant && !grant.scopes.includes(needed)) throw new Fail('missing_scope', { needed, provided: grant.scopes.join(',') });
    }
    const run = METHODS[method];
    if (!run) throw new Fail('unknown_method', { req_method: method });
    return { ok: true, ...run(ctx, args, caller.team as Workspace, caller) };
  } catch (e) {
    if (e instanceof Fail) return { ok: false, error: e.message, ...e.extra };
    return { ok: false, error: 'fatal_error', detail: String(e) };
  }
}
