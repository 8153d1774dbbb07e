/** All that the emulated Slack knows and records. */
import { randomBytes } from 'node:crypto';
import type { Problem } from './blockkit/problem.ts';
import type { Json, Loose } from './json.ts';

export interface Workspace {
  id: string;
  name: string;
  botUserId: string;
  botId: string;
  tokens: Map<string, { scopes: string[]; expiresAt?: number | undefined; revoked?: boolean }>;
  refreshTokens: Set<string>;
}
export interface Channel {
  id: string;
  team: string;
  name: string;
  isIm: boolean;
  user?: string;
  botIsMember: boolean;
}
export interface Message extends Json {
  ts: string;
  channel: string;
}
export interface ApiCall {
  seq: number;
  at: number;
  method: string;
  team: string | null;
  token: 'bot' | 'app' | 'none' | 'unknown';
  args: Json;
  status: number;
  response: Json;
}
/** Something a person in the workspace would see (or see changed). */
export interface Post {
  seq: number;
  at: number;
  via: string;
  action: 'post' | 'update' | 'delete' | 'schedule' | 'view' | 'home';
  team: string;
  channel?: string;
  user?: string;
  visibility: 'in_channel' | 'ephemeral' | 'private';
  body: Json;
}
export interface Attempt {
  at: number;
  ms: number;
  retryNum?: number;
  retryReason?: string;
  outcome: string;
  connection?: string;
}
export interface Delivery {
  seq: number;
  kind: 'events_api' | 'slash_commands' | 'interactive';
  transport: 'socket' | 'http';
  id: string;
  payload: Json;
  attempts: Attempt[];
  acked: boolean;
  ack?: Loose;
}
export interface Violation extends Problem {
  seq: number;
  source: string;
}
export interface Fault {
  method: string;
  kind: 'ratelimited' | 'http' | 'error' | 'hang' | 'drop' | 'drop_after_apply' | 'delay';
  status?: number;
  error?: string;
  retryAfter?: number;
  delayMs?: number;
  times: number;
}

/** `ts`: the message clicked on; `posted`: the first message posted to it. */
export interface ResponseUrl {
  team: string;
  channel: string;
  user: string;
  ts?: string;
  posted?: string | undefined;
  uses: number;
  expires: number;
}

export const id = (prefix: string) => prefix + randomBytes(5).toString('hex').toUpperCase().slice(0, 9);

export class State {
  seq = 0;
  workspaces = new Map<string, Workspace>();
  channels = new Map<string, Channel>();
  users = new Map<string, Json>();
  messages = new Map<string, Message>();
  scheduled = new Map<string, Json>();
  streams = new Set<string>();
  views = new Map<string, Json>();
  homes = new Map<string, Json>();
  files = new Map<string, Json & { data?: Buffer }>();
  responseUrls = new Map<string, ResponseUrl>();
  triggers = new Map<string, { expires: number; used: boolean; user: string; team: string }>();
  oauthCodes = new Map<string, string>();
  calls: ApiCall[] = [];
  posts: Post[] = [];
  deliveries: Delivery[] = [];
  violations: Violation[] = [];
  faults: Fault[] = [];
  private lastTs = 0;

  next() {
    return ++this.seq;
  }
  ts() {
    this.lastTs = Math.max(this.lastTs + 1, Date.now() * 1000);
    return `${Math.floor(this.lastTs / 1e6)}.${String(this.lastTs % 1e6).padStart(6, '0')}`;
  }
  post(p: Omit<Post, 'seq' | 'at'>) {
    const full = { seq: this.next(), at: Date.now(), ...p };
    this.posts.push(full);
    return full;
  }
  violate(source: string, problems: Problem[]) {
    for (const p of problems) this.violations.push({ seq: this.next(), source, ...p });
    return problems.filter((p) => p.severity === 'error');
  }
  teamOfToken(token: string) {
    for (const w of this.workspaces.values()) if (w.tokens.has(token)) return w;
    return undefined;
  }
  takeFault(method: string) {
    const f = this.faults.find((x) => x.times > 0 && (x.method === method || x.method === '*'));
    if (f) f.times -= 1;
    return f;
  }
}
