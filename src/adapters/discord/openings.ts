/** What goes before an answer: who is addressed, who shares it, what was asked. */
import type { Reply } from '../../bot/reply.ts';
import type { Destination } from './destination.ts';
import { escapeText } from './escape.ts';
import { cut } from './split.ts';
import { WORDS } from './words.ts';

export interface Opening {
  /** Escaped. */
  readonly text: string;
  /** Who may be notified by it. */
  readonly notify: readonly string[];
}

type Asking = Pick<Destination, 'author' | 'asked'>;

/** Of a question that is quoted, after escaping. */
const LONGEST_QUESTION = 300;

const quoted = (asked: string | null): string[] => (asked ? [`> ${cut(escapeText(asked), LONGEST_QUESTION)}`] : []);

/** Discord shows who used a command, but not what with. */
export const quoting = ({ asked }: Asking): Opening | null => (asked ? { text: quoted(asked).join(''), notify: [] } : null);

/** Who shares it is named, and not notified. */
export const sharing = ({ language }: Reply, { author, asked }: Asking): Opening => ({
  text: [WORDS[language].shared(`<@${author}>`), ...quoted(asked)].join('\n'),
  notify: [],
});

/** Where it cannot be a reply. */
export const addressing = ({ author, asked }: Asking): Opening => ({
  text: [`<@${author}>`, ...quoted(asked)].join('\n'),
  notify: [author],
});
