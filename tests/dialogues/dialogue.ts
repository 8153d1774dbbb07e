/** Reads scripted exchanges: `U:` what a person writes (`U?:` where the bot is wrong so far); `B:` the status of the reply; then what its text has or lacks, what it cites, and `in:` which language it is. */
import type { Status } from '../../src/bot/reply.ts';
import { Language } from '../../src/knowledge/bilingual.ts';

export interface Turn {
  readonly line: number;
  readonly said: string;
  /** The bot does not answer as it should yet. */
  readonly wrongSoFar: boolean;
  readonly status: readonly Status[];
  /** Each must be in the text of the reply; of several parted by `|`, one. */
  readonly has: readonly (readonly string[])[];
  readonly lacks: readonly string[];
  /** Each must be in some quotation; of several parted by `|`, one. */
  readonly cites: readonly (readonly string[])[];
  /** Null for that of the script. */
  readonly language: Language | null;
}

const STATUSES: readonly string[] = ['answered', 'refuted', 'unknown', 'help'] satisfies readonly Status[];

/** @throws where a line is none of these, or comes before the exchange that it belongs to. */
export function parseDialogue(file: string, text: string): Turn[] {
  const turns: { -readonly [K in keyof Turn]: Turn[K] }[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const wrong = (what: string): Error => new Error(`${file}:${index + 1}: ${what}: ${line}`);
    const [, key, value] = /^(U\??|B|has|lacks|cites|in):\s+(.+)$/.exec(line) ?? [];
    if (!key || !value) throw wrong('expected U:, B:, has:, lacks:, cites: or in:, and a text');
    const anyOf = value.split('|').map((part) => part.trim());
    if (key === 'U' || key === 'U?') {
      turns.push({ line: index + 1, said: value, wrongSoFar: key === 'U?', status: [], has: [], lacks: [], cites: [], language: null });
      return;
    }
    const turn = turns.at(-1);
    if (!turn) throw wrong('nobody has said anything yet');
    if (key === 'B') {
      if (!anyOf.every((status) => STATUSES.includes(status))) throw wrong(`expected one of ${STATUSES.join(', ')}`);
      turn.status = anyOf as Status[];
    } else if (key === 'in') turn.language = Language.parse(value);
    else if (key === 'lacks') turn.lacks = [...turn.lacks, ...anyOf];
    else if (key === 'has') turn.has = [...turn.has, anyOf];
    else turn.cites = [...turn.cites, anyOf];
  });
  for (const { line, status } of turns)
    if (status.length === 0) throw new Error(`${file}:${line}: the bot does not reply; add a line with B:`);
  return turns;
}

/** Conversations, parted by lines of `---`; the turns of each go on from one another. */
export function parseConversations(file: string, text: string): Turn[][] {
  let above = 0;
  return text.split(/^---$/mu).map((part) => {
    const padded = '\n'.repeat(above) + part;
    above += part.split('\n').length - 1;
    return parseDialogue(file, padded);
  });
}
