/** The request: the stable part first, so that the provider's prompt cache serves it, then the little that varies. */
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ModelAbout, ModelOutput } from '../../bot/parsing/model/model-question.ts';
import { modelQuestionOf } from '../../bot/parsing/model/model-question-of.ts';
import { type Dialect, FULL } from './dialect.ts';
import { INSTRUCTIONS } from './instructions.ts';
import type { ModelRequest } from './language-model.ts';

/** Tokens. The longest Questions of the corpora take about half of it. */
export const LONGEST_OUTPUT = 200;

const { type, json_schema } = zodResponseFormat(ModelOutput, 'message', { schemaDefinitions: { about: ModelAbout } });
export const STRICT_FORMAT = { type, json_schema };

export function bodyOf(request: ModelRequest, model: string, dialect: Dialect = FULL): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content: variablePart(request) },
    ],
    ...(dialect.format === 'schema' && { response_format: STRICT_FORMAT }),
    ...(dialect.format === 'json' && { response_format: { type: 'json_object' } }),
    [dialect.limit]: LONGEST_OUTPUT,
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.reasoning && { reasoning_effort: 'minimal' }),
  };
}

/** JSON, so that nothing in the message can pass for anything but the message. */
export const variablePart = ({ today, previous, message }: ModelRequest): string =>
  JSON.stringify({ today, ...(previous && { previous: modelQuestionOf(previous) }), message });
