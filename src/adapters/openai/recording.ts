/** Requests written down and outputs read back, so that any model can be measured without being reached from here. */
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { intake } from '../../bot/parsing/intake.ts';
import type { ParsingContext } from '../../bot/parsing/parser.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import { requestFor } from './budget.ts';
import type { Completion, LanguageModel, ModelRequest } from './language-model.ts';
import { bodyOf } from './request.ts';

export interface RecordedRequest {
  readonly id: string;
  readonly question: string;
  /** The body to be posted; null for a message that no model is asked about (empty, too long). */
  readonly request: ChatCompletionCreateParamsNonStreaming | null;
}

interface Asked {
  readonly id: string;
  readonly question: string;
}

export function recordedRequest({ id, question }: Asked, context: ParsingContext, model: string, lexicon: Lexicon): RecordedRequest {
  const request = requestOf(question, context, lexicon);
  return { id, question, request: request && bodyOf(request, model) };
}

function requestOf(question: string, context: ParsingContext, lexicon: Lexicon): ModelRequest | null {
  const taken = intake(question, context.language, lexicon);
  return 'text' in taken ? requestFor(taken.text, context, lexicon) : null;
}

/** One line of a file of outputs. */
const Output = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  /** What the model wrote, as text or already as JSON. */
  output: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

/** @throws Error that names the line and the remedy. */
export function readOutputs(file: string, text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line, index) => {
      if (!line.trim()) return [];
      const read = Output.safeParse(asJson(line));
      if (!read.success) throw new Error(`${file}:${index + 1}: not an output; write {"id": "…", "output": "what the model wrote"}`);
      const { id, output } = read.data;
      return [[id, typeof output === 'string' ? output : JSON.stringify(output)]];
    }),
  );
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Gives each message the output that was recorded for its question. */
export class ReplayedModel implements LanguageModel {
  readonly #outputs = new Map<string, string>();

  constructor(questions: readonly Asked[], outputs: ReadonlyMap<string, string>, context: ParsingContext, lexicon: Lexicon) {
    for (const { id, question } of questions) {
      const message = requestOf(question, context, lexicon)?.message;
      const output = outputs.get(id);
      if (message !== undefined && output !== undefined) this.#outputs.set(message, output);
    }
  }

  async complete({ message }: ModelRequest): Promise<Completion> {
    const text = this.#outputs.get(message);
    return text === undefined ? { outcome: 'failed', reason: 'not_recorded' } : { outcome: 'written', text, usage: { into: 0, out: 0 } };
  }
}
