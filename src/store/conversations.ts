/** Conversations in SQL: one row for each, swept once nobody leans on it any more. */
import type { Kysely } from 'kysely';
import { type ConversationMemory, REMEMBERED, Remembered } from '../bot/conversation/memory.ts';
import type { StateTables } from './tables.ts';

export class SqlConversations implements ConversationMemory {
  readonly #db: Kysely<StateTables>;

  constructor(db: Kysely<StateTables>) {
    this.#db = db;
  }

  /** What an older version wrote in another form is as good as forgotten. */
  async recall(conversation: string, now: Date): Promise<Remembered | null> {
    const row = await this.#db
      .selectFrom('conversation')
      .select('body')
      .where('id', '=', conversation)
      .where('at', '>', now.getTime() - REMEMBERED)
      .executeTakeFirst();
    return row ? readBody(row.body) : null;
  }

  async remember(conversation: string, remembered: Remembered, now: Date): Promise<void> {
    const at = now.getTime();
    const body = JSON.stringify(remembered);
    await this.#db
      .insertInto('conversation')
      .values({ id: conversation, body, at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ body, at }))
      .execute();
    await this.#db
      .deleteFrom('conversation')
      .where('at', '<=', at - REMEMBERED)
      .execute();
  }
}

function readBody(body: string): Remembered | null {
  try {
    return Remembered.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
