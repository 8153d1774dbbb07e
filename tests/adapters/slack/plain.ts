/** What a person reads in blocks, without markup and without buttons. */
import type { types } from '@slack/bolt';
import type { Json } from '../../emulators/slack/json.ts';

/** Rich text alone: what the reply says. */
export const plainOf = (blocks: readonly types.KnownBlock[]): string =>
  blocks
    .filter((block) => block.type === 'rich_text')
    .map(({ elements }) => elements.map((element) => textOf(element as Json)).join('\n'))
    .join('\n');

function textOf(element: Json): string {
  if (element.type !== 'rich_text_list') return (element.elements as Json[]).map(({ text }) => text).join('');
  const { offset = 0, style, elements } = element as { offset?: number; style: string; elements: Json[] };
  return elements.map((item, index) => `${style === 'ordered' ? `${offset + index + 1}.` : '•'} ${textOf(item)}`).join('\n');
}
