/** Posts a reply that nobody asked for, whole: its pages one after the other. */
import type { Reply } from '../../bot/reply.ts';
import type { Clients } from './clients.ts';
import { PLAIN } from './destination.ts';
import { reasonOf } from './fault.ts';
import { post } from './post.ts';
import { render } from './render.ts';

/** `channel`: an id, with the workspace's id and a slash before it where the app is installed in many. @throws Error, one line. */
export async function postUnasked(clients: Clients, channel: string, reply: Reply): Promise<void> {
  const [id = '', team = ''] = channel.split('/').reverse();
  try {
    const client = await clients.of({ team, enterprise: null });
    if (!client) throw new Error('the app is not installed there');
    for (let page = 0, pages = 1; page < pages; page += 1) {
      const rendered = render({ of: null, question: '', reply, frame: { ...PLAIN, page }, isPrivate: false });
      pages = rendered.pages;
      await post(client, { channel: id, thread: null }, rendered, null);
    }
  } catch (fault) {
    throw new Error(`Slack does not take a post to ${channel}: ${reasonOf(fault)}`);
  }
}
