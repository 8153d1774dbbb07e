/** Shows in a thread of the agent view that the bot is working; an empty text shows nothing any more. */
import type { webApi } from '@slack/bolt';

/** A status is not worth an answer: it never throws. */
export async function showStatus(client: webApi.WebClient, channel: string, thread: string, status: string): Promise<void> {
  await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status }).catch(() => undefined);
}
