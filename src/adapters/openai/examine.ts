/** Puts one question to the endpoint, and says what is wrong with the settings. Nothing that the endpoint says is repeated: it may hold the key. */
import { Endpoint, type EndpointConfig, OPENAI_URL } from './endpoint.ts';
import type { Completion, Failure } from './language-model.ts';
import { readOutput } from './read-output.ts';

/** Milliseconds: a model may have to be loaded first. */
const LONGEST_WAIT = 30_000;
const QUESTION = { message: 'Who left Meta for xAI?', today: '2025-10-15' };

const FORMATS = {
  schema: 'structured output',
  json: 'no structured output: plain JSON instead',
  text: 'no structured output and no JSON mode: by instruction alone, which is less reliable',
} as const;

/**
 * What was found, in a few words.
 * @throws Error with the remedy.
 */
export async function examineModel(config: EndpointConfig, signal: AbortSignal = AbortSignal.timeout(LONGEST_WAIT)): Promise<string> {
  const endpoint = new Endpoint(config);
  const completion = await endpoint.complete(QUESTION, signal);
  const where = config.baseUrl ?? OPENAI_URL;
  if (completion.outcome === 'failed') throw new Error(faultOf(completion, where, config));
  const output = readOutput(completion.text);
  if ('fault' in output)
    throw new Error(`${config.model} at ${where} answers, but not with a question in JSON; set OPENAI_MODEL to another model`);
  return `${config.model} at ${where}: ${FORMATS[endpoint.dialect.format]}, ${completion.usage.into} tokens in, ${completion.usage.out} out`;
}

function faultOf(
  { reason, status }: Extract<Completion, { outcome: 'failed' }>,
  where: string,
  { baseUrl, model }: EndpointConfig,
): string {
  const address = `${baseUrl === null ? 'OPENAI_BASE_URL, unset, stands for' : 'OPENAI_BASE_URL is'} ${where}`;
  const remedies: Readonly<Partial<Record<Failure, string>>> = {
    unauthorized: `the key is not accepted (${status}); set OPENAI_API_KEY to one that ${where} knows`,
    no_model: `there is no model ${model} at ${where} for this key; set OPENAI_MODEL to one that there is`,
    no_endpoint: `${address}, where nothing answers as OpenAI does (${status}); set it to the address before /chat/completions, which often ends in /v1`,
    bad_reply: `${address}, where nothing answers as OpenAI does; set it to the address before /chat/completions, which often ends in /v1`,
    unreachable: `${address}, which cannot be reached; correct it, or start what should listen there`,
    timeout: `${address}, where nothing answered in time; see whether the model is up`,
    rate_limited: 'too many requests for this key (429); wait, or raise its limit',
    no_credit: 'the account of this key has no credit left (429); add some, or set OPENAI_API_KEY to another',
    cut_off: `${model} writes more than a question takes, perhaps because it thinks aloud; set OPENAI_MODEL to another model`,
    bad_request: `${model} at ${where} takes no request of ours (${status}); set OPENAI_MODEL to a model for chat`,
    server_error: `${where} is at fault itself (${status}); try again later`,
  };
  return remedies[reason] ?? `${model} at ${where} gives no text (${reason}); set OPENAI_MODEL to another model`;
}
