/** Sends a reply where it is owed: as the answer to an interaction, after one, or in a channel. */
import type { Ready, Sent } from '../../delivery/dispatcher.ts';
import { Destination } from './destination.ts';
import { InChannel, type InChannelParts } from './in-channel.ts';
import { quoting, sharing } from './openings.ts';
import { SENT, unsent } from './outcome.ts';
import { render } from './render.ts';
import { CODES, type Trouble, troubleOf } from './trouble.ts';

export interface SendingParts extends InChannelParts {
  /** Once the first answer to an interaction is given: whether it stands. Undefined for one of an earlier run. */
  readonly firstAnswer: (id: string) => Promise<boolean> | undefined;
}

type To<Kind extends Destination['kind']> = Extract<Destination, { kind: Kind }>;

/** How long Discord takes an interaction's address. */
const LIFETIME = 15 * 60_000;
/** After which a first answer will not come any more. */
const SETTLING = 5000;

export class Sending {
  readonly #parts: SendingParts;
  readonly #inChannel: InChannel;

  constructor(parts: SendingParts) {
    this.#parts = parts;
    this.#inChannel = new InChannel(parts);
  }

  /** Never throws. */
  async send(ready: Ready): Promise<Sent> {
    try {
      const to = Destination.parse(ready.destination);
      if (to.kind === 'deferred') return await this.#complete(ready, to);
      if (to.kind === 'follow-up') return await this.#followUp(ready, to);
      return await this.#inChannel.send(ready, to);
    } catch (fault) {
      return unsent(troubleOf(fault));
    }
  }

  async #complete(ready: Ready, to: To<'deferred'>): Promise<Sent> {
    const { api, clock, firstAnswer } = this.#parts;
    const stands = await firstAnswer(to.id);
    const age = clock().getTime() - ready.receivedAt.getTime();
    if (stands === false || age > LIFETIME) return this.#instead(ready, to);
    const { key, worked } = ready;
    const opening = to.isPrivate ? null : quoting(to);
    try {
      await api.complete(to, render(worked.reply, { key, page: 0, plain: to.plain, shareable: to.shareable, opening }));
      return SENT;
    } catch (fault) {
      const trouble = troubleOf(fault);
      if (!isGone(trouble)) return unsent(trouble);
      // Another replica, to which this process is too fast, may be giving the first answer.
      if (stands === undefined && age < SETTLING) return { outcome: 'later', afterMs: null, uncertain: false, reason: trouble.reason };
      return this.#instead(ready, to);
    }
  }

  /** Too late for the interaction: as a message, in private if the answer was to be private. */
  async #instead(ready: Ready, { isPrivate, author, channel, asked }: To<'deferred'>): Promise<Sent> {
    const where = isPrivate ? await this.#parts.api.direct(author) : channel;
    return this.#inChannel.send(ready, { kind: 'channel', channel: where, author, asked, replyTo: null, shares: null });
  }

  /** Discord would not recognise a second try, so there is none where the first may have arrived. */
  async #followUp({ key, worked: { reply } }: Ready, to: To<'follow-up'>): Promise<Sent> {
    const { api, firstAnswer } = this.#parts;
    await firstAnswer(to.id);
    try {
      await api.followUp(to, render(reply, { key, page: 0, plain: to.plain, shareable: false, opening: sharing(reply, to) }));
      return SENT;
    } catch (fault) {
      const trouble = troubleOf(fault);
      return trouble.kind === 'lost' ? SENT : unsent(trouble);
    }
  }
}

/** The address is no longer good, or never was: the first answer was lost together with an earlier run. */
const isGone = (trouble: Trouble): boolean =>
  trouble.kind === 'refused' && (trouble.status === 404 || trouble.status === 401) && trouble.code !== CODES.unknownMessage;
