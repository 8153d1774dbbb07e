/** Posts to a response_url: five times within half an hour, seen by one person unless said otherwise. */
import type { Sent } from '../../delivery/dispatcher.ts';
import type { Rendered } from './render.ts';

export interface Response extends Pick<Rendered, 'text'> {
  readonly blocks?: Rendered['blocks'];
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly thread_ts?: string;
}

/** `gone`: used up or out of time. `refused`: Slack does not like the blocks. */
export type Responded = Sent | { readonly outcome: 'gone' } | { readonly outcome: 'refused' };

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Never throws. What it says of a failure does not hold the address, which is a secret. */
export async function respond(url: string, response: Response): Promise<Responded> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ unfurl_links: false, unfurl_media: false, ...response }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await answer.body?.cancel();
    return respondedOf(answer);
  } catch (fault) {
    return { outcome: 'later', afterMs: null, uncertain: true, reason: `response_url: ${fault instanceof Error ? fault.name : 'failed'}` };
  }
}

function respondedOf({ ok, status, headers }: globalThis.Response): Responded {
  if (ok) return { outcome: 'sent', receipt: null };
  if (status === 404 || status === 410) return { outcome: 'gone' };
  if (status === 400) return { outcome: 'refused' };
  const reason = `response_url: HTTP ${status}`;
  if (status === 429) return { outcome: 'later', afterMs: Number(headers.get('retry-after') ?? 1) * 1000, uncertain: false, reason };
  // What Slack says it failed to do it has not done: only no answer at all is uncertain.
  return status >= 500 ? { outcome: 'later', afterMs: null, uncertain: false, reason } : { outcome: 'never', reason };
}
