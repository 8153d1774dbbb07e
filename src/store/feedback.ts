/** Feedback in SQL: kept with what it is about, which outlives the delivery. */
import type { Kysely } from 'kysely';
import type { Feedback, FeedbackStore, JudgedAnswer } from '../bot/feedback.ts';
import { Verdict } from '../bot/feedback.ts';
import type { Message } from '../bot/message.ts';
import type { Question } from '../bot/question.ts';
import type { StateTables } from './tables.ts';

export class SqlFeedbackStore implements FeedbackStore {
  readonly #db: Kysely<StateTables>;

  constructor(db: Kysely<StateTables>) {
    this.#db = db;
  }

  async give({ delivery, author, verdict, at }: Feedback): Promise<void> {
    const about = await this.#db
      .selectFrom('delivery')
      .select(['message', 'question', 'claims'])
      .where('key', '=', delivery)
      .executeTakeFirst();
    const { text } = JSON.parse(about?.message ?? '{"text":""}') as Pick<Message, 'text'>;
    const given = { verdict, at: at.getTime(), text, question: about?.question ?? null, claims: about?.claims ?? '[]' };
    await this.#db
      .insertInto('feedback')
      .values({ delivery, author, ...given })
      .onConflict((conflict) => conflict.columns(['delivery', 'author']).doUpdateSet({ verdict, at: given.at }))
      .execute();
  }

  async list(): Promise<readonly JudgedAnswer[]> {
    const rows = await this.#db.selectFrom('feedback').selectAll().orderBy('at', 'desc').execute();
    return rows.map(({ delivery, author, verdict, at, text, question, claims }) => ({
      delivery,
      author,
      verdict: Verdict.parse(verdict),
      at: new Date(at),
      text,
      question: JSON.parse(question ?? 'null') as Question | null,
      claims: JSON.parse(claims) as string[],
    }));
  }
}
