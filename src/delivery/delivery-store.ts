/** The port for deliveries: what is owed survives a restart, and each is taken by one process at a time. */
import type { Worked } from '../bot/work.ts';
import type { Delivery, Json, Owed } from './delivery.ts';

export interface DeliveryStore {
  /** Keeps what is owed. False when this key was accepted before: it is a redelivery. */
  accept(owed: Owed, now: Date): Promise<boolean>;
  /**
   * Takes the deliveries of an adapter that are due and in nobody's hands, oldest first, the oldest of each lane only.
   * No other process gets them before `until`.
   */
  take(adapter: string, now: Date, until: Date, limit: number): Promise<readonly Delivery[]>;
  /** It is still being worked on: nobody else gets it before `until`. */
  hold(key: string, until: Date): Promise<void>;
  /** The bot has answered. */
  worked(key: string, worked: Worked): Promise<void>;
  /** A part of the reply has been sent. */
  progress(key: string, receipt: Json): Promise<void>;
  /** An attempt at sending failed: it is due again at a later time. */
  defer(key: string, until: Date, uncertain: boolean): Promise<void>;
  /** All has been sent. The destination is forgotten. */
  sent(key: string, receipt: Json): Promise<void>;
  /** It can never be sent. The destination is forgotten. */
  failed(key: string, reason: string): Promise<void>;
  find(key: string): Promise<Delivery | null>;
  /** Has the bot answered in this conversation? */
  takesPart(adapter: string, conversation: string): Promise<boolean>;
  /** Forgets what was received before, except what is still owed. */
  forget(before: Date): Promise<void>;
}
