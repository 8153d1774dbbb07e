/** Carries payloads to the app under test, over Socket Mode or signed HTTP, with the retries that Slack makes. */
import { createHmac, randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Json, Loose } from './json.ts';
import { type Attempt, type Delivery, id, type State } from './state.ts';

export interface DeliveryOptions {
  ackTimeoutMs: number;
  retryDelaysMs: number[];
  signingSecret: string;
  requestUrl?: string;
}
interface Connection {
  id: string;
  ws: WebSocket;
  closing: boolean;
}
type AckResult = { outcome: string; ack?: Loose; noRetry?: boolean };

export function sign(secret: string, body: string, at = Math.floor(Date.now() / 1000)) {
  return {
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
  };
}
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));

/** Carries payloads to the app under test, over whichever transport is asked for. */
export class Courier {
  connections: Connection[] = [];
  pending = new Map<string, (ack: Loose) => void>();
  turn = 0;
  state: State;
  options: DeliveryOptions;
  constructor(state: State, options: DeliveryOptions) {
    this.state = state;
    this.options = options;
  }

  attach(ws: WebSocket) {
    const c: Connection = { id: id('W'), ws, closing: false };
    this.connections.push(c);
    ws.on('message', (raw) => {
      let m: Loose;
      try {
        m = JSON.parse(String(raw));
      } catch {
        return;
      }
      this.pending.get(m.envelope_id)?.(m.payload);
    });
    ws.on('close', () => {
      this.connections = this.connections.filter((x) => x !== c);
    });
    ws.on('error', () => {});
    return c;
  }
  open() {
    return this.connections.filter((c) => !c.closing && c.ws.readyState === 1);
  }

  /** One logical delivery with Slack's retries (events only) and, on request, extra duplicates. */
  async deliver(
    kind: Delivery['kind'],
    transport: Delivery['transport'],
    payload: Json,
    extra: { duplicates?: number } = {},
  ): Promise<Delivery> {
    const d: Delivery = {
      seq: this.state.next(),
      kind,
      transport,
      id: payload.event_id ?? randomUUID(),
      payload,
      attempts: [],
      acked: false,
    };
    this.state.deliveries.push(d);
    const tries = kind === 'events_api' ? 1 + this.options.retryDelaysMs.length : 1;
    let reason: string | undefined;
    for (let n = 0; n < tries && !d.acked; n += 1) {
      if (n > 0) await sleep(this.options.retryDelaysMs[n - 1] ?? 0);
      const r = await this.attempt(d, n, reason);
      if (r.outcome === 'acked') {
        d.acked = true;
        d.ack = r.ack;
      } else if (r.noRetry) break;
      reason = r.outcome;
    }
    for (let n = 1; d.acked && n <= (extra.duplicates ?? 0); n += 1) await this.attempt(d, n, 'http_timeout');
    if (!d.acked)
      this.state.violate(`delivery:${kind}`, [
        { severity: 'error', code: 'not_acked', path: d.id, message: `never acknowledged (${reason})` },
      ]);
    return d;
  }

  private async attempt(d: Delivery, n: number, reason?: string): Promise<AckResult> {
    const at = Date.now();
    const record: Attempt = { at, ms: 0, outcome: '', ...(n ? { retryNum: n, ...(reason !== undefined && { retryReason: reason }) } : {}) };
    const r = d.transport === 'socket' ? await this.overSocket(d, n, reason, record) : await this.overHttp(d, n, reason);
    record.ms = Date.now() - at;
    record.outcome = r.outcome;
    d.attempts.push(record);
    return r;
  }

  private async overSocket(d: Delivery, n: number, reason: string | undefined, record: Attempt): Promise<AckResult> {
    const open = this.open();
    const c = open[this.turn++ % open.length];
    if (!c) return { outcome: 'connection_failed' };
    record.connection = c.id;
    const envelope = randomUUID();
    const answer = new Promise<AckResult>((resolve) => {
      const timer = setTimeout(() => resolve({ outcome: 'timeout' }), this.options.ackTimeoutMs);
      this.pending.set(envelope, (ack) => {
        clearTimeout(timer);
        resolve({ outcome: 'acked', ack });
      });
    });
    c.ws.send(
      JSON.stringify({
        envelope_id: envelope,
        type: d.kind,
        accepts_response_payload: d.kind !== 'events_api',
        payload: d.payload,
        ...(d.kind === 'events_api' ? { retry_attempt: n, retry_reason: reason ?? '' } : {}),
      }),
    );
    const r = await answer;
    this.pending.delete(envelope);
    return r;
  }

  private async overHttp(d: Delivery, n: number, reason?: string): Promise<AckResult> {
    if (!this.options.requestUrl) return { outcome: 'connection_failed', noRetry: true };
    const json = d.kind === 'events_api';
    const body = json
      ? JSON.stringify(d.payload)
      : d.kind === 'slash_commands'
        ? new URLSearchParams(d.payload as Record<string, string>).toString()
        : new URLSearchParams({ payload: JSON.stringify(d.payload) }).toString();
    try {
      const res = await fetch(this.options.requestUrl, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.options.ackTimeoutMs),
        headers: {
          'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...(n ? { 'x-slack-retry-num': String(n), 'x-slack-retry-reason': reason === 'timeout' ? 'http_timeout' : 'http_error' } : {}),
          ...sign(this.options.signingSecret, body),
        },
      });
      const text = await res.text();
      if (res.status < 200 || res.status > 299)
        return { outcome: `http_${res.status}`, noRetry: res.headers.get('x-slack-no-retry') === '1' };
      let ack: Loose = text;
      if (res.headers.get('content-type')?.includes('json')) ack = JSON.parse(text);
      return { outcome: 'acked', ack };
    } catch (e) {
      return { outcome: (e as Error).name === 'TimeoutError' ? 'timeout' : 'connection_failed' };
    }
  }

  /** What Slack does when it recycles a connection: say so, and (unless the app left first) close it. */
  async disconnect(reason: string, opts: { all?: boolean; graceMs?: number; abrupt?: boolean } = {}) {
    const victims = opts.all === false ? this.open().slice(0, 1) : this.open();
    for (const c of victims) {
      if (opts.abrupt) {
        c.ws.terminate();
        continue;
      }
      c.closing = reason !== 'warning';
      c.ws.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'emulator' } }));
      if (reason !== 'warning') setTimeout(() => c.ws.close(), opts.graceMs ?? 100).unref();
    }
    return victims.length;
  }
}
