/** The REST API: finds the route of a request, checks its token, its limits and its faults, and answers as Discord does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, RateLimited } from './api-error.ts';
import { Buckets } from './buckets.ts';
import { type Fault, Faults } from './faults.ts';
import type { Backstage, Route } from './routes/route.ts';

/** One request, for tests to look at. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** 0 while it is under way; -1 where it was never answered. */
  status: number;
  /** It was a message posted before. */
  deduplicated: boolean;
}

const CLIENT = /^DiscordBot \(.+, .+\)/;
const BROKEN = [50035, 50006];

export class Rest {
  readonly calls: Call[] = [];
  readonly faults = new Faults();
  readonly #stage: Backstage;
  readonly #routes: readonly Route[];
  readonly #buckets: Buckets;

  constructor(stage: Backstage, routes: readonly Route[]) {
    this.#stage = stage;
    this.#routes = routes;
    this.#buckets = new Buckets(stage.options.rateLimits);
  }

  async handle(request: IncomingMessage, response: ServerResponse, raw: string): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://discord');
    const { method = 'GET' } = request;
    const call: Call = {
      method,
      path: pathname.replace(/^\/api\/v10/, ''),
      body: raw ? JSON.parse(raw) : undefined,
      status: 0,
      deduplicated: false,
    };
    this.calls.push(call);
    const headers: Record<string, string> = {};
    try {
      const [status, body] = await this.#answer(call, request, searchParams, headers);
      this.#finish(call, response, status, body, headers);
    } catch (error) {
      if (error instanceof Lost) return this.#lose(call, response, error.how);
      if (!(error instanceof ApiError)) throw error;
      if (BROKEN.includes(error.code))
        this.#stage.violate('limit', `${method} ${call.path}: ${error.message} ${JSON.stringify(error.errors ?? '')}`);
      if (error instanceof RateLimited) Object.assign(headers, error.headers);
      this.#finish(call, response, error.status, error.body, headers);
    }
  }

  async #answer(
    call: Call,
    request: IncomingMessage,
    query: URLSearchParams,
    headers: Record<string, string>,
  ): Promise<[number, unknown?]> {
    const { violate, options } = this.#stage;
    const agent = request.headers['user-agent'] ?? '';
    if (!CLIENT.test(agent)) violate('user-agent', `"${agent}" is not "DiscordBot (url, version)"`);
    const { route, params } = this.#find(call);
    if (route.auth && request.headers.authorization !== `Bot ${options.token}`) throw new ApiError(401, 0, '401: Unauthorized');
    const fault = this.faults.take(call.method, call.path);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    if (fault && !fault.applied) fail(fault);
    this.#limit(route, params, headers);
    const answer = route.handle({ stage: this.#stage, params, body: call.body ?? {}, query, call });
    if (fault?.applied) fail(fault);
    return answer;
  }

  #find({ method, path }: Call): { readonly route: Route; readonly params: Readonly<Record<string, string>> } {
    for (const route of this.#routes) {
      const found = route.method === method ? route.path.exec(path) : null;
      if (found) return { route, params: found.groups ?? {} };
    }
    this.#stage.violate('unknown-endpoint', `${method} ${path}`);
    throw new ApiError(404, 0, '404: Not Found');
  }

  #limit(route: Route, params: Readonly<Record<string, string>>, headers: Record<string, string>): void {
    if (route.bucket === 'none') return;
    try {
      Object.assign(headers, this.#buckets.use(route.bucket, `${route.method} ${route.path.source}`, params.channel ?? params.token ?? ''));
    } catch (error) {
      this.#stage.violate('rate-limit', `limit exceeded on ${route.method} ${route.path.source}`);
      throw error;
    }
  }

  #finish(call: Call, response: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
    call.status = status;
    this.#stage.changed();
    // A JSON content type on 204 would break discord.js.
    if (status === 204) response.writeHead(204, headers).end();
    else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  #lose(call: Call, response: ServerResponse, how: 'reset' | 'close' | 'hang'): void {
    call.status = -1;
    this.#stage.changed();
    if (how === 'reset') response.socket?.resetAndDestroy();
    else if (how === 'close') response.socket?.destroy();
  }
}

/** The answer never arrives. */
class Lost extends Error {
  readonly how: 'reset' | 'close' | 'hang';

  constructor(how: 'reset' | 'close' | 'hang') {
    super(how);
    this.how = how;
  }
}

/** @throws whatever the fault makes of the call; nothing where it only took its time. */
function fail({ status, code = 0, retryAfter = 0.3 }: Fault): void {
  if (status === null) return;
  if (typeof status === 'string') throw new Lost(status);
  throw status === 429 ? new RateLimited(retryAfter, false) : new ApiError(status, code, `${status}: emulated`);
}
