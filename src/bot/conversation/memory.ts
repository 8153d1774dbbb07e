/** What a conversation remembers of its last question and answer, and the port behind which it is kept. */
import { z } from 'zod';
import { Language } from '../../knowledge/bilingual.ts';
import { Question } from '../question.ts';

/** How long a conversation is remembered, in milliseconds: an hour. */
export const REMEMBERED = 3_600_000;

const Last = z.strictObject({
  /** Id and text of the message: the same message again (redelivered) leans on what came before it. */
  message: z.string(),
  text: z.string(),
  question: Question,
  /** Whose words the question holds. */
  language: Language,
  /** The language of the reply. */
  replied: Language,
  /** Ids of the claims shown, in order. */
  claims: z.array(z.string()),
  /** Offered by "which one?", each with what it would mean. */
  options: z.array(z.strictObject({ option: z.string(), question: Question })),
  /** Questions offered beside the reply. */
  suggestions: z.array(z.string()),
});
export type Last = z.infer<typeof Last>;

/** The last exchange, and the one before it. */
export const Remembered = z.strictObject({ last: Last, before: Last.nullable() });
export type Remembered = z.infer<typeof Remembered>;

export interface ConversationMemory {
  /** Null when nothing was said in the hour before `now`. */
  recall(conversation: string, now: Date): Promise<Remembered | null>;
  remember(conversation: string, remembered: Remembered, now: Date): Promise<void>;
}

/** Conversations at most: who keeps more needs the store. */
const MOST = 1000;

/** Lasts as long as its process; for a single session, and for tests. */
export class ShortMemory implements ConversationMemory {
  readonly #kept = new Map<string, { readonly remembered: Remembered; readonly at: number }>();

  async recall(conversation: string, now: Date): Promise<Remembered | null> {
    const kept = this.#kept.get(conversation);
    return kept && now.getTime() - kept.at < REMEMBERED ? kept.remembered : null;
  }

  async remember(conversation: string, remembered: Remembered, now: Date): Promise<void> {
    this.#kept.delete(conversation);
    this.#kept.set(conversation, { remembered, at: now.getTime() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }
}
