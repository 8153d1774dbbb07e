/** What a person wrote, on whatever platform: plain data. */
import type { Language } from '../knowledge/bilingual.ts';

export interface Message {
  /** Survives redelivery: the same message always has the same id. */
  readonly id: string;
  /** The thread, channel or session that it belongs to; empty for a message that belongs to none, and goes on from nothing. */
  readonly conversation: string;
  readonly author: string;
  readonly text: string;
  /** The language to reply in when the text gives no clue. */
  readonly locale?: Language;
}
