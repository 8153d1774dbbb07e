/** The buttons under an answer, and what a press of one means. */
import type { types } from '@slack/bolt';
import { Verdict } from '../../bot/feedback.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import { LIMITS, OWN } from './limits.ts';
import { clip, visible } from './text.ts';
import { WORDS } from './words.ts';

/** What somebody wants who presses a button. */
export type Wish =
  | { readonly wish: 'ask'; readonly question: string }
  /** `page` from 0. */
  | { readonly wish: 'page'; readonly of: string; readonly page: number }
  | { readonly wish: 'share'; readonly of: string }
  | { readonly wish: 'judge'; readonly of: string; readonly verdict: Verdict };

const button = (action: string, label: string, value: string): types.Button => ({
  type: 'button',
  action_id: action,
  text: { type: 'plain_text', text: clip(visible(label).trim() || '…', LIMITS.buttonText), emoji: false },
  value,
});

/** Short enough to come back whole. */
export const isAskable = (question: string): boolean => question.trim() !== '' && visible(question).length <= OWN.question;

export const questionButton = (question: string, index: number): types.Button => button(`ask_${index}`, question, visible(question));

export const pageButton = (action: 'more' | 'back', label: string, of: string, page: number): types.Button =>
  button(action, label, `${page} ${of}`);

export const shareButton = (language: Language, of: string): types.Button => button('share', WORDS[language].share, of);

export const againButton = (language: Language, question: string): types.Button =>
  button('again', WORDS[language].again, visible(question));

export const verdictButtons = (language: Language, of: string): types.Button[] =>
  Verdict.options.map((verdict) => button(verdict, WORDS[language].verdicts[verdict], of));

/** Null for a button that is none of ours, or older than this. */
export function wishOf(action: string, value: string): Wish | null {
  if (/^ask_\d+$|^again$/.test(action)) return { wish: 'ask', question: value };
  if (action === 'share') return { wish: 'share', of: value };
  const verdict = Verdict.safeParse(action);
  if (verdict.success) return { wish: 'judge', of: value, verdict: verdict.data };
  const [, page, of] = /^(\d{1,4}) (.+)$/.exec(value) ?? [];
  return (action === 'more' || action === 'back') && page !== undefined && of !== undefined
    ? { wish: 'page', of, page: Number(page) }
    : null;
}
