/** Checks an app manifest against the field limits of the manifest reference. */
import type { Json } from '../json.ts';
import { BlockChecker } from './blocks.ts';
import type { Problem } from './problem.ts';

export function checkManifest(m: Json): Problem[] {
  const c = new BlockChecker({});
  const info = m.display_information ?? {};
  c.length(info.name, 35, 'display_information.name', 1);
  c.length(info.description, 140, 'display_information.description');
  c.length(info.long_description, 4000, 'display_information.long_description', 175);
  const f = m.features ?? {};
  c.length(f.bot_user?.display_name, 80, 'features.bot_user.display_name');
  const commands = c.count(f.slash_commands ?? [], 50, 'features.slash_commands', 0);
  commands.forEach((s, i) => {
    c.length(s.command, 32, `features.slash_commands[${i}].command`, 2);
    if (!/^\/[^\s]+$/.test(s.command ?? ''))
      c.err('command', `features.slash_commands[${i}].command`, 'must start with / and have no space');
    c.length(s.description, 2000, `features.slash_commands[${i}].description`, 1);
    c.length(s.usage_hint, 1000, `features.slash_commands[${i}].usage_hint`);
  });
  c.count(f.shortcuts ?? [], 10, 'features.shortcuts', 0).forEach((s, i) => {
    if (!['global', 'message'].includes(s.type)) c.err('shortcut_type', `features.shortcuts[${i}].type`, 'global or message');
    c.length(s.name, 24, `features.shortcuts[${i}].name`, 1);
    c.length(s.callback_id, 255, `features.shortcuts[${i}].callback_id`, 1);
    c.length(s.description, 150, `features.shortcuts[${i}].description`, 1);
  });
  if (f.assistant_view && f.agent_view) c.err('agent_view', 'features', 'assistant_view and agent_view exclude each other');
  if (f.assistant_view) c.add('warn', 'assistant_view', 'features.assistant_view', 'legacy: new apps get agent_view');
  c.length(f.agent_view?.agent_description, 300, 'features.agent_view.agent_description');
  if (f.agent_view) c.count(f.agent_view.suggested_prompts ?? [], 4, 'features.agent_view.suggested_prompts', 0);
  const s = m.settings ?? {};
  const scopes: string[] = m.oauth_config?.scopes?.bot ?? [];
  if (commands.length && !scopes.includes('commands')) c.err('scope', 'oauth_config.scopes.bot', 'slash commands need the commands scope');
  if (!s.socket_mode_enabled) {
    for (const [path, url] of [
      ['settings.interactivity.request_url', s.interactivity?.is_enabled && (s.interactivity.request_url ?? '')],
      ['settings.event_subscriptions.request_url', s.event_subscriptions?.bot_events?.length && (s.event_subscriptions.request_url ?? '')],
    ] as const)
      if (url === '' || (url && !/^https:\/\//.test(url)))
        c.err('request_url', path, 'an https request URL is required without Socket Mode');
  }
  const needs: Record<string, string> = {
    app_mention: 'app_mentions:read',
    'message.im': 'im:history',
    'message.channels': 'channels:history',
    'message.groups': 'groups:history',
  };
  for (const e of s.event_subscriptions?.bot_events ?? [])
    if (needs[e] && !scopes.includes(needs[e])) c.err('scope', 'oauth_config.scopes.bot', `${e} needs ${needs[e]}`);
  return c.problems;
}
