/** A press of a button → what the bot owes for it, or the feedback that it gives. */
import { z } from 'zod';
import { wishOf } from './buttons.ts';
import { type Destination, PLAIN, type Workspace } from './destination.ts';
import { type Done, type Incoming, NOTHING } from './incoming.ts';
import { authorOf, keyOf, owed, workspaceOf } from './owed.ts';
import { Click } from './payloads.ts';

/** Where the button is. */
interface Place {
  readonly workspace: Workspace;
  readonly channel: string;
  /** Where an answer that all see goes on: a thread, but for direct messages outside of one. */
  readonly thread: string | null;
  readonly isPrivate: boolean;
  readonly url: string | null;
}

export function readClick(body: unknown): Incoming {
  const parsed = Click.safeParse(body);
  const place = parsed.success ? placeOf(parsed.data) : null;
  if (!parsed.success || place === null) return NOTHING;
  const { user, trigger_id, actions } = parsed.data;
  const wish = wishOf(actions[0].action_id, actions[0].value);
  switch (wish?.wish) {
    case undefined:
      return NOTHING;
    case 'judge':
      return {
        is: 'feedback',
        feedback: { delivery: wish.of, author: authorOf(place.workspace, user.id), verdict: wish.verdict },
        url: place.url,
        thread: place.thread,
      };
    case 'ask': {
      const frame = { ...PLAIN, withQuestion: true };
      return request(place, { key: keyOf(trigger_id), user: user.id, text: wish.question, destination: answerTo(place, user.id, frame) });
    }
    case 'page': {
      const frame = { ...PLAIN, of: wish.of, page: wish.page, withQuestion: place.isPrivate };
      // What one person sees may be turned back and forth; a channel gets each page once.
      const key = place.isPrivate ? keyOf(trigger_id) : `${wish.of}/page/${wish.page}`;
      return request(
        place,
        { key, user: user.id, text: '', destination: answerTo(place, user.id, frame) },
        { done: 'alreadyBelow', of: wish.of },
      );
    }
    case 'share': {
      const { workspace, channel, url } = place;
      const frame = { ...PLAIN, of: wish.of, withQuestion: true, sharedBy: user.name ?? user.username ?? user.id };
      const destination = { to: 'channel' as const, workspace, channel, thread: null, url, status: null, frame };
      return request(place, { key: `${wish.of}/shared`, user: user.id, text: '', destination }, { done: 'alreadyShared', of: wish.of });
    }
  }
}

interface Wanted {
  readonly key: string;
  readonly user: string;
  readonly text: string;
  readonly destination: Destination;
}

function request({ channel, thread, url }: Place, wanted: Wanted, seen?: { readonly done: Done; readonly of: string }): Incoming {
  const { to } = wanted.destination;
  const conversation = to === 'person' ? [channel, wanted.user] : thread === null ? [channel] : [channel, thread];
  const again = seen && url !== null ? { again: { ...seen, url } } : {};
  return { is: 'owed', owed: owed({ ...wanted, task: 'ask', conversation }), ...again };
}

/** The answer arrives the way the message with the button did. */
function answerTo({ workspace, channel, thread, isPrivate, url }: Place, user: string, frame: typeof PLAIN): Destination {
  if (isPrivate && url !== null) return { to: 'person', workspace, user, url, replaces: 'original', frame };
  return { to: 'channel', workspace, channel, thread, url, status: null, frame };
}

function placeOf({ team, enterprise, is_enterprise_install, channel, container, message, view, response_url }: Click): Place | null {
  const workspace = workspaceOf(team?.id ?? '', enterprise?.id, is_enterprise_install);
  if (view) {
    const direct = HomeNote.safeParse(view.private_metadata);
    return direct.success ? { workspace, channel: direct.data.channel, thread: null, isPrivate: false, url: null } : null;
  }
  if (!channel) return null;
  const isPrivate = container.is_ephemeral === true;
  // What one person sees opens no thread, and direct messages go on without.
  const opened = isPrivate || channel.id.startsWith('D') ? undefined : container.message_ts;
  const thread = container.thread_ts ?? message?.thread_ts ?? opened ?? null;
  return { workspace, channel: channel.id, thread, isPrivate, url: response_url ?? null };
}

/** What the Home tab carries along. */
const HomeNote = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ channel: z.string() }));
