/** `ask`: one answer for a person, or one JSON line for each line of standard input. */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { NO_PAINT, render } from '../adapters/terminal/render.ts';
import type { Bot } from '../bot/bot.ts';
import { Language } from '../knowledge/bilingual.ts';
import { answerAsJson } from './as-json.ts';
import { explain } from './explain.ts';
import { linesOf } from './lines.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: Language.optional(),
  conversation: z.string().optional(),
});

export async function askOnce(
  bot: Bot,
  question: string,
  options: { readonly explain: boolean; readonly output: Writable },
): Promise<void> {
  const exchange = await bot.exchange({ id: 'ask', conversation: 'ask', author: 'ask', text: question });
  if (options.explain) options.output.write(`${explain(exchange)}\n`);
  options.output.write(render(exchange.reply, { width: 100, paint: NO_PAINT }));
}

/** A line that cannot be read is answered with an `error`, and the others go on. */
export async function askLines(bot: Bot, input: Readable, output: Writable, now: () => number): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    output.write(`${JSON.stringify(await answerLine(bot, line, number, now))}\n`);
  }
}

async function answerLine(bot: Bot, line: string, number: number, now: () => number): Promise<unknown> {
  const read = readLine(line);
  if ('error' in read) return { id: read.id, error: `line ${number}: ${read.error}` };
  const { id, question, language, conversation } = read;
  const start = now();
  const exchange = await bot.exchange({
    id: `${number}`,
    conversation: conversation ?? `line ${number}`,
    author: 'ask',
    text: question,
    ...(language && { locale: language }),
  });
  return answerAsJson(id, exchange, 'grammar', now() - start);
}

function readLine(line: string): z.infer<typeof Line> | { readonly id: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON; write {"id": "…", "question": "…"}' };
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return { id, error: `${issue?.path.join('.') || 'line'}: ${issue?.message}; write {"id": "…", "question": "…"}` };
}
