/** What people say of the bot's answers, and where it is kept. */
import { z } from 'zod';
import type { Question } from './question.ts';

export const Verdict = z.enum(['right', 'wrong', 'missing']);
export type Verdict = z.infer<typeof Verdict>;

export interface Feedback {
  /** The delivery that it is about. */
  readonly delivery: string;
  /** Who says so: one says one thing of an answer, the last. */
  readonly author: string;
  readonly verdict: Verdict;
  readonly at: Date;
}

/** With what it is about, for whoever improves the articles or the bot. */
export interface JudgedAnswer extends Feedback {
  /** The message. */
  readonly text: string;
  /** How it was understood; null where it was not. */
  readonly question: Question | null;
  /** Ids of the claims shown. */
  readonly claims: readonly string[];
}

export interface FeedbackStore {
  give(feedback: Feedback): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly JudgedAnswer[]>;
}
