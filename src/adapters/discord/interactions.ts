/** Commands, menus, buttons and what is offered while somebody types: acknowledged at once, answered when the answer is there. */
import { type APIInteraction, InteractionResponseType, InteractionType, MessageFlags } from 'discord.js';
import type { Log } from '../../bot/log.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { Answering } from '../adapter.ts';
import type { Api } from './api.ts';
import type { FirstAnswers } from './first-answers.ts';
import { MOST } from './limits.ts';
import { placeOf } from './place.ts';
import { notice, type Presses } from './presses.ts';
import { owedFor, readInteraction, type Wanted } from './read-interaction.ts';
import { reasonOf } from './trouble.ts';
import { WORDS } from './words.ts';

export interface InteractionsParts {
  readonly api: Api;
  readonly bot: Answering;
  readonly presses: Presses;
  readonly firstAnswers: FirstAnswers;
  readonly accept: (owed: Owed) => Promise<unknown>;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
}

/** Discord waits for three seconds, and what is typed cannot be told to wait. */
const OFFER_WITHIN = 2000;

export class Interactions {
  readonly #parts: InteractionsParts;

  constructor(parts: InteractionsParts) {
    this.#parts = parts;
  }

  /** Never throws. */
  async handle(interaction: APIInteraction): Promise<void> {
    const { firstAnswers, log } = this.#parts;
    const wanted = readInteraction(interaction);
    const stands = firstAnswers.give(interaction.id, () => this.#acknowledge(interaction, wanted));
    // A redelivery.
    if (!stands) return;
    try {
      if (wanted.is === 'work') await this.#parts.accept(owedFor(interaction, wanted, null));
      else if (wanted.is === 'press' && interaction.type === InteractionType.MessageComponent && (await stands))
        await this.#parts.presses.handle(interaction, wanted.press);
      await stands;
    } catch (fault) {
      log.error({ interaction: interaction.id, fault: reasonOf(fault) }, 'an interaction could not be answered');
      await this.#apologise(interaction, wanted).catch(() => undefined);
    }
  }

  async #acknowledge(interaction: APIInteraction, wanted: Wanted): Promise<void> {
    const { api, presses } = this.#parts;
    const { id, application_id: application, token } = interaction;
    const address = { id, application, token };
    switch (wanted.is) {
      case 'work':
        return api.defer(address, wanted.isPrivate);
      case 'complete':
        return api.offer(address, await this.#choices(interaction, wanted.typed));
      case 'press':
        return interaction.type === InteractionType.MessageComponent ? presses.acknowledge(interaction, wanted.press) : undefined;
      case 'nothing_to_check':
        return this.#say(interaction, 'nothingToCheck');
      case 'unknown':
        return this.#say(interaction, 'forgotten');
    }
  }

  /** A question that is too long to be chosen as it is, is not offered. */
  async #choices(interaction: APIInteraction, typed: string): Promise<{ name: string; value: string }[]> {
    const { bot, sleep } = this.#parts;
    const waiting = new AbortController();
    const tooLate = sleep(OFFER_WITHIN, waiting.signal).then(() => []);
    const questions = await Promise.race([bot.suggest(typed, placeOf(interaction).language, MOST.choices).catch(() => []), tooLate]);
    waiting.abort();
    return questions
      .filter((question) => question.length <= MOST.choice)
      .slice(0, MOST.choices)
      .map((question) => ({ name: question, value: question }));
  }

  #say(interaction: APIInteraction, what: 'nothingToCheck' | 'forgotten'): Promise<void> {
    const { content = '' } = notice(WORDS[placeOf(interaction).language][what]);
    const data = { content, flags: MessageFlags.Ephemeral as const, allowed_mentions: { parse: [] } };
    return this.#parts.api.respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data });
  }

  /** Where it cannot be said, the log has said it. */
  async #apologise(interaction: APIInteraction, wanted: Wanted): Promise<void> {
    const { api, presses } = this.#parts;
    const body = notice(WORDS[placeOf(interaction).language].failed);
    if (wanted.is === 'press' && interaction.type === InteractionType.MessageComponent)
      return presses.tell(interaction, wanted.press.action, body);
    return api.complete({ application: interaction.application_id, token: interaction.token }, body);
  }
}
