/** Sends a reply where it is owed: once, whatever is lost on the way. */
import type { Reply } from '../../bot/reply.ts';
import type { Ready, Sent } from '../../delivery/dispatcher.ts';
import type { Api } from './api.ts';
import { Destination } from './destination.ts';
import { escapeText } from './escape.ts';
import { nonceOf } from './nonce.ts';
import { type Body, type Opening, render } from './render.ts';
import { cut } from './split.ts';
import { CODES, type Trouble, troubleOf } from './trouble.ts';
import { WORDS } from './words.ts';

export interface SendingParts {
  readonly api: Api;
  readonly clock: () => Date;
  /** May embeds be shown there? True where it is not known. */
  readonly mayEmbed: (channel: string) => boolean;
  /** Once the first answer to an interaction is given: whether it stands. Undefined for one of an earlier run. */
  readonly deferred: (id: string) => Promise<boolean> | undefined;
}

type To<Kind extends Destination['kind']> = Extract<Destination, { kind: Kind }>;

/** What Discord takes an interaction's address for. */
const LIFETIME = 15 * 60_000;
/** Nonces are remembered for a few minutes; what is older is looked for before it is sent again. */
const REMEMBERED = 60_000;
/** A channel that refuses is left alone for so long. */
const REST = 10 * 60_000;
/** Of a question that is quoted, before escaping. */
const LONGEST_QUESTION = 150;

export class Sending {
  readonly #parts: SendingParts;
  /** Channels that refused, and since when. */
  readonly #closed = new Map<string, number>();

  constructor(parts: SendingParts) {
    this.#parts = parts;
  }

  /** Never throws. */
  async send(ready: Ready): Promise<Sent> {
    try {
      const to = Destination.parse(ready.destination);
      if (to.kind === 'deferred') return await this.#complete(ready, to);
      if (to.kind === 'follow-up') return await this.#followUp(ready, to);
      return await this.#inChannel(ready, to);
    } catch (fault) {
      return outcomeOf(troubleOf(fault));
    }
  }

  async #complete(ready: Ready, to: To<'deferred'>): Promise<Sent> {
    const stands = await this.#parts.deferred(to.id);
    const age = this.#now - ready.receivedAt.getTime();
    if (stands === false || age > LIFETIME) return this.#instead(ready, to);
    const { key, worked } = ready;
    const opening = to.isPrivate ? null : quoting(to.asked);
    try {
      await this.#parts.api.complete(to, render(worked.reply, { key, page: 0, plain: to.plain, shareable: to.shareable, opening }));
      return SENT;
    } catch (fault) {
      const trouble = troubleOf(fault);
      // The address is no longer good, or never was: the first answer was lost together with an earlier run.
      const isGone =
        trouble.kind === 'refused' && (trouble.status === 404 || trouble.status === 401) && trouble.code !== CODES.unknownMessage;
      return isGone ? this.#instead(ready, to) : outcomeOf(trouble);
    }
  }

  /** Too late for the interaction: as a message, in private if the answer was to be private. */
  async #instead(ready: Ready, { isPrivate, author, channel, asked }: To<'deferred'>): Promise<Sent> {
    const where = isPrivate ? await this.#parts.api.direct(author) : channel;
    return this.#inChannel(ready, { kind: 'channel', channel: where, author, asked, replyTo: null, shares: null });
  }

  /** Discord would not recognise a second try, so there is none where the first may have arrived. */
  async #followUp({ key, worked }: Ready, to: To<'follow-up'>): Promise<Sent> {
    await this.#parts.deferred(to.id);
    try {
      await this.#parts.api.followUp(
        to,
        render(worked.reply, { key, page: 0, plain: to.plain, shareable: false, opening: sharing(worked.reply, to) }),
      );
      return SENT;
    } catch (fault) {
      const trouble = troubleOf(fault);
      return trouble.kind === 'lost' ? SENT : outcomeOf(trouble);
    }
  }

  async #inChannel(ready: Ready, to: To<'channel'>): Promise<Sent> {
    const { channel } = to;
    if (this.#now - (this.#closed.get(channel) ?? -REST) < REST)
      return { outcome: 'never', reason: `channel ${channel} refused a moment ago` };
    if (await this.#isThere(ready, to)) return SENT;
    const { key } = ready;
    const plain = !this.#parts.mayEmbed(channel);
    try {
      return sentAs(await this.#parts.api.post(channel, nonceOf(key), bodyOf(ready, to, plain)));
    } catch (fault) {
      const trouble = troubleOf(fault);
      if (!isAboutForm(trouble)) return this.#refused(channel, trouble);
    }
    try {
      return sentAs(await this.#parts.api.post(channel, nonceOf(key), bodyOf(ready, { ...to, replyTo: null }, true)));
    } catch (fault) {
      return this.#refused(channel, troubleOf(fault));
    }
  }

  /** Looks for it where an earlier try may have arrived so long ago that its nonce is forgotten. */
  async #isThere({ uncertain, attempts, receivedAt, key }: Ready, { channel, replyTo }: To<'channel'>): Promise<boolean> {
    const isOld = this.#now - receivedAt.getTime() > REMEMBERED;
    if (!uncertain && attempts === 0 && !isOld) return false;
    const { api } = this.#parts;
    const self = await api.self();
    const posts = await api.history(channel, replyTo ?? undefined);
    return posts.some(
      ({ author, message_reference: reference, components }) =>
        author.id === self &&
        ((replyTo !== null && reference?.message_id === replyTo) || JSON.stringify(components ?? []).includes(`/${key}"`)),
    );
  }

  #refused(channel: string, trouble: Trouble): Sent {
    if (trouble.kind === 'refused' && (trouble.status === 403 || trouble.status === 404)) this.#closed.set(channel, this.#now);
    return outcomeOf(trouble);
  }

  get #now(): number {
    return this.#parts.clock().getTime();
  }
}

