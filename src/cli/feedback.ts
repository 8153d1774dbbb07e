/** `feedback`: what people said of the answers, newest first, one JSON line each. */
import type { Writable } from 'node:stream';
import { write } from '../adapters/terminal/write.ts';
import type { FeedbackStore, Verdict } from '../bot/feedback.ts';

/** `verdict`: only those that say so. */
export async function listFeedback(store: FeedbackStore, verdict: Verdict | undefined, output: Writable): Promise<void> {
  for (const judged of await store.list()) {
    if (verdict !== undefined && judged.verdict !== verdict) continue;
    const { at, text, question, claims, author, delivery } = judged;
    const line = { at: at.toISOString(), verdict: judged.verdict, message: text, claims, question, author, delivery };
    await write(output, `${JSON.stringify(line)}\n`);
  }
}
