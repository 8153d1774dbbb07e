/** Slack: what arrives is kept, then acknowledged, then answered by the bot and sent from the outbox. */
import type { Reply } from '../../bot/reply.ts';
import type { SlackConfig } from '../../config.ts';
import { Dispatcher, type Timing } from '../../delivery/dispatcher.ts';
import type { Adapter, Answering, PlatformParts } from '../adapter.ts';
import { Cipher } from './cipher.ts';
import { Clients } from './clients.ts';
import { connect } from './connect.ts';
import { type Connection, type Waiting, waitAfter } from './connection.ts';
import type { Workspace } from './destination.ts';
import { Door } from './door.ts';
import { isRefused, reasonOf } from './fault.ts';
import { Installations } from './installations.ts';
import { Intake } from './intake.ts';
import { Outbox } from './outbox.ts';
import { ADAPTER } from './owed.ts';
import { postUnasked } from './post-unasked.ts';
import { boltLogger } from './secrets.ts';
import { Tokens } from './tokens.ts';
import { TOKENS, Troubles } from './troubles.ts';
import { Worker } from './worker.ts';

export interface SlackOptions extends PlatformParts {
  readonly config: SlackConfig;
  /** For tests. */
  readonly timing?: Partial<Timing & { readonly apart: number; readonly waiting: Waiting }>;
  /** Where HTTP is listened to; by default everywhere. */
  readonly host?: string;
}

const WAITING: Waiting = { first: 1000, longest: 60_000 };
/** Milliseconds between the two connections of Socket Mode: longer than it takes to open one. */
const APART = 1000;

export class SlackAdapter implements Adapter {
  readonly name = ADAPTER;
  readonly #options: SlackOptions;
  readonly #clients: Clients;
  readonly #connection: Connection;
  readonly #dispatcher: Dispatcher;
  readonly #worker: Worker;
  readonly #troubles: Troubles;
  readonly #stopping = new AbortController();
  #starting: Promise<void> | undefined;

  constructor(options: SlackOptions) {
    const { config, deliveries, feedback, notes, clock, sleep, log, language, timing = {} } = options;
    const logger = boltLogger(log);
    const find = deliveries.find.bind(deliveries);
    const installing = config.mode === 'oauth' ? installingIn(options, new Cipher(config.secret)) : null;
    this.#options = options;
    this.#troubles = new Troubles(log);
    this.#clients = new Clients({ apiUrl: config.apiUrl, logger }, installing?.tokenOf ?? tokenOf(config));
    this.#worker = new Worker({ clients: this.#clients, find, sleep, language });
    const token = config.mode === 'oauth' ? TOKENS.installed : TOKENS.bot;
    const onFault = (fault: unknown): void => this.#troubles.tell(fault, token);
    const outbox = new Outbox({ clients: this.#clients, find, onFault });
    this.#dispatcher = new Dispatcher({
      ...{ adapter: ADAPTER, store: deliveries, work: this.#worker.work, clock, sleep, log, timing },
      send: async (ready, progress) => {
        const sent = await outbox.send(ready, progress);
        if (sent.outcome === 'sent') this.#troubles.over();
        return sent;
      },
    });
    const onLeft = async (workspace: Workspace): Promise<void> => installing?.installations.forget(workspace);
    const intake = new Intake({
      deliveries,
      feedback,
      notes,
      clock,
      log,
      language,
      accept: (owed) => this.#dispatcher.accept(owed),
      onLeft,
    });
    this.#connection = connect({
      ...{ config, keep: intake.keep, logger, log, sleep, troubles: this.#troubles, installing, host: options.host },
      ...{ waiting: timing.waiting ?? WAITING, apart: timing.apart ?? APART },
    });
  }

  /** The port that Slack reaches in HTTP mode, once it listens there. */
  get port(): number | undefined {
    return this.#connection instanceof Door ? this.#connection.port : undefined;
  }

  /** Resolves once connected, and also where Slack refuses the token for good, which is said in the log, and once stopped. */
  start(bot: Answering): Promise<void> {
    this.#starting ??= this.#run(bot);
    return this.#starting;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#connection.stop(), this.#dispatcher.stop(), this.#starting]);
  }

  post(channel: string, reply: Reply): Promise<void> {
    return postUnasked(this.#clients, channel, reply);
  }

  async #run(bot: Answering): Promise<void> {
    this.#worker.begin(bot);
    if (!(await this.#isAccepted())) return;
    this.#dispatcher.start();
    await this.#connection.start();
  }

  /** Is the token good? Waits for Slack where it does not answer. */
  async #isAccepted(): Promise<boolean> {
    const { config, sleep, log, timing } = this.#options;
    const { signal } = this.#stopping;
    if (config.mode === 'oauth') return !signal.aborted;
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        const client = await this.#clients.of({ team: '', enterprise: null });
        await client?.auth.test();
        this.#troubles.over();
        return !signal.aborted;
      } catch (fault) {
        this.#troubles.tell(fault, TOKENS.bot);
        if (isRefused(fault)) return false;
        log.warn({ adapter: ADAPTER, reason: reasonOf(fault) }, 'Slack cannot be reached; trying again');
        await sleep(waitAfter(fault, timing?.waiting ?? WAITING, failures), signal);
      }
    }
    return false;
  }
}

/** The one token that there is. */
const tokenOf = (config: SlackConfig) => async (): Promise<string | null> => (config.mode === 'oauth' ? null : config.botToken);

function installingIn({ config, notes, clock, log }: SlackOptions, cipher: Cipher) {
  const installations = new Installations(notes, cipher);
  const { clientId, clientSecret } = config as Extract<SlackConfig, { mode: 'oauth' }>;
  const tokens = new Tokens({ installations, clientId, clientSecret, clock, apiUrl: config.apiUrl, logger: boltLogger(log) });
  return { installations, cipher, tokenOf: (workspace: Workspace) => tokens.of(workspace) };
}
