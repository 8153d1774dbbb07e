/** The buttons under an answer: questions to ask next, and what to do with the answer. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { Verdict } from '../../bot/feedback.ts';
import type { Reply } from '../../bot/reply.ts';
import { customIdOf, type Press } from './custom-id.ts';
import { visible } from './escape.ts';
import { MOST } from './limits.ts';
import { cut } from './split.ts';
import { WORDS } from './words.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Under {
  /** The delivery. */
  readonly key: string;
  readonly page: number;
  readonly pages: number;
  /** The answer is private, in a place where others could read it. */
  readonly shareable: boolean;
}

/** Questions are offered and opinions asked for once, under the first page. */
export function buttonsOf({ language, status, suggestions }: Reply, { key, page, pages, shareable }: Under): Row[] {
  const words = WORDS[language];
  const isFirst = page === 0;
  const offered = isFirst ? suggestions.map((text, number) => button(text, { action: 'ask', key, number })) : [];
  const questions = offered.filter(({ label }) => label?.trim()).slice(0, MOST.buttons);
  const verdicts = isFirst && status !== 'help' ? Verdict.options : [];
  const controls = [
    ...(isFirst && shareable ? [button(words.share, { action: 'share', key, number: 0 })] : []),
    ...(page + 1 < pages ? [button(words.more, { action: 'more', key, number: page + 1 })] : []),
    ...verdicts.map((action) => button(words.verdicts[action], { action, key, number: 0 })),
  ];
  return [questions, controls].filter((row) => row.length > 0).map((components) => ({ type: ComponentType.ActionRow, components }));
}

const button = (label: string, press: Press): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: press.action === 'ask' ? ButtonStyle.Primary : ButtonStyle.Secondary,
  label: cut(visible(label), MOST.label),
  custom_id: customIdOf(press),
});

/** The rows without the button that was just pressed. */
export const withoutButton = (rows: readonly Row[], customId: string): Row[] =>
  rows
    .map((row) => ({ ...row, components: row.components.filter((one) => !('custom_id' in one) || one.custom_id !== customId) }))
    .filter(({ components }) => components.length > 0);
