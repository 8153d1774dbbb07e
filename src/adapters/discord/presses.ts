/** What comes of a button: an opinion kept, more of an answer, a private answer shared, the next question asked. */
import { type APIMessageComponentInteraction, InteractionResponseType, MessageFlags } from 'discord.js';
import type { FeedbackStore, Verdict } from '../../bot/feedback.ts';
import type { Delivery, Owed } from '../../delivery/delivery.ts';
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import type { Ready } from '../../delivery/dispatcher.ts';
import type { Api } from './api.ts';
import { type Row, withoutButton } from './buttons.ts';
import type { Press } from './custom-id.ts';
import type { Destination } from './destination.ts';
import { placeOf } from './place.ts';
import { ADAPTER, keyOf } from './read.ts';
import { owedFor } from './read-interaction.ts';
import { type Body, render } from './render.ts';
import { type DiscordWords, WORDS } from './words.ts';

export interface PressesParts {
  readonly api: Api;
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly clock: () => Date;
  readonly accept: (owed: Owed) => Promise<unknown>;
}

const { UpdateMessage } = InteractionResponseType;

export class Presses {
  readonly #parts: PressesParts;

  constructor(parts: PressesParts) {
    this.#parts = parts;
  }

  /** At once, whatever it leads to. */
  async acknowledge(interaction: APIMessageComponentInteraction, { action }: Press): Promise<void> {
    const { api } = this.#parts;
    const { id, application_id: application, token, message } = interaction;
    if (action === 'share') {
      const components = withoutButton((message.components ?? []) as Row[], interaction.data.custom_id);
      return api.respond({ id, token }, { type: UpdateMessage, data: { components } });
    }
    // A question asked under an answer that all can read is answered for all.
    const isPrivate = action !== 'ask' || isEphemeral(interaction);
    return api.defer({ id, application, token }, isPrivate);
  }

  /** Once it is acknowledged. */
  async handle(interaction: APIMessageComponentInteraction, press: Press): Promise<void> {
    switch (press.action) {
      case 'share':
        return this.#share(interaction, press);
      case 'ask':
        return this.#ask(interaction, press);
      case 'more':
        return this.#more(interaction, press);
      default:
        return this.#judge(interaction, press, press.action);
    }
  }

  /** The first press counts: its key is that of the answer. */
  async #share(interaction: APIMessageComponentInteraction, { key }: Press): Promise<void> {
    const about = await this.#find(key);
    if (!about) return this.tell(interaction, 'share', notice(wordsFor(interaction).forgotten));
    const { channel, author, mayWrite, plain } = placeOf(interaction);
    const { id, application_id: application, token } = interaction;
    const { task, message } = about;
    const common = { channel, author, asked: message.text || null, shares: key };
    const destination: Destination = mayWrite
      ? { ...common, kind: 'channel', replyTo: null }
      : { ...common, kind: 'follow-up', id, application, token, plain };
    const shared = `${key}:shared`;
    await this.#parts.accept({
      key: shared,
      adapter: ADAPTER,
      lane: keyOf(channel),
      task,
      message: { ...message, id: shared },
      destination,
    });
  }

  async #ask(interaction: APIMessageComponentInteraction, { key, number }: Press): Promise<void> {
    const about = await this.#find(key);
    const text = about?.worked.reply.suggestions[number];
    if (!about || text === undefined) return this.tell(interaction, 'ask', notice(wordsFor(interaction).forgotten));
    const wanted = { is: 'work', task: 'ask', text, isPrivate: isEphemeral(interaction), asked: text } as const;
    const owed = owedFor(interaction, wanted, about.message.conversation);
    await this.#parts.accept({ ...owed, message: { ...owed.message, locale: about.worked.reply.language } });
  }

  async #more(interaction: APIMessageComponentInteraction, { key, number: page }: Press): Promise<void> {
    const about = await this.#find(key);
    if (!about) return this.tell(interaction, 'more', notice(wordsFor(interaction).forgotten));
    const { plain } = placeOf(interaction);
    return this.tell(interaction, 'more', render(about.worked.reply, { key, page, plain, shareable: false, opening: null }));
  }

  async #judge(interaction: APIMessageComponentInteraction, { key }: Press, verdict: Verdict): Promise<void> {
    const { author } = placeOf(interaction);
    await this.#parts.feedback.give({ delivery: key, author, verdict, at: this.#parts.clock() });
    return this.tell(interaction, verdict, notice(wordsFor(interaction).thanks));
  }

  /** To whoever pressed it. What is shared stays as it is: there the notice is a further message. */
  async tell({ application_id: application, token }: APIMessageComponentInteraction, action: Press['action'], body: Body): Promise<void> {
    const { api } = this.#parts;
    const address = { application, token };
    await (action === 'share' ? api.followUp(address, { ...body, flags: MessageFlags.Ephemeral }) : api.complete(address, body));
  }

  /** An answer that has been given and is still remembered. */
  async #find(key: string): Promise<Ready | null> {
    const delivery: Delivery | null = await this.#parts.deliveries.find(key);
    return delivery?.worked ? { ...delivery, worked: delivery.worked } : null;
  }
}

const wordsFor = (interaction: APIMessageComponentInteraction): DiscordWords => WORDS[placeOf(interaction).language];

const isEphemeral = ({ message }: APIMessageComponentInteraction): boolean => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** A line of the adapter's own. */
export const notice = (content: string): Body => ({ content, components: [], allowed_mentions: { parse: [] } });
