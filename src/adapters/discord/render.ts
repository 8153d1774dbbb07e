/** Reply → the body of a Discord message: within every limit, and notifying nobody but whom it answers. */
import { type APIEmbed, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Reply, Status } from '../../bot/reply.ts';
import { buttonsOf, type Row } from './buttons.ts';
import type { Opening } from './openings.ts';
import { pagesOf } from './pages.ts';

export interface Setting {
  /** The delivery, for the buttons; null for none. */
  readonly key: string | null;
  readonly page: number;
  /** No embeds may be shown there. */
  readonly plain: boolean;
  readonly shareable: boolean;
  /** Goes before the text. */
  readonly opening: Opening | null;
}

export interface Body
  extends Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'allowed_mentions' | 'flags' | 'message_reference'> {
  readonly components: Row[];
}

/** Whether the articles say so is seen at a glance. */
const COLOURS: Readonly<Record<Status, number>> = { answered: 0x2e7d32, refuted: 0xc62828, unknown: 0x757575, help: 0x757575 };

export function render(reply: Reply, { key, page, plain, shareable, opening }: Setting): Body {
  const pages = pagesOf(reply, plain);
  const { text, sources } = pages[page] ?? pages[0];
  const content = [opening?.text ?? '', text].filter(Boolean).join('\n');
  const embed: APIEmbed = { description: sources, color: COLOURS[reply.status] };
  return {
    ...(content && { content }),
    ...(sources && { embeds: [embed] }),
    components: key === null ? [] : buttonsOf(reply, { key, page, pages: pages.length, shareable }),
    allowed_mentions: { parse: [], replied_user: true, ...(opening && { users: [...opening.notify] }) },
    // The links in the text are to be read, not unfolded.
    ...(plain && { flags: MessageFlags.SuppressEmbeds }),
  };
}
