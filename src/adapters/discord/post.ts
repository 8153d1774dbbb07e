/** Posts a reply that nobody asked for, all of its pages, each once. */
import type { Reply } from '../../bot/reply.ts';
import type { Api } from './api.ts';
import { nonceOf } from './nonce.ts';
import { pagesOf } from './pages.ts';
import { type Body, render } from './render.ts';
import { troubleOf } from './trouble.ts';

export interface Unasked {
  readonly channel: string;
  readonly reply: Reply;
  readonly plain: boolean;
}

const TRIES = 5;
const FIRST_WAIT = 500;

/** @throws Error in one line when Discord refuses it, or cannot be reached for a while. */
export async function postUnasked(api: Api, sleep: (ms: number) => Promise<void>, { channel, reply, plain }: Unasked): Promise<void> {
  for (const page of pagesOf(reply, plain).keys()) {
    const body = render(reply, { key: null, page, plain, shareable: false, opening: null });
    await postOnce(api, sleep, channel, body);
  }
}

/** The nonce is derived from what is posted: a further try is recognised. */
async function postOnce(api: Api, sleep: (ms: number) => Promise<void>, channel: string, body: Body): Promise<void> {
  const nonce = nonceOf(channel, JSON.stringify(body));
  for (let tried = 1; ; tried += 1) {
    try {
      await api.post(channel, nonce, body);
      return;
    } catch (fault) {
      const trouble = troubleOf(fault);
      if (trouble.kind === 'refused' || tried === TRIES) throw new Error(`a post to Discord channel ${channel} failed: ${trouble.reason}`);
      await sleep(trouble.kind === 'limited' ? trouble.afterMs : FIRST_WAIT * 2 ** tried);
    }
  }
}
