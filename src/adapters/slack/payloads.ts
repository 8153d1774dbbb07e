/** What Slack sends, as far as it is read. */
import { z } from 'zod';

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** What everybody who writes or presses a button comes with. */
const team = z.object({ id: z.string() });
const user = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() });
const enterprise = z.object({ id: z.string() }).nullish();

export const Command = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: flag.optional(),
  channel_id: z.string(),
  user_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string(),
});
export type Command = z.infer<typeof Command>;

const interaction = {
  team: team.nullish(),
  enterprise,
  is_enterprise_install: flag.optional(),
  user,
  trigger_id: z.string(),
};

export const Click = z.object({
  type: z.literal('block_actions'),
  ...interaction,
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().default('') })], z.unknown()),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ is_ephemeral: flag.optional(), message_ts: z.string().optional(), thread_ts: z.string().optional() }).default({}),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ private_metadata: z.string().default('') }).optional(),
  response_url: z.string().optional(),
});
export type Click = z.infer<typeof Click>;

export const Shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  ...interaction,
  channel: z.object({ id: z.string() }),
  message: z.object({ text: z.string().default('') }),
  response_url: z.string(),
});
export type Shortcut = z.infer<typeof Shortcut>;

/** A mention, or a message in a channel or in direct messages. */
export const Said = z.object({
  type: z.enum(['app_mention', 'message']),
  subtype: z.string().optional(),
  channel_type: z.string().optional(),
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  /** Set where an app wrote it. */
  bot_id: z.string().nullish(),
  /** Set where it was changed afterwards. */
  edited: z.unknown().optional(),
});
export type Said = z.infer<typeof Said>;

export const HomeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  channel: z.string(),
  tab: z.enum(['home', 'messages']),
});
export type HomeOpened = z.infer<typeof HomeOpened>;

/** The app is gone from the workspace, or its token is. */
export const Left = z.union([
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.array(z.string()).min(1) }) }),
]);

export const EventCallback = z.object({
  type: z.literal('event_callback'),
  event_id: z.string(),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  authorizations: z.array(z.object({ user_id: z.string().optional(), is_enterprise_install: flag.optional() })).default([]),
  event: z.looseObject({ type: z.string() }),
});
export type EventCallback = z.infer<typeof EventCallback>;
