/** What an endpoint may do with a request: well-behaved, faulty, hostile. */

export type Behaviour =
  /** The model writes this. */
  | { readonly writes: string }
  /** It is cut off there, at the limit of the output. */
  | { readonly cutOff: string }
  | { readonly refuses: string }
  /** It calls a tool that nobody gave it. */
  | { readonly callsTool: string }
  /** The provider takes the text away. */
  | { readonly filters: true }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly error?: Readonly<Record<string, unknown>> }
  /** Not a completion at all. */
  | { readonly sends: string; readonly type: string }
  /** So many bytes in one completion. */
  | { readonly bytes: number }
  /** The first byte never comes. */
  | { readonly hangs: 'before' }
  /** The head comes, the rest never does. */
  | { readonly hangs: 'amid' }
  | { readonly resets: true };

const usage = { prompt_tokens: 2000, completion_tokens: 60, total_tokens: 2060 };

const chosen = (message: object, finish: string): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'emulated',
    choices: [
      { index: 0, message: { role: 'assistant', content: null, refusal: null, ...message }, logprobs: null, finish_reason: finish },
    ],
    usage,
  });

/** The body of a reply with status 200; undefined for what is none. */
export function completionBody(behaviour: Behaviour): string | undefined {
  if ('writes' in behaviour) return chosen({ content: behaviour.writes }, 'stop');
  if ('cutOff' in behaviour) return chosen({ content: behaviour.cutOff }, 'length');
  if ('refuses' in behaviour) return chosen({ refusal: behaviour.refuses }, 'stop');
  if ('filters' in behaviour) return chosen({ content: '' }, 'content_filter');
  if ('bytes' in behaviour) return chosen({ content: 'x'.repeat(behaviour.bytes) }, 'stop');
  if (!('callsTool' in behaviour)) return undefined;
  const call = { id: 'call_1', type: 'function', function: { name: behaviour.callsTool, arguments: '{}' } };
  return chosen({ tool_calls: [call] }, 'tool_calls');
}
