/** Reply → what Slack shows of it: blocks within its limits, a page at a time, and the same as plain text. */
import type { types } from '@slack/bolt';
import type { Reply } from '../../bot/reply.ts';
import { againButton, isAskable, pageButton, questionButton, shareButton, verdictButtons } from './buttons.ts';
import type { Frame } from './destination.ts';
import { LIMITS, OWN } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { clip, escapeMarkup, visible } from './text.ts';
import { WORDS } from './words.ts';

/** An answer to be shown. */
export interface Shown {
  /** The delivery that it answers, which its buttons speak of; null shows no buttons but for the questions offered. */
  readonly of: string | null;
  readonly question: string;
  readonly reply: Reply;
  readonly frame: Omit<Frame, 'of'>;
  /** One person sees it. */
  readonly isPrivate: boolean;
}

export interface Rendered {
  /** How many there are. */
  readonly pages: number;
  /** Escaped. What notifications and screen readers get. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

export function render(shown: Shown): Rendered {
  const { reply, frame } = shown;
  const above = lead(shown);
  const offered = suggestions(reply.suggestions, WORDS[reply.language].ask);
  const usage = frame.withUsage ? [usageOf(reply)] : [];
  const pages = paged([...piecesOf(reply), ...usage], LIMITS.blocksJson - sizeOf([above, offered, rows(shown, 9999)]));
  const page = Math.min(frame.page, pages.length - 1);
  const isLast = page === pages.length - 1;
  const pieces = pages[page] ?? [];
  const lines = [
    ...above.map(({ elements: [line] }) => (line?.type === 'plain_text' ? line.text : '')),
    ...pieces.map(({ text }) => text),
    ...(isLast && reply.suggestions.length > 0 ? [WORDS[reply.language].ask, ...reply.suggestions.map((one) => `• ${visible(one)}`)] : []),
  ];
  return {
    pages: pages.length,
    text: fallback(lines.join('\n')),
    blocks: [
      ...above,
      ...pieces.map(({ block }) => block),
      ...(isLast ? offered : []),
      ...rows({ ...shown, frame: { ...frame, page } }, pages.length),
    ],
  };
}

const sizeOf = (blocks: readonly (readonly types.KnownBlock[])[]): number => JSON.stringify(blocks).length;

/** What was asked and who shares it, where it would not be seen. */
function lead({ question, reply, frame }: Shown): types.ContextBlock[] {
  const words = WORDS[reply.language];
  const asked = visible(question).trim();
  const lines = [
    ...(frame.sharedBy === null ? [] : [words.sharedBy(clip(visible(frame.sharedBy), OWN.name))]),
    ...(frame.withQuestion && asked ? [words.question(clip(asked, OWN.question))] : []),
  ];
  return lines.map((line) => ({ type: 'context', elements: [{ type: 'plain_text', text: line, emoji: false }] }));
}

/** Those too long for their button are written out above. */
function suggestions(questions: readonly string[], ask: string): types.KnownBlock[] {
  const offered = questions.filter(isAskable).slice(0, LIMITS.buttonsInRow);
  if (offered.length === 0) return [];
  const long = offered.filter((question) => visible(question).length > LIMITS.buttonText);
  const text = [ask, ...long.map((question) => `• ${visible(question)}`)].join('\n');
  return [
    { type: 'section', text: { type: 'plain_text', text, emoji: false } },
    { type: 'actions', elements: offered.map(questionButton) },
  ];
}

/** `pages`: how many there are. */
function rows({ of, question, reply, frame, isPrivate }: Shown, pages: number): types.ActionsBlock[] {
  if (of === null) return [];
  const { language, status } = reply;
  const words = WORDS[language];
  const isAnswer = status !== 'help';
  const moves = [
    ...(frame.page + 1 < pages ? [pageButton('more', words.more(frame.page + 2, pages), of, frame.page + 1)] : []),
    ...(isPrivate && frame.page > 0 ? [pageButton('back', words.back, of, frame.page - 1)] : []),
    ...(isPrivate && isAnswer ? [shareButton(language, of)] : []),
    ...(isAnswer && frame.sharedBy === null && isAskable(question) ? [againButton(language, question)] : []),
  ];
  return [...(moves.length > 0 ? [moves] : []), ...(isAnswer ? [verdictButtons(language, of)] : [])].map((elements) => ({
    type: 'actions',
    elements,
  }));
}

function usageOf({ language }: Reply): Piece {
  const { usage } = WORDS[language];
  const elements = usage.map((line): types.RichTextSection => ({ type: 'rich_text_section', elements: [{ type: 'text', text: line }] }));
  return {
    block: { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] },
    text: usage.map((line) => `• ${line}`).join('\n'),
  };
}

/** Pages with at most so many characters as JSON; a page at least. */
function paged(pieces: readonly Piece[], longest: number): Piece[][] {
  const pages: Piece[][] = [[]];
  let room = longest;
  for (const piece of pieces) {
    const size = JSON.stringify(piece.block).length + 1;
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (size > room || page.length >= LIMITS.blocks - 10)) {
      pages.push([piece]);
      room = longest - size;
    } else {
      page.push(piece);
      room -= size;
    }
  }
  return pages;
}

/** Escaped, and within the limit once it is. */
function fallback(text: string): string {
  let length = LIMITS.fallbackText;
  for (;;) {
    const escaped = escapeMarkup(clip(text, length));
    if (escaped.length <= LIMITS.fallbackText) return escaped || '…';
    length -= escaped.length - LIMITS.fallbackText;
  }
}
