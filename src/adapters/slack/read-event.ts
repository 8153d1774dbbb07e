/** An event → what the bot owes for it: mentions, direct messages, replies in threads, an opened Home. */
import type { Language } from '../../knowledge/bilingual.ts';
import { PLAIN, type Workspace } from './destination.ts';
import { type Incoming, NOTHING } from './incoming.ts';
import { keyOf, owed, workspaceOf } from './owed.ts';
import { type EventCallback, HomeOpened, Left, Said } from './payloads.ts';
import { fromSlack } from './text.ts';
import { WORDS } from './words.ts';

interface Arrived {
  readonly key: string;
  readonly workspace: Workspace;
  /** The bot's own, where Slack tells. */
  readonly bot: string | undefined;
}

/** Messages with another subtype are changes, notices, or written by apps. */
const SAID_BY_PEOPLE: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast'];

export function readEvent({ event_id, team_id, enterprise_id, authorizations, event }: EventCallback, language: Language): Incoming {
  const [authorization] = authorizations;
  const arrived: Arrived = {
    key: keyOf(event_id),
    workspace: workspaceOf(team_id, enterprise_id, authorization?.is_enterprise_install),
    bot: authorization?.user_id,
  };
  if (Left.safeParse(event).success) return { is: 'left', workspace: arrived.workspace };
  const opened = HomeOpened.safeParse(event);
  if (opened.success) return readOpened(opened.data, arrived);
  const said = Said.safeParse(event);
  return said.success && isByPeople(said.data, arrived) ? readSaid(said.data, arrived, language) : NOTHING;
}

const isByPeople = ({ subtype, bot_id, user, edited }: Said, { bot }: Arrived): boolean =>
  SAID_BY_PEOPLE.includes(subtype) && !bot_id && user !== bot && user !== 'USLACKBOT' && !edited;

function readSaid(said: Said, arrived: Arrived, language: Language): Incoming {
  // A mention in direct messages comes as a message, too.
  if (said.type === 'app_mention') return isDirect(said) ? NOTHING : readMention(said, arrived, language);
  if (isDirect(said)) return readDirect(said, arrived);
  return said.thread_ts !== undefined && said.thread_ts !== said.ts ? readReply(said, said.thread_ts, arrived) : NOTHING;
}

const isDirect = ({ channel, channel_type }: Pick<Said, 'channel' | 'channel_type'>): boolean =>
  channel_type === 'im' || channel.startsWith('D');

/** The answer opens a thread, or goes on in it. */
function readMention(said: Said, arrived: Arrived, language: Language): Incoming {
  const text = withoutMention(said.text, arrived.bot);
  const asked = { ...said, text: text || WORDS[language].help };
  const thread = said.thread_ts ?? said.ts;
  return { is: 'owed', owed: inThread(asked, thread, arrived, text === ''), calls: thread === said.ts ? 'at the start' : 'within' };
}

function readDirect(said: Said, arrived: Arrived): Incoming {
  const text = withoutMention(said.text, arrived.bot);
  if (!text) return NOTHING;
  return { is: 'owed', owed: inThread({ ...said, text }, said.thread_ts ?? null, arrived, false) };
}

/** One that mentions the bot comes as a mention, too. */
function readReply(said: Said, thread: string, arrived: Arrived): Incoming {
  if (arrived.bot !== undefined && said.text.includes(`<@${arrived.bot}`)) return NOTHING;
  const text = fromSlack(said.text).trim();
  if (!text) return NOTHING;
  return { is: 'reply', owed: inThread({ ...said, text }, thread, arrived, false), toOthers: /<[@!]/.test(said.text) };
}

function inThread({ channel, channel_type, user, text, ts }: Said, thread: string | null, { key, workspace }: Arrived, withUsage: boolean) {
  const status = isDirect({ channel, channel_type }) ? (thread ?? ts) : null;
  return owed({
    ...{ key, task: 'ask', user, text },
    conversation: thread === null ? [channel] : [channel, thread],
    destination: { to: 'channel', workspace, channel, thread, url: null, status, frame: { ...PLAIN, withUsage } },
  });
}

function readOpened({ tab, user, channel }: HomeOpened, { key, workspace }: Arrived): Incoming {
  const destination = tab === 'home' ? { to: 'home' as const, workspace, user, channel } : { to: 'prompts' as const, workspace, channel };
  return { is: 'owed', owed: owed({ key, task: 'about', user, text: '', conversation: [channel, tab], destination }) };
}

/** Without the bot's name, or the one that it begins with where that is not known. */
function withoutMention(text: string, bot: string | undefined): string {
  const mention = bot === undefined ? /^\s*<@[^>]+>/ : new RegExp(`\\s*<@${bot}(?:\\|[^>]*)?>`, 'g');
  return fromSlack(text.replace(mention, '')).trim();
}
