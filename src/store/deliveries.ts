/** Deliveries in SQL. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Message } from '../bot/message.ts';
import type { Question } from '../bot/question.ts';
import type { Reply } from '../bot/reply.ts';
import type { Task, Worked } from '../bot/work.ts';
import type { Delivery, Json, Owed } from '../delivery/delivery.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import type { StateTables } from './tables.ts';

type Row = Selectable<StateTables['delivery']>;

export class SqlDeliveryStore implements DeliveryStore {
  readonly #db: Kysely<StateTables>;

  constructor(db: Kysely<StateTables>) {
    this.#db = db;
  }

  async accept({ key, adapter, lane, task, message, destination }: Owed, now: Date): Promise<boolean> {
    const received = now.getTime();
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('delivery')
      .values({
        key,
        adapter,
        lane,
        conversation: message.conversation,
        task,
        message: JSON.stringify(message),
        destination: JSON.stringify(destination),
        received,
        due: received,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** One statement, so that no two processes take the same. */
  async take(adapter: string, now: Date, until: Date, limit: number): Promise<readonly Delivery[]> {
    const at = now.getTime();
    const { rows } = await sql<Row>`
      update delivery set held = ${until.getTime()}
      where number in (
        select first.number
        from (select min(number) as number from delivery where adapter = ${adapter} and state = 'owed' group by lane) as oldest
        join delivery as first on first.number = oldest.number
        where first.due <= ${at} and first.held <= ${at}
        order by first.number limit ${limit})
      returning *`.execute(this.#db);
    return rows.map(deliveryOf).sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  }

  async hold(key: string, until: Date): Promise<void> {
    await this.#update(key, { held: until.getTime() });
  }

  async worked(key: string, { reply, question, claims }: Worked): Promise<void> {
    await this.#update(key, { reply: JSON.stringify(reply), question: JSON.stringify(question), claims: JSON.stringify(claims) });
  }

  async progress(key: string, receipt: Json): Promise<void> {
    await this.#update(key, { receipt: JSON.stringify(receipt) });
  }

  async defer(key: string, until: Date, uncertain: boolean): Promise<void> {
    await this.#db
      .updateTable('delivery')
      .set((row) => ({ due: until.getTime(), held: 0, uncertain: uncertain ? 1 : 0, attempts: row('attempts', '+', 1) }))
      .where('key', '=', key)
      .execute();
  }

  async sent(key: string, receipt: Json): Promise<void> {
    await this.#update(key, { state: 'sent', destination: 'null', receipt: JSON.stringify(receipt) });
  }

  async failed(key: string, reason: string): Promise<void> {
    await this.#update(key, { state: 'failed', destination: 'null', reason });
  }

  async find(key: string): Promise<Delivery | null> {
    const row = await this.#db.selectFrom('delivery').selectAll().where('key', '=', key).executeTakeFirst();
    return row ? deliveryOf(row) : null;
  }

  async takesPart(adapter: string, conversation: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('delivery')
      .select('number')
      .where('adapter', '=', adapter)
      .where('conversation', '=', conversation)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  async forget(before: Date): Promise<void> {
    await this.#db.deleteFrom('delivery').where('received', '<', before.getTime()).where('state', '!=', 'owed').execute();
  }

  async #update(key: string, values: Partial<Omit<Row, 'number'>>): Promise<void> {
    await this.#db.updateTable('delivery').set(values).where('key', '=', key).execute();
  }
}

const deliveryOf = (row: Row): Delivery => ({
  key: row.key,
  adapter: row.adapter,
  lane: row.lane,
  task: row.task as Task,
  message: JSON.parse(row.message) as Message,
  destination: JSON.parse(row.destination) as Json,
  receivedAt: new Date(row.received),
  worked:
    row.reply === null
      ? null
      : {
          reply: JSON.parse(row.reply) as Reply,
          question: JSON.parse(row.question ?? 'null') as Question | null,
          claims: JSON.parse(row.claims) as string[],
        },
  attempts: row.attempts,
  uncertain: row.uncertain === 1,
  receipt: JSON.parse(row.receipt) as Json,
  state: row.state as Delivery['state'],
});
