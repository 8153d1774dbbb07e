/** Where a reply goes, as it is kept until it is sent. Interaction tokens are secrets: they are forgotten then. */
import { z } from 'zod';

const Common = z.strictObject({
  channel: z.string(),
  /** Who asked. */
  author: z.string(),
  /** What was asked, where the platform does not show it. */
  asked: z.string().nullable(),
});

/** A message in a channel, as a reply to one where there is one. */
const InChannel = Common.extend({
  kind: z.literal('channel'),
  replyTo: z.string().nullable(),
  /** The private answer that its author shares with the channel. */
  shares: z.string().nullable(),
});

/** The answer to an interaction that was deferred. */
const Deferred = Common.extend({
  kind: z.literal('deferred'),
  id: z.string(),
  application: z.string(),
  token: z.string(),
  /** Only its author sees it. */
  isPrivate: z.boolean(),
  /** Others could read it there. */
  shareable: z.boolean(),
  plain: z.boolean(),
});

/** A message after an interaction, where the bot itself may not write. */
const FollowUp = Common.extend({
  kind: z.literal('follow-up'),
  id: z.string(),
  application: z.string(),
  token: z.string(),
  plain: z.boolean(),
  shares: z.string(),
});

export const Destination = z.discriminatedUnion('kind', [InChannel, Deferred, FollowUp]);
export type Destination = z.infer<typeof Destination>;

/** The delivery whose answer is shared; null where none is. */
export function sharedBy(destination: unknown): string | null {
  const { success, data } = Destination.safeParse(destination);
  return success && 'shares' in data ? data.shares : null;
}
