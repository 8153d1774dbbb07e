/** What a model wrote, as data: JSON of the form asked for, or why it is not. */
import type { OutputFault } from '../../bot/parsing/model/fault.ts';
import { ModelOutput, type ModelQuestion } from '../../bot/parsing/model/model-question.ts';

/** Models without structured output like to fence their JSON. */
const FENCED = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/;

export function readOutput(text: string): { readonly question: ModelQuestion } | { readonly fault: OutputFault } {
  let value: unknown;
  try {
    value = JSON.parse(FENCED.exec(text)?.[1] ?? text);
  } catch {
    return { fault: 'not_json' };
  }
  const parsed = ModelOutput.safeParse(value);
  return parsed.success ? parsed.data : { fault: 'not_a_question' };
}
