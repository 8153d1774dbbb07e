/** Checks one outgoing message: of chat.*, of a response_url, of an acknowledgement. */
import type { Json } from '../json.ts';
import { BlockChecker } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { CheckContext, Problem } from './problem.ts';

export function checkMessage(m: Json, ctx: CheckContext = {}): Problem[] {
  const c = new BlockChecker(ctx);
  const hasBlocks = Array.isArray(m.blocks) && m.blocks.length > 0;
  const text = m.text ?? m.markdown_text;
  if (m.delete_original) return c.problems;
  if (!hasBlocks && !text && !m.attachments?.length && !m.files?.length) c.err('no_text', 'text', 'a message needs text or blocks');
  if (hasBlocks && !m.text) c.add('warn', 'no_fallback_text', 'text', 'blocks without text: notifications and screen readers get nothing');
  if (m.markdown_text && (m.text || hasBlocks)) c.err('markdown_text_conflict', 'markdown_text', 'not together with text or blocks');
  if (typeof m.text === 'string') {
    c.length(m.text, LIMITS.messageText, 'text');
    if (m.text.length > LIMITS.messageTextAdvised)
      c.add('warn', 'long_text', 'text', `${m.text.length} characters; ${LIMITS.messageTextAdvised} is the advised maximum`);
    if (m.mrkdwn !== false) c.markup(m.text, 'text');
    if (m.parse === 'full' || m.link_names)
      c.add('warn', 'auto_parse', 'parse', 'parse=full and link_names turn names in data into mentions');
  }
  if (m.markdown_text) c.length(m.markdown_text, LIMITS.markdownTotal, 'markdown_text');
  if (hasBlocks) c.blocks(m.blocks, 'blocks', LIMITS.messageBlocks);
  (m.attachments ?? []).forEach((a: Json, i: number) => {
    if (a?.blocks) c.blocks(a.blocks, `attachments[${i}].blocks`, LIMITS.messageBlocks);
    for (const k of ['text', 'pretext', 'fallback']) if (typeof a?.[k] === 'string') c.markup(a[k], `attachments[${i}].${k}`);
  });
  const all = JSON.stringify([m.text, m.blocks]);
  if (/https?:\/\//.test(all) && m.unfurl_links === undefined && m.response_type === undefined && m.channel)
    c.add('warn', 'unfurl_unset', 'unfurl_links', 'message has a URL but sets neither unfurl_links nor unfurl_media');
  if (m.metadata && !m.metadata.entities && (typeof m.metadata.event_type !== 'string' || typeof m.metadata.event_payload !== 'object'))
    c.err('metadata', 'metadata', 'needs event_type and event_payload');
  if (m.thread_ts !== undefined && !/^\d{10}\.\d{6}$/.test(m.thread_ts))
    c.err('thread_ts', 'thread_ts', 'must be the exact ts string, never a float');
  return c.problems;
}
