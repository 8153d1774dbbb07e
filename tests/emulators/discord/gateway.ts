/** The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME with replay, RECONNECT, INVALID_SESSION. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { EmulatorOptions } from './options.ts';
import { guildCreateShape, userShape } from './shapes.ts';
import { shardOf } from './snowflake.ts';
import type { World } from './world.ts';

export interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly buffer: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | null;
  resumed: number;
}

/** What the gateway needs of the emulator. */
export interface GatewayParts {
  readonly world: World;
  readonly options: EmulatorOptions;
  readonly server: Server;
  readonly address: () => string;
  readonly violate: (kind: string, detail: string) => void;
  readonly changed: () => void;
}

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ENDING = new Set([1000, 1001]);
const MOST_BYTES = 4096;

export class Gateway {
  readonly sessions = new Map<string, Session>();
  /** Intents of every IDENTIFY so far. */
  readonly identified: number[] = [];
  /** Codes that connections were closed with, by whichever side. */
  readonly closed: number[] = [];
  /** False: heartbeats are not acknowledged. */
  acknowledging = true;
  /** So many connections are refused. */
  refusing = 0;
  /** So many RESUMEs are refused. */
  failingResumes = 0;
  readonly #parts: GatewayParts;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #ofSocket = new Map<WebSocket, Session>();

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    parts.server.on('upgrade', (request, socket, head) => {
      if (this.refusing > 0) {
        this.refusing -= 1;
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      } else this.#sockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened));
    });
  }

  /** Sends an event to each session of the right shard. `make` returns null to skip one. How many it reached. */
  dispatch(event: GatewayDispatchEvents, guildId: string | null, make: (session: Session) => unknown): number {
    const reached = [...this.sessions.values()].filter((session) => {
      const data = shardOf(guildId, session.shard[1]) === session.shard[0] ? make(session) : null;
      if (data !== null) this.#push(session, event, data);
      return data !== null;
    });
    return reached.length;
  }

  /** Asks every client to reconnect. */
  reconnect(): void {
    for (const socket of this.#ofSocket.keys()) this.#send(socket, GatewayOpcodes.Reconnect, null);
  }

  /** Ends every session. */
  invalidate(): void {
    this.sessions.clear();
    for (const socket of this.#ofSocket.keys()) this.#send(socket, GatewayOpcodes.InvalidSession, false);
  }

  /** Closes every connection; without a code, as a broken line does. */
  hangUp(code?: number): void {
    for (const socket of this.#sockets.clients) code === undefined ? socket.terminate() : socket.close(code, 'emulated');
  }

  close(): void {
    this.hangUp();
    this.#sockets.close();
  }

  #open(socket: WebSocket): void {
    socket.on('message', (data) => this.#receive(socket, data));
    socket.on('error', () => undefined);
    socket.on('close', (code) => this.#closed(socket, code));
    this.#send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#parts.options.heartbeatInterval });
  }

  #closed(socket: WebSocket, code: number): void {
    this.closed.push(code);
    const session = this.#ofSocket.get(socket);
    this.#ofSocket.delete(socket);
    if (session?.socket === socket) {
      session.socket = null;
      if (ENDING.has(code)) this.sessions.delete(session.id);
    }
    this.#parts.changed();
  }

  #send(socket: WebSocket, op: GatewayOpcodes, d: unknown, s: number | null = null, t: string | null = null): void {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d, s, t }));
  }

  #receive(socket: WebSocket, data: RawData): void {
    const text = data.toString();
    if (Buffer.byteLength(text) > MOST_BYTES) {
      socket.close(GatewayCloseCodes.DecodeError);
      return;
    }
    const { op, d } = JSON.parse(text) as { op: GatewayOpcodes; d: unknown };
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (this.acknowledging) this.#send(socket, GatewayOpcodes.HeartbeatAck, null);
        break;
      case GatewayOpcodes.Identify:
        this.#identify(socket, d as GatewayIdentifyData);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(socket, d as GatewayResumeData);
        break;
      case GatewayOpcodes.PresenceUpdate:
        break;
      default:
        socket.close(GatewayCloseCodes.UnknownOpcode);
    }
  }

  #identify(socket: WebSocket, { token, intents, shard = [0, 1] }: GatewayIdentifyData): void {
    const { world, options, violate, address, changed } = this.#parts;
    if (token.replace(/^Bot /, '') !== options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return;
    }
    this.identified.push(intents);
    if (intents & PRIVILEGED & ~options.privileged) {
      violate('privileged-intent', `IDENTIFY asked for intents ${intents} that the application was not granted`);
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return;
    }
    const session: Session = { id: randomUUID(), shard, intents, buffer: [], socket, resumed: 0 };
    this.sessions.set(session.id, session);
    this.#ofSocket.set(socket, session);
    const guilds = [...world.guilds.values()].filter(({ botInstalled, id }) => botInstalled && shardOf(id, shard[1]) === shard[0]);
    const ready: GatewayReadyDispatchData = {
      v: 10,
      user: { ...userShape(world.bot), verified: true, email: null, mfa_enabled: true },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${address()}/resume`,
      shard: [...shard],
      application: { id: world.bot.id, flags: options.applicationFlags, flags_new: options.applicationFlags.toString() },
    };
    this.#push(session, GatewayDispatchEvents.Ready, ready);
    changed();
    setTimeout(() => {
      for (const guild of guilds) this.#push(session, GatewayDispatchEvents.GuildCreate, guildCreateShape(world, guild));
    }, options.guildDelay);
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: GatewayResumeData): void {
    const session = this.sessions.get(id);
    if (this.failingResumes > 0 || !session || token !== this.#parts.options.token) {
      this.failingResumes = Math.max(0, this.failingResumes - 1);
      this.sessions.delete(id);
      this.#send(socket, GatewayOpcodes.InvalidSession, false);
      return;
    }
    session.socket = socket;
    session.resumed += 1;
    this.#ofSocket.set(socket, session);
    for (const { s, t, d } of session.buffer) if (s > seq) this.#send(socket, GatewayOpcodes.Dispatch, d, s, t);
    this.#push(session, GatewayDispatchEvents.Resumed, {});
    this.#parts.changed();
  }

  #push(session: Session, t: string, d: unknown): void {
    const s = session.buffer.length + 1;
    session.buffer.push({ s, t, d });
    if (session.socket) this.#send(session.socket, GatewayOpcodes.Dispatch, d, s, t);
  }
}
