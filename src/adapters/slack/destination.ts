/** Where a reply goes in Slack, and in what form. Kept with what is owed. */
import { z } from 'zod';

/** The workspace, and its organisation where the app is installed there as a whole. */
export const Workspace = z.object({ team: z.string(), enterprise: z.string().nullable() });
export type Workspace = z.infer<typeof Workspace>;

/** What is shown of the reply, and around it. */
export const Frame = z.object({
  /** The delivery whose answer is shown; null for the delivery's own. */
  of: z.string().nullable(),
  /** From 0. */
  page: z.number().int().nonnegative(),
  /** Nobody sees what was asked: it is shown above. */
  withQuestion: z.boolean(),
  /** How to reach the bot is shown below. */
  withUsage: z.boolean(),
  /** Who shares it. */
  sharedBy: z.string().nullable(),
});
export type Frame = z.infer<typeof Frame>;

const where = { workspace: Workspace };

export const Destination = z.discriminatedUnion('to', [
  /** A message that all in the channel see. */
  z.object({
    to: z.literal('channel'),
    ...where,
    channel: z.string(),
    thread: z.string().nullable(),
    /** Gets it where the bot is no member. */
    url: z.string().nullable(),
    /** The thread that shows that the bot is working; null for none. */
    status: z.string().nullable(),
    frame: Frame,
  }),
  /**
   * A message that one person sees, for half an hour at most; later it goes to their direct messages. It takes the place of
   * the message whose button was pressed, of an earlier attempt at sending it (`own`), or of nothing.
   */
  z.object({
    to: z.literal('person'),
    ...where,
    user: z.string(),
    url: z.string(),
    replaces: z.enum(['original', 'own', 'nothing']),
    frame: Frame,
  }),
  /** The Home tab. `channel` is the person's direct messages with the bot. */
  z.object({ to: z.literal('home'), ...where, user: z.string(), channel: z.string() }),
  /** Suggestions in the empty Messages tab. */
  z.object({ to: z.literal('prompts'), ...where, channel: z.string() }),
]);
export type Destination = z.infer<typeof Destination>;

export const PLAIN: Frame = { of: null, page: 0, withQuestion: false, withUsage: false, sharedBy: null };
