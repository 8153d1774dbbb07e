/** Texts on their way to and from Slack: decoded, escaped, cut, and rid of what would not be seen. */
import { stripVTControlCharacters } from 'node:util';

/** Control characters but for tab and line feed, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Nothing that an article or a user wrote may hide, or change how what surrounds it is read. */
export const visible = (text: string): string => stripVTControlCharacters(text).toWellFormed().replace(UNSEEN, '');

/** For Slack's markup, which has these three entities alone; it also defuses `<!channel>` and `<@U…>`. */
export const escapeMarkup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** At most so many characters (UTF-16), the last of them an ellipsis where something is left out. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  return `${end.trimEnd()}…`;
}

/** Pieces of at most so many characters, cut between words where there are any. Together they are the text. */
export function cut(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest - 1);
    const end = space > longest / 2 ? space + 1 : longest - (/[\ud800-\udbff]/.test(rest[longest - 1] ?? '') ? 1 : 0);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

const REFERENCE = /<([^<>]*)>/g;

/** What a person wrote, as they saw it when they wrote it: Slack sends references in angle brackets, and the rest escaped. */
export function fromSlack(text: string): string {
  return text
    .replace(REFERENCE, (_, reference: string) => nameOf(reference))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function nameOf(reference: string): string {
  const [target = '', label] = reference.split('|', 2);
  const named = label || undefined;
  if (target.startsWith('@')) return `@${named ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${named ?? target.slice(1)}`;
  if (target.startsWith('!')) return named ?? `@${target.slice(1).split('^')[0]}`;
  return named ?? target;
}
