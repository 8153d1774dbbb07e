/** `/mercato …` and the message shortcut → what the bot owes: an answer that one person sees. */
import type { Language } from '../../knowledge/bilingual.ts';
import { PLAIN } from './destination.ts';
import { type Incoming, NOTHING } from './incoming.ts';
import { keyOf, owed, workspaceOf } from './owed.ts';
import { Command, Shortcut } from './payloads.ts';
import { fromSlack } from './text.ts';
import { WORDS } from './words.ts';

export const COMMAND = '/mercato';
export const CHECK_SHORTCUT = 'check_claim';

export function readCommand(body: unknown, language: Language): Incoming {
  const parsed = Command.safeParse(body);
  if (!parsed.success || parsed.data.command !== COMMAND) return NOTHING;
  const { text, team_id, enterprise_id, is_enterprise_install, channel_id, user_id, response_url, trigger_id } = parsed.data;
  const asked = fromSlack(text).trim();
  const withUsage = asked === '' || Object.values(WORDS).some(({ help }) => help === asked.toLowerCase());
  return {
    is: 'owed',
    owed: owed({
      ...{ key: keyOf(trigger_id), task: 'ask', user: user_id },
      text: asked || WORDS[language].help,
      conversation: [channel_id, user_id],
      destination: {
        ...{ to: 'person', user: user_id, url: response_url, replaces: 'own' },
        workspace: workspaceOf(team_id, enterprise_id, is_enterprise_install),
        frame: { ...PLAIN, withQuestion: !withUsage, withUsage },
      },
    }),
  };
}

export function readShortcut(body: unknown): Incoming {
  const parsed = Shortcut.safeParse(body);
  if (!parsed.success || parsed.data.callback_id !== CHECK_SHORTCUT) return NOTHING;
  const { team, enterprise, is_enterprise_install, user, trigger_id, channel, message, response_url } = parsed.data;
  return {
    is: 'owed',
    owed: owed({
      ...{ key: keyOf(trigger_id), task: 'check', user: user.id },
      text: fromSlack(message.text).trim(),
      conversation: [channel.id, user.id],
      destination: {
        // What is there already belongs to whoever wrote it.
        ...{ to: 'person', user: user.id, url: response_url, replaces: 'nothing' },
        workspace: workspaceOf(team?.id ?? '', enterprise?.id, is_enterprise_install),
        frame: { ...PLAIN, withQuestion: true },
      },
    }),
  };
}
