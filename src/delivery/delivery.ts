/** A message that the bot owes a reply, from its arrival to the proof that the reply was sent. */
import type { Message } from '../bot/message.ts';
import type { Task, Worked } from '../bot/work.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** As an adapter takes it from its platform, before anything is done. */
export interface Owed {
  /** The event's or the interaction's own id, with the adapter's name before it: the same in every redelivery. */
  readonly key: string;
  /** The adapter that sends the reply. */
  readonly adapter: string;
  /** Replies of one lane leave one after the other, at the pace of the platform: a channel, as a rule. */
  readonly lane: string;
  readonly task: Task;
  readonly message: Message;
  /** Where the reply goes, as the adapter needs it. Forgotten once sent: it may hold a secret of the platform's. */
  readonly destination: Json;
}

export interface Delivery extends Owed {
  readonly receivedAt: Date;
  /** Null until the bot has answered. */
  readonly worked: Worked | null;
  /** Attempts at sending that have failed. */
  readonly attempts: number;
  /** An attempt may have reached the platform though its answer was lost: look before sending again. */
  readonly uncertain: boolean;
  /** What the platform gave back for what has been sent so far. */
  readonly receipt: Json;
  readonly state: 'owed' | 'sent' | 'failed';
}
