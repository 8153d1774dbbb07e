/** What Slack sends → what the bot owes, or another thing to do, or nothing. Pure. */
import type { Language } from '../../knowledge/bilingual.ts';
import { type Incoming, NOTHING } from './incoming.ts';
import { EventCallback } from './payloads.ts';
import { readClick } from './read-click.ts';
import { readCommand, readShortcut } from './read-command.ts';
import { readEvent } from './read-event.ts';

/** `language`: for those who call the bot without a word. */
export function read(body: unknown, language: Language): Incoming {
  const event = EventCallback.safeParse(body);
  if (event.success) return readEvent(event.data, language);
  return [readCommand(body, language), readClick(body), readShortcut(body)].find(({ is }) => is !== 'nothing') ?? NOTHING;
}