const SENT: Sent = { outcome: 'sent', receipt: null };
const sentAs = (message: string): Sent => ({ outcome: 'sent', receipt: { message } });

/** Embeds or replies may be what is not allowed: what is left of a message is tried. */
const isAboutForm = (trouble: Trouble): boolean =>
  trouble.kind === 'refused' &&
  [CODES.missingPermissions, CODES.invalidForm, CODES.cannotReplyWithoutHistory].some((code) => code === trouble.code);

function outcomeOf(trouble: Trouble): Sent {
  const { reason } = trouble;
  switch (trouble.kind) {
    case 'limited':
      return { outcome: 'later', afterMs: trouble.afterMs, uncertain: false, reason };
    case 'lost':
      return { outcome: 'later', afterMs: null, uncertain: true, reason };
    case 'refused':
      // A token may be put right; a refusal stays one.
      return trouble.status === 401 ? { outcome: 'later', afterMs: null, uncertain: false, reason } : { outcome: 'never', reason };
  }
}

function bodyOf({ key, worked: { reply } }: Ready, to: To<'channel'>, plain: boolean): Body {
  const opening = to.shares !== null ? sharing(reply, to) : to.replyTo === null ? addressing(to) : null;
  return {
    ...render(reply, { key, page: 0, plain, shareable: false, opening }),
    ...(to.replyTo !== null && { message_reference: { message_id: to.replyTo, fail_if_not_exists: false } }),
  };
}

const quoted = (asked: string | null): string => (asked ? `> ${escapeText(cut(asked, LONGEST_QUESTION))}` : '');

const quoting = (asked: string | null): Opening | null => (asked ? { text: quoted(asked), notify: [] } : null);

const sharing = ({ language }: Reply, { author, asked }: Pick<Destination, 'author' | 'asked'>): Opening => ({
  text: [WORDS[language].shared(`<@${author}>`), quoted(asked)].filter(Boolean).join('\n'),
  notify: [],
});

const addressing = ({ author, asked }: Pick<Destination, 'author' | 'asked'>): Opening => ({
  text: [`<@${author}>`, quoted(asked)].filter(Boolean).join('\n'),
  notify: [author],
});
