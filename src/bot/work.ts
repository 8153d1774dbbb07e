/** What the bot can be asked to do with a message, and what comes of it. */
import type { Question } from './question.ts';
import type { Reply } from './reply.ts';

/** Answer it, check each statement in it, or say what is covered. */
export type Task = 'ask' | 'check' | 'about';

export interface Worked {
  readonly reply: Reply;
  /** Null where the message was not understood, or is no question. */
  readonly question: Question | null;
  /** Ids of the claims shown. */
  readonly claims: readonly string[];
}
