/** Posts an answer in a channel: once, whatever is lost on the way, in the form that is allowed there. */
import type { Ready, Sent } from '../../delivery/dispatcher.ts';
import type { Api } from './api.ts';
import type { Destination } from './destination.ts';
import { nonceOf } from './nonce.ts';
import { addressing, sharing } from './openings.ts';
import { SENT, sentAs, unsent } from './outcome.ts';
import { type Body, render } from './render.ts';
import { CODES, type Trouble, troubleOf } from './trouble.ts';

export interface InChannelParts {
  readonly api: Api;
  readonly clock: () => Date;
  /** May embeds be shown there? True where it is not known. */
  readonly mayEmbed: (channel: string) => boolean;
}

type To = Extract<Destination, { kind: 'channel' }>;

/** Nonces are remembered for a few minutes; what is older is looked for before it is sent again. */
const REMEMBERED = 60_000;
/** A channel that refuses is left alone for so long. */
const LEFT_ALONE = 10 * 60_000;

export class InChannel {
  readonly #parts: InChannelParts;
  /** Channels that refused, and until when they are left alone. */
  readonly #closed = new Map<string, number>();

  constructor(parts: InChannelParts) {
    this.#parts = parts;
  }

  /** @throws what Discord's answer was to looking for an earlier try. */
  async send(ready: Ready, to: To): Promise<Sent> {
    const { channel } = to;
    if (this.#isClosed(channel)) return { outcome: 'never', reason: `channel ${channel} refused a moment ago` };
    if (await this.#isThere(ready, to)) return SENT;
    const { api, mayEmbed } = this.#parts;
    const nonce = nonceOf(ready.key);
    try {
      return sentAs(await api.post(channel, nonce, bodyOf(ready, to, !mayEmbed(channel))));
    } catch (fault) {
      const trouble = troubleOf(fault);
      if (!isAboutForm(trouble)) return this.#refused(channel, trouble);
    }
    try {
      return sentAs(await api.post(channel, nonce, bodyOf(ready, { ...to, replyTo: null }, true)));
    } catch (fault) {
      return this.#refused(channel, troubleOf(fault));
    }
  }

  /** Looks for it where an earlier try may have arrived so long ago that its nonce is forgotten. */
  async #isThere({ uncertain, attempts, receivedAt, key }: Ready, { channel, replyTo }: To): Promise<boolean> {
    const isOld = this.#now - receivedAt.getTime() > REMEMBERED;
    if (!uncertain && attempts === 0 && !isOld) return false;
    const { api } = this.#parts;
    const self = await api.self();
    const posts = await api.history(channel, replyTo ?? undefined);
    return posts.some(({ author, message_reference: reference, components = [] }) => {
      const isReply = replyTo !== null && reference?.message_id === replyTo;
      return author.id === self && (isReply || JSON.stringify(components).includes(`/${key}"`));
    });
  }

  #isClosed(channel: string): boolean {
    const until = this.#closed.get(channel);
    if (until !== undefined && until <= this.#now) this.#closed.delete(channel);
    return this.#closed.has(channel);
  }

  #refused(channel: string, trouble: Trouble): Sent {
    if (trouble.kind === 'refused' && (trouble.status === 403 || trouble.status === 404)) this.#closed.set(channel, this.#now + LEFT_ALONE);
    return unsent({ ...trouble, reason: `channel ${channel}: ${trouble.reason}` });
  }

  get #now(): number {
    return this.#parts.clock().getTime();
  }
}

/** Embeds or replies may be what is not allowed: what is left of a message is tried. */
const isAboutForm = (trouble: Trouble): boolean =>
  trouble.kind === 'refused' &&
  [CODES.missingPermissions, CODES.invalidForm, CODES.cannotReplyWithoutHistory].some((code) => code === trouble.code);

function bodyOf({ key, worked: { reply } }: Ready, to: To, plain: boolean): Body {
  const opening = to.shares !== null ? sharing(reply, to) : to.replyTo === null ? addressing(to) : null;
  return {
    ...render(reply, { key, page: 0, plain, shareable: false, opening }),
    ...(to.replyTo !== null && { message_reference: { message_id: to.replyTo, fail_if_not_exists: false } }),
  };
}
