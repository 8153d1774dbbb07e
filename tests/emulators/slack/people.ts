/** What people in the workspace do: each makes a delivery, and resolves when it is over. */
import { checkMessage } from './blockkit/message.ts';
import type { Courier } from './delivery.ts';
import { type Json, pick } from './json.ts';
import type { EmulatorOptions, Target } from './options.ts';
import { type Delivery, id, type State, type Workspace } from './state.ts';
import type { ApiContext } from './webapi/context.ts';
import { openIm, putView } from './webapi/posting.ts';

export abstract class People {
  abstract readonly options: EmulatorOptions;
  abstract readonly state: State;
  abstract readonly courier: Courier;
  abstract manifest: Json | null;
  abstract get url(): string;
  protected abstract api(): ApiContext;

  command(a: Target & { command: string; text?: string }) {
    const declared = this.manifest?.features?.slash_commands?.map((c: Json) => c.command);
    if (declared && !declared.includes(a.command)) throw new Error(`${a.command} is not in the manifest`);
    const w = this.team(a);
    const channel = this.channel(a, w);
    const user = a.user ?? 'U0ALICE01';
    return this.deliver('slash_commands', a, {
      token: 'legacy-verification-token',
      team_id: w.id,
      team_domain: w.name,
      channel_id: channel,
      channel_name: this.state.channels.get(channel)?.name,
      user_id: user,
      user_name: this.state.users.get(user)?.name ?? 'someone',
      command: a.command,
      text: a.text ?? '',
      api_app_id: 'A0EMULATOR',
      is_enterprise_install: 'false',
      response_url: this.responseUrl(w, channel, user),
      trigger_id: this.trigger(user, w),
    }).then((d) => this.applyAck(d, w, channel, user));
  }
  mention(a: Target & { text: string; thread_ts?: string }) {
    const w = this.team(a);
    const { message } = this.humanMessage(a, w, `<@${w.botUserId}> ${a.text}`);
    return this.event(
      { type: 'app_mention', ...pick(message, ['user', 'text', 'ts', 'channel', 'thread_ts', 'team']), event_ts: message.ts },
      a,
    );
  }
  dm(a: Target & { text: string; thread_ts?: string }) {
    const w = this.team(a);
    const { message } = this.humanMessage({ ...a, channel: openIm(this, w, a.user ?? 'U0ALICE01').id }, w, a.text);
    return this.event({ ...message, channel_type: 'im', event_ts: message.ts }, a);
  }
  message(a: Target & { text: string; thread_ts?: string; subtype?: string }) {
    const w = this.team(a);
    const { message } = this.humanMessage(a, w, a.text);
    return this.event({ ...message, ...(a.subtype ? { subtype: a.subtype } : {}), channel_type: 'channel', event_ts: message.ts }, a);
  }
  /** Any Events API event. Pass event_id to deliver the same event again. */
  event(event: Json, a: Target & { event_id?: string } = {}) {
    const w = this.team(a);
    return this.deliver('events_api', a, {
      token: 'legacy-verification-token',
      team_id: w.id,
      api_app_id: 'A0EMULATOR',
      type: 'event_callback',
      event_id: a.event_id ?? id('Ev'),
      event_time: Math.floor(Date.now() / 1000),
      event,
      is_ext_shared_channel: false,
      authorizations: [{ enterprise_id: null, team_id: w.id, user_id: w.botUserId, is_bot: true, is_enterprise_install: false }],
    });
  }
  home(a: Target & { tab?: 'home' | 'messages' } = {}) {
    const w = this.team(a);
    const user = a.user ?? 'U0ALICE01';
    return this.event(
      {
        type: 'app_home_opened',
        user,
        channel: openIm(this, w, user).id,
        tab: a.tab ?? 'home',
        event_ts: this.state.ts(),
        view: this.state.homes.get(`${w.id}:${user}`),
      },
      a,
    );
  }
  /** Press a button / pick an option that really is in a message (channel+ts), a shown post (post) or a view (view_id). */
  click(a: Target & { action_id: string; ts?: string; post?: number; view_id?: string; value?: Json }) {
    const w = this.team(a);
    const user = a.user ?? 'U0ALICE01';
    const shown = a.post ? this.state.posts.find((p) => p.seq === a.post) : undefined;
    const channel = shown?.channel ?? this.channel(a, w);
    const view = a.view_id ? this.state.views.get(a.view_id) : undefined;
    const message = shown?.body ?? this.state.messages.get(`${channel}:${a.ts}`);
    const surface = view ?? message;
    const found = findElement(surface?.blocks, a.action_id);
    if (!found) throw new Error(`no element with action_id ${a.action_id} there`);
    const { element, block_id } = found;
    const action = { ...pick(element, ['type', 'action_id', 'value', 'text']), block_id, action_ts: this.state.ts(), ...a.value };
    const ts = message?.ts ?? '0';
    return this.deliver('interactive', a, {
      type: 'block_actions',
      user: { id: user, username: this.state.users.get(user)?.name, name: this.state.users.get(user)?.name, team_id: w.id },
      api_app_id: 'A0EMULATOR',
      token: 'legacy-verification-token',
      team: { id: w.id, domain: w.name },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: this.trigger(user, w),
      actions: [action],
      state: { values: {} },
      ...(view
        ? { container: { type: 'view', view_id: view.id }, view }
        : {
            container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: shown?.visibility === 'ephemeral' },
            channel: { id: channel, name: this.state.channels.get(channel)?.name },
            // Slack does not send back what only one person saw.
            ...(shown?.visibility === 'ephemeral' ? {} : { message }),
            response_url: this.responseUrl(w, channel, user, ts),
          }),
    });
  }
  shortcut(a: Target & { callback_id: string; ts?: string }) {
    const w = this.team(a);
    const user = a.user ?? 'U0ALICE01';
    const common = {
      user: { id: user, username: this.state.users.get(user)?.name, team_id: w.id },
      team: { id: w.id, domain: w.name },
      enterprise: null,
      is_enterprise_install: false,
      callback_id: a.callback_id,
      trigger_id: this.trigger(user, w),
      action_ts: this.state.ts(),
      token: 'legacy-verification-token',
    };
    if (!a.ts) return this.deliver('interactive', a, { type: 'shortcut', ...common });
    const channel = this.channel(a, w);
    const message = this.state.messages.get(`${channel}:${a.ts}`);
    if (!message) throw new Error('no such message');
    return this.deliver('interactive', a, {
      type: 'message_action',
      ...common,
      channel: { id: channel, name: this.state.channels.get(channel)?.name },
      message,
      message_ts: a.ts,
      response_url: this.responseUrl(w, channel, user, a.ts),
    });
  }
  /** Submit an open modal. values: { block_id: { action_id: {...} } } */
  submit(a: Target & { view_id: string; values?: Json; close?: boolean }) {
    const w = this.team(a);
    const view = this.state.views.get(a.view_id);
    if (!view) throw new Error('no such view');
    const user = a.user ?? view.user;
    return this.deliver('interactive', a, {
      type: a.close ? 'view_closed' : 'view_submission',
      user: { id: user, team_id: w.id },
      team: { id: w.id, domain: w.name },
      api_app_id: 'A0EMULATOR',
      is_enterprise_install: false,
      enterprise: null,
      trigger_id: this.trigger(user, w),
      view: { ...view, app_installed_team_id: w.id, state: { values: a.values ?? {} } },
      response_urls: [],
    }).then((d) => {
      const r = d.ack;
      if (r?.response_action === 'update' || r?.response_action === 'push')
        putView(this.api(), w, r.view, user, r.response_action === 'update' ? view : undefined);
      else if (d.acked && !r?.response_action) this.state.views.delete(view.id);
      return d;
    });
  }

  protected team(a: { team?: string }) {
    const w = this.state.workspaces.get(a.team ?? 'T0EMU0001');
    if (!w) throw new Error(`no workspace ${a.team}`);
    return w;
  }
  protected channel(a: Target, w: Workspace) {
    const c = a.channel ?? [...this.state.channels.values()].find((x) => x.team === w.id && x.botIsMember && !x.isIm)?.id;
    if (!c || !this.state.channels.has(c)) throw new Error(`no channel ${c}`);
    return c;
  }
  protected deliver(kind: Delivery['kind'], a: Target, payload: Json) {
    return this.courier.deliver(
      kind,
      a.transport ?? this.options.mode,
      payload,
      a.duplicates === undefined ? {} : { duplicates: a.duplicates },
    );
  }
  protected humanMessage(a: Target & { thread_ts?: string }, w: Workspace, text: string) {
    const channel = this.channel(a, w);
    const message = {
      type: 'message',
      user: a.user ?? 'U0ALICE01',
      text,
      ts: this.state.ts(),
      channel,
      team: w.id,
      ...(a.thread_ts ? { thread_ts: a.thread_ts } : {}),
    };
    this.state.messages.set(`${channel}:${message.ts}`, message);
    return { message };
  }
  protected trigger(user: string, w: Workspace) {
    const t = `${Date.now()}.${id('t')}`;
    this.state.triggers.set(t, { expires: Date.now() + this.options.triggerTtlMs, used: false, user, team: w.id });
    return t;
  }
  protected responseUrl(w: Workspace, channel: string, user: string, ts?: string) {
    const key = id('R') + id('');
    this.state.responseUrls.set(key, {
      team: w.id,
      channel,
      user,
      ...(ts !== undefined && { ts }),
      uses: 0,
      expires: Date.now() + this.options.responseUrlTtlMs,
    });
    return `${this.url}/_hooks/${key}`;
  }
  protected applyAck(d: Delivery, w: Workspace, channel: string, user: string) {
    const body = typeof d.ack === 'string' ? (d.ack ? { text: d.ack } : null) : d.ack && Object.keys(d.ack).length ? d.ack : null;
    if (d.acked && body) {
      this.state.violate('ack', checkMessage(body, this.checkContext()));
      this.state.post({
        via: 'ack',
        action: 'post',
        team: w.id,
        channel,
        user,
        visibility: body.response_type === 'in_channel' ? 'in_channel' : 'ephemeral',
        body: { ...body, ts: this.state.ts() },
      });
    }
    return d;
  }
  protected checkContext() {
    return {
      allowBroadcast: this.options.allowBroadcast,
      fileReady: (f: string) => Date.now() - (this.state.files.get(f)?.completedAt ?? Infinity) >= this.options.fileReadyMs,
    };
  }
}

function findElement(blocks: Json[] | undefined, actionId: string) {
  for (const [i, b] of (blocks ?? []).entries())
    for (const e of [...(Array.isArray(b.elements) ? b.elements : []), b.accessory, b.element, ...(b.actions ?? [])])
      if (e?.action_id === actionId) return { element: e as Json, block_id: (b.block_id as string) ?? `b${i}` };
  return undefined;
}
