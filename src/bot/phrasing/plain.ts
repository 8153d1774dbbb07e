/** A reply as plain text: the bot's own words, without marks, citations or suggestions. */
import type { Block, Reply } from '../reply.ts';

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.sentences.map(({ text }) => text).join(' ');
  return block.items.map(({ text }, index) => `${block.ordered ? `${index + 1}.` : '-'} ${text}`).join('\n');
}

/** One line a paragraph or item. */
export const plainText = ({ blocks }: Reply): string => blocks.map(blockText).join('\n');
