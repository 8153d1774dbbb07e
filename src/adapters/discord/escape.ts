/** Text that others wrote, made to show on Discord as it is and to do nothing. */
import { stripVTControlCharacters } from 'node:util';

/** Control characters and those that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** What sets off text anywhere; `<` begins mentions, times and custom emoji, `[` a masked link. */
const MARKUP = /[\\*_~|`[\]<]/g;

/** Headings, quotations and lists: wherever a line might come to begin. */
const OPENING = /(?<=^|\s)(?:-#|#{1,6}|>{1,3}|[+-])(?=\s|$)/g;
const NUMBER = /(?<=(?:^|\s)\d+)[.)](?=\s|$)/g;

/** On one line, without what drives a screen. For labels, where Discord knows no markup. */
export const visible = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(UNSEEN, '')
    // Nobody is notified anyway; like this it does not even look so.
    .replace(/@(?=everyone|here)/gi, '@\u200b');

/** For texts. Discord would make a link of any address: its colon is escaped, so that only our own links are links. */
export const escapeText = (text: string): string =>
  visible(text)
    .replace(MARKUP, '\\$&')
    .replace(OPENING, '\\$&')
    .replace(NUMBER, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:');

/** Longer ones are left out: they would take the room of what they prove. */
const LONGEST_ADDRESS = 700;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** An address for a masked link, which nothing in it can end. Null for none that a browser should open. */
export function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  const address = href.replace(/[()<>[\]\\"`|\s]/g, percent);
  return /^https?:$/.test(protocol) && address.length <= LONGEST_ADDRESS ? address : null;
}
