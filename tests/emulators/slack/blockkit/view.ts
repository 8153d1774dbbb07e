/** Checks a modal or a Home tab. */
import type { Json, Loose } from '../json.ts';
import { BlockChecker } from './blocks.ts';
import { LIMITS } from './limits.ts';
import type { CheckContext, Problem } from './problem.ts';

export function checkView(v: Json, ctx: CheckContext = {}): Problem[] {
  const c = new BlockChecker(ctx);
  if (!['modal', 'home'].includes(v?.type)) c.err('view_type', 'type', 'modal or home');
  if (v?.type === 'modal') {
    c.text(v.title, 'title', LIMITS.viewTitle, ['plain_text']);
    for (const k of ['submit', 'close']) if (v[k]) c.text(v[k], k, LIMITS.viewButton, ['plain_text']);
    if (v.blocks?.some((b: Loose) => b?.type === 'input') && !v.submit)
      c.err('missing_submit', 'submit', 'required when there is an input block');
  }
  c.length(v?.callback_id, LIMITS.viewCallbackId, 'callback_id');
  c.length(v?.private_metadata, LIMITS.viewPrivateMetadata, 'private_metadata');
  c.blocks(v?.blocks, 'blocks', LIMITS.viewBlocks);
  return c.problems;
}
