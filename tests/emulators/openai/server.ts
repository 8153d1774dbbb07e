/** A server on this machine that speaks OpenAI's chat completions, as well or as badly as a test wants. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { type Behaviour, completionBody } from './behaviour.ts';
import { strictFaults } from './strict-schema.ts';

export type Body = ChatCompletionCreateParamsNonStreaming;

/** What the model does with the n-th request that reaches it, from 0. */
export type Behave = (body: Body, nth: number) => Behaviour | Promise<Behaviour>;

export interface Endowment {
  readonly key?: string;
  readonly model?: string;
  /** Parameters that it refuses, and formats. */
  readonly lacks?: readonly ('json_schema' | 'json_object' | 'temperature' | 'reasoning_effort' | 'max_completion_tokens')[];
}

const KNOWN = ['model', 'messages', 'response_format', 'max_completion_tokens', 'max_tokens', 'temperature', 'reasoning_effort'];

export class OpenAiEmulator {
  /** Bodies of all requests for a completion, those refused included. */
  readonly heard: Body[] = [];
  /** Headers that came with them. */
  readonly keys: (string | undefined)[] = [];
  readonly #server: Server;
  readonly #behave: Behave;
  readonly #endowment: Endowment;
  #reached = 0;

  private constructor(behave: Behave, endowment: Endowment) {
    this.#behave = behave;
    this.#endowment = endowment;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(behave: Behave, endowment: Endowment = {}): Promise<OpenAiEmulator> {
    const emulator = new OpenAiEmulator(behave, endowment);
    emulator.#server.listen(0, '127.0.0.1').unref();
    await once(emulator.#server, 'listening');
    return emulator;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** What is under way is cut off. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return refuse(response, 404, { message: 'Not found' });
    const body = JSON.parse((await request.setEncoding('utf8').toArray()).join('')) as Body;
    this.heard.push(body);
    this.keys.push(request.headers.authorization);
    const fault = this.#faultOf(body, request.headers.authorization);
    if (fault) return refuse(response, fault.status, fault.error);
    perform(await this.#behave(body, this.#reached++), response);
  }

  #faultOf(body: Body, authorization: string | undefined): { readonly status: number; readonly error: object } | undefined {
    const { key, model, lacks = [] } = this.#endowment;
    // OpenAI itself repeats part of the key; others repeat all of it.
    if (key !== undefined && authorization !== `Bearer ${key}`)
      return { status: 401, error: { message: `Incorrect API key provided: ${authorization}.`, code: 'invalid_api_key' } };
    if (model !== undefined && body.model !== model)
      return { status: 404, error: { message: `The model \`${body.model}\` does not exist`, code: 'model_not_found' } };
    const bad = (message: string, param: string) => ({ status: 400, error: { message, param, type: 'invalid_request_error' } });
    const unknown = Object.keys(body).find((name) => !KNOWN.includes(name) || lacks.some((missing) => missing === name));
    if (unknown) return bad(`Unsupported parameter: '${unknown}' is not supported with this model.`, unknown);
    const format = body.response_format;
    if (format && lacks.some((missing) => missing === format.type))
      return bad(`Invalid parameter: 'response_format' of type '${format.type}' is not supported with this model.`, 'response_format');
    const faults = format?.type === 'json_schema' && format.json_schema.strict ? strictFaults(format.json_schema.schema) : [];
    return faults.length > 0 ? bad(`Invalid schema: ${faults.join('; ')}`, 'response_format') : undefined;
  }
}

function perform(behaviour: Behaviour, response: ServerResponse): void {
  if ('resets' in behaviour) response.socket?.resetAndDestroy();
  else if ('status' in behaviour) refuse(response, behaviour.status, behaviour.error ?? { message: 'no' }, behaviour.headers);
  else if ('sends' in behaviour) response.writeHead(200, { 'content-type': behaviour.type }).end(behaviour.sends);
  else if ('hangs' in behaviour) {
    if (behaviour.hangs === 'amid') response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[');
  } else response.writeHead(200, { 'content-type': 'application/json' }).end(completionBody(behaviour));
}

const refuse = (response: ServerResponse, status: number, error: object, headers: Readonly<Record<string, string>> = {}): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error }));

/** What the user part of a request holds. */
export function saidIn(body: Body): { readonly message: string; readonly today: string; readonly previous?: unknown } {
  const { content } = body.messages.at(-1) ?? {};
  return JSON.parse(String(content));
}
