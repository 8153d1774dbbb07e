/** What a fault of the client or an unusable reply means. Nothing that the endpoint says is passed on: it may repeat the key. */
import { APIConnectionError, APIError } from 'openai';
import type { ChatCompletion } from 'openai/resources/chat/completions';
import { TooLarge } from './bounded-fetch.ts';
import type { Completion, Failure, Usage } from './language-model.ts';

type Failed = Extract<Completion, { outcome: 'failed' }>;

const failed = (reason: Failure, more: Omit<Failed, 'outcome' | 'reason'> = {}): Failed => ({ outcome: 'failed', reason, ...more });

export function failureOf(fault: unknown): Failed {
  if (isCausedByTooLarge(fault)) return failed('too_large');
  if (fault instanceof APIConnectionError) return failed('unreachable');
  if (!(fault instanceof APIError) || fault.status === undefined) return failed(fault instanceof SyntaxError ? 'bad_reply' : 'unreachable');
  const status = Number(fault.status);
  if (isAboutModel(fault)) return failed('no_model', { status });
  switch (status) {
    case 401:
    case 403:
      return failed('unauthorized', { status });
    case 429: {
      if (fault.code === 'insufficient_quota') return failed('no_credit', { status });
      const retryAfter = retryAfterOf(fault.headers);
      return failed('rate_limited', { status, ...(retryAfter !== undefined && { retryAfter }) });
    }
    case 404:
    case 405:
      return failed('no_endpoint', { status });
    case 408:
    case 409:
      return failed('server_error', { status });
    default:
      return failed(status >= 500 ? 'server_error' : 'bad_request', { status });
  }
}

/** What an endpoint says of a request that it refuses: to be matched, never to be shown. */
export const complaintOf = (fault: unknown): string | undefined =>
  fault instanceof APIError && (fault.status === 400 || fault.status === 422) && !isAboutModel(fault)
    ? `${fault.param ?? ''} ${fault.message}`
    : undefined;

/** "No such model", however it is put; not "this model does not support…". */
const isAboutModel = ({ status, code, param, message }: APIError): boolean =>
  code === 'model_not_found' ||
  ((status === 404 || status === 400) &&
    (param === 'model' || /\bmodel\b.*\b(?:not found|not exist)\b|\b(?:unknown|invalid|no such) model\b/i.test(message)));

function isCausedByTooLarge(fault: unknown): boolean {
  return fault instanceof TooLarge || (fault instanceof Error && fault.cause !== undefined && isCausedByTooLarge(fault.cause));
}

/** Milliseconds; undefined where the header is missing, or a date. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') || Number.NaN);
  const seconds = Number(headers?.get('retry-after') || Number.NaN);
  const wait = Number.isFinite(milliseconds) ? milliseconds : seconds * 1000;
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}

/** `reply` is what the endpoint sent with status 200: whether it is a completion is not certain. */
export function completionOf(reply: Partial<ChatCompletion> | undefined): Completion {
  const choice = Array.isArray(reply?.choices) ? reply.choices[0] : undefined;
  if (!choice?.message) return failed('bad_reply');
  const usage = usageOf(reply);
  if (choice.message.refusal) return failed('refusal', { usage });
  if (choice.finish_reason === 'content_filter') return failed('filtered', { usage });
  if (choice.finish_reason === 'length') return failed('cut_off', { usage });
  const { content } = choice.message;
  return typeof content === 'string' && content.trim() !== '' ? { outcome: 'written', text: content, usage } : failed('no_text', { usage });
}

const usageOf = (reply: Partial<ChatCompletion> | undefined): Usage => ({
  into: count(reply?.usage?.prompt_tokens),
  out: count(reply?.usage?.completion_tokens),
});

const count = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);
