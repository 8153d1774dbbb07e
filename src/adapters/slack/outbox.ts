/** Sends what is owed to where it goes: to a channel once, to one person's eyes, to the Home tab. */
import type { webApi } from '@slack/bolt';
import type { Delivery, Json } from '../../delivery/delivery.ts';
import type { Ready, Sent } from '../../delivery/dispatcher.ts';
import type { Clients } from './clients.ts';
import { Destination } from './destination.ts';
import { codeOf, sentOf } from './fault.ts';
import { promptsOf, renderHome } from './home.ts';
import { findPosted, post } from './post.ts';
import { type Rendered, render } from './render.ts';
import { respond } from './respond.ts';
import { showStatus } from './status.ts';
import { WORDS } from './words.ts';

export interface OutboxParts {
  readonly clients: Clients;
  readonly find: (key: string) => Promise<Delivery | null>;
  /** Hears of every call that failed. */
  readonly onFault: (fault: unknown) => void;
}

type To<T extends Destination['to']> = Extract<Destination, { to: T }>;

/** One delivery on its way. */
interface Errand<T extends Destination['to']> {
  readonly ready: Ready;
  readonly to: To<T>;
  readonly client: webApi.WebClient;
  readonly progress: (receipt: Json) => Promise<void>;
}

/** Kept before the first attempt, so that a process that dies in the middle of one is known to have made it. */
const TRIED: Json = { tried: true };

/** The bot cannot write there by itself, but whoever pressed the button can. */
const NOT_MEMBER: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'restricted_action']);

export class Outbox {
  readonly #parts: OutboxParts;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Never throws. */
  async send(ready: Ready, progress: (receipt: Json) => Promise<void>): Promise<Sent> {
    try {
      const to = Destination.safeParse(ready.destination);
      if (!to.success) return { outcome: 'never', reason: 'its destination cannot be read' };
      const client = await this.#parts.clients.of(to.data.workspace);
      if (!client) return { outcome: 'never', reason: 'the Slack app is not installed there' };
      return await this.#dispatch({ ready, to: to.data, client, progress });
    } catch (fault) {
      return this.#failed(ready, fault);
    }
  }

  async #dispatch({ to, ...errand }: Errand<Destination['to']>): Promise<Sent> {
    const { client, ready } = errand;
    switch (to.to) {
      case 'channel':
        return this.#toChannel({ ...errand, to });
      case 'person':
        return this.#toPerson({ ...errand, to });
      case 'home':
        await client.views.publish({ user_id: to.user, view: renderHome(ready.worked.reply, to.channel) });
        return { outcome: 'sent', receipt: null };
      case 'prompts': {
        const { language } = ready.worked.reply;
        const prompts = promptsOf(ready.worked.reply);
        const [first, ...others] = prompts;
        if (first)
          await client.assistant.threads.setSuggestedPrompts({
            channel_id: to.channel,
            title: WORDS[language].prompts,
            prompts: [first, ...others],
          });
        return { outcome: 'sent', receipt: null };
      }
    }
  }

  async #toChannel(errand: Errand<'channel'>): Promise<Sent> {
    const { ready, to, client, progress } = errand;
    const rendered = await this.#render(errand, false);
    const before = wasTried(ready) ? await this.#findPosted(errand) : null;
    if (before) return { outcome: 'sent', receipt: before };
    await progress(TRIED);
    try {
      const posted = await post(client, to, rendered, ready.key);
      if (to.status !== null && to.thread === null) await showStatus(client, to.channel, to.status, '');
      return { outcome: 'sent', receipt: posted };
    } catch (fault) {
      if (to.url !== null && isNotMember(fault)) return this.#throughUrl(to.url, to.thread, rendered);
      return this.#untried(this.#failed(ready, fault), progress);
    }
  }

  async #findPosted({ client, to, ready }: Errand<'channel'>): Promise<Json> {
    try {
      return await findPosted(client, to, ready.key, ready.receivedAt);
    } catch (fault) {
      // Nor can it have posted there.
      if (isNotMember(fault)) return null;
      throw fault;
    }
  }

  /** What is known not to have been done need not be looked for. */
  async #untried<T extends Sent>(sent: T, progress: (receipt: Json) => Promise<void>): Promise<T> {
    if (sent.outcome === 'later' && !sent.uncertain) await progress(null);
    return sent;
  }

  async #throughUrl(url: string, thread: string | null, { text, blocks }: Rendered): Promise<Sent> {
    const inThread = thread === null ? {} : { thread_ts: thread };
    const responded = await respond(url, { response_type: 'in_channel', replace_original: false, text, blocks, ...inThread });
    return responded.outcome === 'gone' || responded.outcome === 'refused'
      ? { outcome: 'never', reason: `response_url: ${responded.outcome}` }
      : responded;
  }

  async #toPerson(errand: Errand<'person'>): Promise<Sent> {
    const { ready, to, client, progress } = errand;
    const rendered = await this.#render(errand, true);
    const { text, blocks } = rendered;
    const replaces = to.replaces === 'original' || (to.replaces === 'own' && wasTried(ready));
    const response = { response_type: 'ephemeral', replace_original: replaces, text } as const;
    await progress(TRIED);
    const responded = await respond(to.url, { ...response, blocks });
    const last = responded.outcome === 'refused' ? await respond(to.url, response) : responded;
    if (last.outcome === 'refused') return { outcome: 'never', reason: 'response_url: refused' };
    if (last.outcome !== 'gone') return this.#untried(last, progress);
    const direct = { channel: to.user, thread: null };
    return { outcome: 'sent', receipt: await post(client, direct, await this.#render(errand, false), ready.key) };
  }

  /** The delivery's own answer, or that of the one whose button was pressed. */
  async #render({ ready, to: { frame } }: Errand<'channel'> | Errand<'person'>, isPrivate: boolean): Promise<Rendered> {
    const about = frame.of === null ? ready : ((await this.#parts.find(frame.of)) ?? ready);
    const { reply } = ready.worked;
    return render({ of: about.key, question: about.message.text, reply, frame, isPrivate });
  }

  #failed({ uncertain }: Ready, fault: unknown): Extract<Sent, { outcome: 'later' | 'never' }> {
    this.#parts.onFault(fault);
    const sent = sentOf(fault);
    return sent.outcome === 'later' ? { ...sent, uncertain: sent.uncertain || uncertain } : sent;
  }
}

const isNotMember = (fault: unknown): boolean => NOT_MEMBER.has(codeOf(fault) ?? '');

const wasTried = ({ uncertain, receipt }: Ready): boolean => uncertain || receipt !== null;
