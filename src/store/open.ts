/** Opens what the bot must not forget, in the same database as the knowledge, over a connection of its own. */
import type { FeedbackStore } from '../bot/feedback.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notes } from '../delivery/notes.ts';
import { openDatabase, storeFault } from '../knowledge/sql/database.ts';
import { databasePath } from '../knowledge/sql/location.ts';
import { SqlDeliveryStore } from './deliveries.ts';
import { SqlFeedbackStore } from './feedback.ts';
import { migrate } from './migrations/index.ts';
import { SqlNotes } from './notes.ts';
import type { StateTables } from './tables.ts';

export interface State {
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly notes: Notes;
  close(): Promise<void>;
}

/** @throws StoreFault when the database cannot be used: one line. */
export async function openState(url: string): Promise<State> {
  const path = databasePath(url);
  const db = openDatabase<StateTables>(path);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw storeFault(error, path);
  }
  return {
    deliveries: new SqlDeliveryStore(db),
    feedback: new SqlFeedbackStore(db),
    notes: new SqlNotes(db),
    close: () => db.destroy(),
  };
}
