/** Reply → the Home tab: what the bot covers, how to reach it, and examples that are answered in direct messages. */
import type { types } from '@slack/bolt';
import type { Reply } from '../../bot/reply.ts';
import { PLAIN } from './destination.ts';
import { LIMITS } from './limits.ts';
import { render } from './render.ts';
import { clip, visible } from './text.ts';

/** `channel`: the person's direct messages with the bot; a press of a button tells of no channel. */
export function renderHome(reply: Reply, channel: string): types.HomeView {
  const frame = { ...PLAIN, withUsage: true };
  const { blocks } = render({ of: null, question: '', reply, frame, isPrivate: true });
  return { type: 'home', private_metadata: JSON.stringify({ channel }), blocks };
}

/** For the empty Messages tab. */
export const promptsOf = ({ suggestions }: Reply): { title: string; message: string }[] =>
  suggestions
    .slice(0, LIMITS.prompts)
    .map((question) => ({ title: clip(visible(question), LIMITS.promptTitle), message: visible(question) }));
