/** Nothing that an article or a user wrote may drive the terminal. */

import { stripVTControlCharacters } from 'node:util';

/** Control characters but for tab and line feed, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export const visible = (text: string): string => stripVTControlCharacters(text).replace(UNSEEN, '');
