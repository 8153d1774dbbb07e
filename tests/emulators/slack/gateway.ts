/** The HTTP side of the emulated Slack: Web API, response_url, uploads, consent page; with faults on request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { postToHook } from './hook.ts';
import { filePart, parseArgs, readBody, reply } from './http.ts';
import type { Json } from './json.ts';
import type { EmulatorOptions } from './options.ts';
import { type ApiCall, type Fault, id, type State } from './state.ts';
import { callMethod } from './webapi/call.ts';
import type { ApiContext, Caller } from './webapi/context.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly url: URL;
  readonly raw: Buffer;
}

export class Gateway {
  #recentPosts = new Map<string, number[]>();
  readonly #state: State;
  readonly #options: EmulatorOptions;
  readonly #api: () => ApiContext;

  constructor(state: State, options: EmulatorOptions, api: () => ApiContext) {
    this.#state = state;
    this.#options = options;
    this.#api = api;
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://emulator');
    const exchange = { req, res, url, raw: await readBody(req) };
    const [, area, ...rest] = url.pathname.split('/');
    if (area === 'api') return this.#webApi(rest.join('/'), exchange);
    if (area === '_hooks') return this.#hook(rest[0] ?? '', exchange);
    if (area === '_files') return this.#upload(rest[0] ?? '', exchange);
    if (area === 'oauth') return this.#consent(exchange);
    reply(res, 404, { ok: false, error: 'not_found' });
  }

  async #webApi(method: string, exchange: Exchange): Promise<void> {
    const { req, res, url, raw } = exchange;
    const args = parseArgs(raw, String(req.headers['content-type'] ?? ''), url);
    const { authorization = '' } = req.headers;
    const token = authorization.replace(/^Bearer\s+/i, '') || String(args.token ?? '');
    delete args.token;
    if (args.client_secret === undefined && authorization.startsWith('Basic '))
      [args.client_id, args.client_secret] = Buffer.from(authorization.slice(6), 'base64').toString().split(':');
    const team = this.#state.teamOfToken(token) ?? null;
    const caller: Caller = { kind: team ? 'bot' : token === this.#options.appToken ? 'app' : 'none', team, token };
    const call = {
      method,
      team: team?.id ?? null,
      token: caller.kind === 'none' && token ? ('unknown' as const) : caller.kind,
      args: { ...args, ...(args.client_secret ? { client_secret: '***' } : {}) },
    };
    const fault = /^chat\.post/.test(method) && this.#tooFast(String(args.channel)) ? RATE_LIMIT : this.#state.takeFault(method);
    if (await this.#isFaulty(fault, call, exchange)) return;
    const response = callMethod(this.#api(), method, args, caller);
    this.#log(call, 200, response);
    if (fault?.kind === 'drop_after_apply') return void req.socket.destroy();
    const grant = team?.tokens.get(token);
    reply(res, 200, response, grant ? { 'x-oauth-scopes': grant.scopes.join(',') } : {});
  }

  async #hook(key: string, exchange: Exchange): Promise<void> {
    const hook = this.#state.responseUrls.get(key);
    const body = JSON.parse(exchange.raw.toString() || '{}') as Json;
    const call = { method: 'response_url', team: hook?.team ?? null, token: 'none' as const, args: body };
    const fault = this.#state.takeFault('response_url');
    if (await this.#isFaulty(fault, call, exchange)) return;
    const { status, response } = postToHook(this.#state, this.#options, this.#api().check, hook, body);
    this.#log(call, status, response);
    if (fault?.kind === 'drop_after_apply') return void exchange.req.socket.destroy();
    reply(exchange.res, status, response);
  }

  /** Fails as the fault says; false when the call goes on. */
  async #isFaulty(
    fault: Fault | undefined,
    call: Omit<ApiCall, 'seq' | 'at' | 'status' | 'response'>,
    { req, res }: Exchange,
  ): Promise<boolean> {
    if (!fault || fault.kind === 'drop_after_apply') return false;
    const fail = (status: number, response: Json | string, headers = {}): true => {
      this.#log(call, status, typeof response === 'string' ? {} : response);
      reply(res, status, response, headers);
      return true;
    };
    if (fault.delayMs) await sleep(fault.delayMs);
    switch (fault.kind) {
      case 'ratelimited':
        return fail(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(fault.retryAfter ?? 1) });
      case 'http':
        return fail(fault.status ?? 500, 'upstream error');
      case 'error':
        return fail(200, { ok: false, error: fault.error ?? 'internal_error' });
      case 'hang':
      case 'drop':
        this.#log(call, 0, {});
        if (fault.kind === 'drop') req.socket.destroy();
        return true;
      case 'delay':
        return false;
    }
  }

  #upload(key: string, { req, res, raw }: Exchange): void {
    const file = this.#state.files.get(key);
    if (!file) {
      reply(res, 404, { ok: false, error: 'file_not_found' });
      return;
    }
    file.data = filePart(raw, String(req.headers['content-type'] ?? ''));
    if (file.data.length !== file.length) {
      const message = `${file.data.length} bytes sent, ${file.length} announced`;
      this.#state.violate('upload', [{ severity: 'error', code: 'upload_length', path: key, message }]);
    }
    reply(res, 200, `OK - ${file.data.length}`);
  }

  /** Everybody consents. */
  #consent({ res, url }: Exchange): void {
    const code = id('code');
    this.#state.oauthCodes.set(code, url.searchParams.get('team') ?? 'T0EMU0002');
    const back = new URL(url.searchParams.get('redirect_uri') ?? 'http://127.0.0.1/');
    back.searchParams.set('code', code);
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    res.writeHead(302, { location: back.toString() }).end();
  }

  #tooFast(channel: string): boolean {
    if (!this.#options.postsPerSecond) return false;
    const recent = (this.#recentPosts.get(channel) ?? []).filter((at) => at > Date.now() - 1000);
    const over = recent.length >= this.#options.postsPerSecond;
    if (!over) recent.push(Date.now());
    this.#recentPosts.set(channel, recent);
    return over;
  }

  #log(call: Omit<ApiCall, 'seq' | 'at' | 'status' | 'response'>, status: number, response: Json): void {
    this.#state.calls.push({ seq: this.#state.next(), at: Date.now(), ...call, status, response });
  }
}

const RATE_LIMIT: Fault = { method: '*', kind: 'ratelimited', times: 1 };
