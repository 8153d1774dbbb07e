/** A stand-in for Slack on this machine, which a Bolt app connects to without knowing: it records what the app does, and checks it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { checkManifest } from './blockkit/manifest.ts';
import { Courier } from './delivery.ts';
import { Gateway } from './gateway.ts';
import { reply } from './http.ts';
import type { Json } from './json.ts';
import { DEFAULTS, type EmulatorOptions } from './options.ts';
import { People } from './people.ts';
import { probe } from './probe.ts';
import { seed } from './seed.ts';
import { type ApiCall, type Delivery, type Fault, id, type Post, State, type Violation } from './state.ts';
import type { ApiContext } from './webapi/context.ts';

interface Recorded {
  readonly posts: Post;
  readonly calls: ApiCall;
  readonly deliveries: Delivery;
  readonly violations: Violation;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class SlackEmulator extends People {
  readonly options: EmulatorOptions;
  readonly state = new State();
  readonly courier: Courier;
  manifest: Json | null = null;
  readonly #gateway: Gateway;
  #server: Server | undefined;
  #port: number;
  #tickets = new Set<string>();
  #pinger: NodeJS.Timeout | undefined;

  constructor(options: Partial<EmulatorOptions> = {}) {
    super();
    this.options = { ...DEFAULTS, ...options };
    this.#port = this.options.port;
    this.courier = new Courier(this.state, this.options);
    this.#gateway = new Gateway(this.state, this.options, () => this.api());
    seed(this.state, this.options);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Value for clientOptions.slackApiUrl. */
  get apiUrl(): string {
    return `${this.url}/api/`;
  }

  /** Started again, it has the same address, and knows what it knew. */
  async start(): Promise<this> {
    const server = createServer((req, res) => {
      this.#gateway.handle(req, res).catch((fault: unknown) => {
        if (!res.headersSent) reply(res, 500, { ok: false, error: 'emulator_error', detail: String(fault) });
      });
    });
    const sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (req, socket, head) => {
      const ticket = new URL(req.url ?? '/', 'http://emulator').searchParams.get('ticket') ?? '';
      if (!this.#tickets.delete(ticket)) return void socket.destroy();
      sockets.handleUpgrade(req, socket, head, (ws) => this.#welcome(ws));
    });
    this.#pinger = setInterval(() => {
      for (const { ws } of this.courier.open()) ws.ping('emulator');
    }, this.options.wsPingMs).unref();
    await new Promise<void>((resolve, fail) => server.once('error', fail).listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    clearInterval(this.#pinger);
    for (const connection of this.courier.connections) connection.ws.terminate();
    this.#server?.closeAllConnections();
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
    this.#server = undefined;
  }

  /** Takes scopes, events, commands and shortcuts from the app's manifest, and checks it. */
  useManifest(manifest: Json): void {
    this.manifest = manifest;
    this.state.violate('manifest', checkManifest(manifest));
    this.options.scopes = manifest.oauth_config?.scopes?.bot ?? [];
    this.options.subscriptions = manifest.settings?.event_subscriptions?.bot_events ?? [];
    for (const { tokens } of this.state.workspaces.values()) for (const token of tokens.values()) token.scopes = this.options.scopes;
  }

  /** The next calls of a method fail: `response_url` and `*` are methods, too. */
  fault(fault: Partial<Fault> & Pick<Fault, 'method' | 'kind'>): void {
    this.state.faults.push({ times: 1, ...fault });
  }

  disconnect(reason = 'refresh_requested', options: { all?: boolean; graceMs?: number; abrupt?: boolean } = {}): Promise<number> {
    return this.courier.disconnect(reason, options);
  }

  probe(kind: string): Promise<{ status: number; body: string }> {
    if (!this.options.requestUrl) throw new Error('no requestUrl');
    return probe(this.options.requestUrl, this.options.signingSecret, kind);
  }

  /** The first that matches, once there is one. */
  async wait<K extends keyof Recorded>(list: K, match: (one: Recorded[K]) => boolean, timeoutMs = 10_000): Promise<Recorded[K]> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const hit = (this.state[list] as unknown as Recorded[K][]).find(match);
      if (hit) return hit;
      if (Date.now() > end) throw new Error(`nothing matching in ${list} within ${timeoutMs} ms`);
      await sleep(10);
    }
  }

  async waitForConnections(number: number, timeoutMs = 15_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (this.courier.open().length !== number) {
      if (Date.now() > end) throw new Error(`${this.courier.open().length} connections, expected ${number}`);
      await sleep(10);
    }
  }

  #welcome(ws: WebSocket): void {
    if (this.courier.connections.length >= this.options.maxConnections) {
      ws.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      ws.close();
      return;
    }
    this.courier.attach(ws);
    const info = { num_connections: this.courier.connections.length, connection_info: { app_id: 'A0EMULATOR' } };
    ws.send(JSON.stringify({ type: 'hello', ...info, debug_info: { host: 'emulator', approximate_connection_time: 18060 } }));
  }

  protected api(): ApiContext {
    const { reject, clientId, clientSecret, tokenRotation } = this.options;
    return {
      state: this.state,
      baseUrl: this.url,
      check: this.checkContext(),
      ...{ reject, clientId, clientSecret, tokenRotation },
      socketUrl: () => {
        if (this.options.mode !== 'socket') return { error: 'not_allowed_token_type' };
        const ticket = id('tk');
        this.#tickets.add(ticket);
        return `${this.url.replace('http', 'ws')}/link?ticket=${ticket}`;
      },
      botPosted: (team, message) => {
        const im = this.state.channels.get(message.channel)?.isIm;
        if (this.options.subscriptions.includes(im ? 'message.im' : 'message.channels'))
          void this.event({ ...message, channel_type: im ? 'im' : 'channel', event_ts: message.ts }, { team: team.id });
      },
    };
  }
}
