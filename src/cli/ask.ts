/** `ask`: one answer for a person, or one JSON line for each line of standard input. */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { type Line, LONGEST_LINE, linesOf } from '../adapters/terminal/lines.ts';
import type { Look } from '../adapters/terminal/paint.ts';
import { render } from '../adapters/terminal/render.ts';
import { write } from '../adapters/terminal/write.ts';
import type { Bot } from '../bot/bot.ts';
import type { ParserCounts } from '../bot/parsing/counts.ts';
import { Language } from '../knowledge/bilingual.ts';
import { answerAsJson } from './as-json.ts';
import { explain } from './explain.ts';

/** The bot, with how its answers came about. */
type Exchanging = Pick<Bot, 'exchange'>;

export interface AskOptions {
  readonly explain: boolean;
  /** None: the question stands alone. */
  readonly conversation?: string | undefined;
  readonly counts: ParserCounts;
  readonly output: Writable;
  readonly look: Look;
}

export async function askOnce(
  bot: Exchanging,
  question: string,
  { explain: explaining, conversation = '', counts, output, look }: AskOptions,
): Promise<void> {
  const exchange = await bot.exchange({ id: 'ask', conversation, author: 'ask', text: question });
  if (explaining) await write(output, `${explain(exchange, counts.soFar())}\n`);
  await write(output, render(exchange.reply, look));
}

export interface AskLinesOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Milliseconds, to measure by. */
  readonly now: () => number;
  /** Ends the reading once the line in hand is answered. */
  readonly stop?: AbortSignal;
}

/** A line that cannot be read is answered with an `error`, and the others go on. Empty lines are passed over. */
export async function askLines(bot: Exchanging, { input, output, now, stop }: AskLinesOptions): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input, stop)) {
    number += 1;
    if (line.text.trim() === '') continue;
    await write(output, `${JSON.stringify(await answerLine(bot, line, number, now))}\n`);
  }
}

async function answerLine(bot: Exchanging, line: Line, number: number, now: () => number): Promise<unknown> {
  const asked = readLine(line);
  if ('error' in asked) return { id: asked.id, error: `line ${number}: ${asked.error}` };
  const { id, question, language, conversation } = asked;
  const start = now();
  const exchange = await bot.exchange({
    id: `${number}`,
    conversation: conversation ?? '',
    author: 'ask',
    text: question,
    ...(language && { locale: language }),
  });
  return answerAsJson(id, exchange, now() - start);
}

const Asked = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: Language.nullish(),
  conversation: z.string().nullish(),
});

const REMEDY = 'write {"id": "…", "question": "…"}';

/** The line's number counts empty lines too, as an editor does. */
function readLine({ text, cut }: Line): z.infer<typeof Asked> | { readonly id: unknown; readonly error: string } {
  if (cut) return { id: null, error: `longer than ${LONGEST_LINE} bytes; ask something shorter` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: `not JSON; ${REMEDY}` };
  }
  const parsed = Asked.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  return { id: idOf(value), error: `${where ? `${where}: ` : ''}${issue?.message}; ${REMEDY}` };
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
