/** Opens what the bot must not forget, in the same database as the knowledge, over a connection of its own. */
import type { Kysely } from 'kysely';
import type { ConversationMemory } from '../bot/conversation/memory.ts';
import type { FeedbackStore } from '../bot/feedback.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { Notes } from '../delivery/notes.ts';
import { openDatabase, storeFault } from '../knowledge/sql/database.ts';
import { exclusively } from '../knowledge/sql/exclusive.ts';
import { databasePath } from '../knowledge/sql/location.ts';
import { SqlConversations } from './conversations.ts';
import { SqlDeliveryStore } from './deliveries.ts';
import { SqlFeedbackStore } from './feedback.ts';
import { STATE_SCHEMA } from './migrations/index.ts';
import { SqlNotes } from './notes.ts';
import type { StateTables } from './tables.ts';

export interface State {
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly notes: Notes;
  readonly conversations: ConversationMemory;
  close(): Promise<void>;
}

/** @throws StoreFault when the database cannot be used: one line. */
export async function openState(url: string): Promise<State> {
  const path = databasePath(url);
  const db = openDatabase<StateTables>(path);
  try {
    if (!(await STATE_SCHEMA.isMigrated(db, path))) await exclusively(db, (connection) => bringUpToDate(connection, path));
  } catch (error) {
    await db.destroy();
    throw storeFault(error, path);
  }
  return {
    deliveries: new SqlDeliveryStore(db),
    feedback: new SqlFeedbackStore(db),
    notes: new SqlNotes(db),
    conversations: new SqlConversations(db),
    close: () => db.destroy(),
  };
}

/** Another process may have done it while this one waited. */
async function bringUpToDate(db: Kysely<StateTables>, where: string): Promise<void> {
  if (!(await STATE_SCHEMA.isMigrated(db, where))) await STATE_SCHEMA.migrate(db);
}
