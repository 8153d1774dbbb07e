/** Posts a message that all in a channel see, once: it carries the name of its delivery, by which it is found again. */
import type { webApi } from '@slack/bolt';
import { codeOf } from './fault.ts';
import type { Rendered } from './render.ts';

export interface Place {
  /** A person's id stands for their direct messages. */
  readonly channel: string;
  readonly thread: string | null;
}

const METADATA = 'mercato_reply';

/** Milliseconds that Slack's clock may be behind ours. */
const SKEW = 5 * 60_000;

/** Codes for blocks that Slack does not take: the text alone says the same. */
const BLOCKS_REFUSED: ReadonlySet<string> = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** Gives the channel and the timestamp, which name the message in Slack. @throws what the Web API's client throws. */
export async function post(
  client: webApi.WebClient,
  { channel, thread }: Place,
  { text, blocks }: Rendered,
  key: string | null,
): Promise<{ channel: string; ts: string }> {
  const message = {
    channel,
    text,
    ...(thread !== null && { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
    ...(key !== null && { metadata: { event_type: METADATA, event_payload: { key } } }),
  };
  const posted = await client.chat.postMessage({ ...message, blocks }).catch((fault: unknown) => {
    if (BLOCKS_REFUSED.has(codeOf(fault) ?? '')) return client.chat.postMessage(message);
    throw fault;
  });
  return { channel: posted.channel ?? channel, ts: posted.ts ?? '' };
}

/** The message of a delivery, if it was posted since: null where there is none. @throws as above. */
export async function findPosted(
  client: webApi.WebClient,
  { channel, thread }: Place,
  key: string,
  since: Date,
): Promise<{ channel: string; ts: string } | null> {
  const oldest = String((since.getTime() - SKEW) / 1000);
  const wanted = { channel, oldest, limit: 200, include_all_metadata: true };
  const { messages = [] } =
    thread === null ? await client.conversations.history(wanted) : await client.conversations.replies({ ...wanted, ts: thread });
  const found = (messages as readonly { ts?: string; metadata?: { event_payload?: { key?: unknown } } }[]).find(
    ({ metadata }) => metadata?.event_payload?.key === key,
  );
  return found?.ts === undefined ? null : { channel, ts: found.ts };
}
