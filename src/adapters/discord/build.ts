/** Puts together what works while the bot is there to answer. */
import type { Worked } from '../../bot/work.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { DeliveryStore } from '../../delivery/delivery-store.ts';
import { Dispatcher, type Timing } from '../../delivery/dispatcher.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Answering, PlatformParts } from '../adapter.ts';
import type { Api, ApiParts } from './api.ts';
import { sharedBy } from './destination.ts';
import { FirstAnswers } from './first-answers.ts';
import type { Gateway } from './gateway.ts';
import { Hearing } from './hearing.ts';
import { Interactions } from './interactions.ts';
import { Presses } from './presses.ts';
import { ADAPTER } from './read.ts';
import { Sending } from './sending.ts';

export interface DiscordOptions extends PlatformParts {
  readonly config: ApiParts;
  /** How patiently replies are sent. */
  readonly timing?: Partial<Timing>;
}

export interface Running {
  readonly dispatcher: Dispatcher;
  readonly hearing: Hearing;
  readonly interactions: Interactions;
}

export interface BuildParts {
  readonly bot: Answering;
  readonly api: Api;
  readonly gateway: Gateway;
}

export function build(options: DiscordOptions, { bot, api, gateway }: BuildParts): Running {
  const { deliveries, feedback, notes, clock, sleep, log, language, timing } = options;
  const firstAnswers = new FirstAnswers();
  const mayEmbed = (channel: string): boolean => gateway.mayEmbed(channel);
  const sending = new Sending({ api, clock, mayEmbed, firstAnswer: (id) => firstAnswers.of(id) });
  const dispatcher = new Dispatcher({
    adapter: ADAPTER,
    store: deliveries,
    work: (owed) => work(owed, bot, deliveries),
    send: (ready) => sending.send(ready),
    clock,
    sleep,
    log,
    // discord.js keeps to the limits that Discord itself tells.
    timing: { pace: 0, ...timing },
  });
  const accept = (owed: Owed): Promise<boolean> => dispatcher.accept(owed);
  const languageIn = (channel: string): Language => gateway.languageIn(channel) ?? language;
  const hearing = new Hearing({ api, deliveries, notes, clock, log, languageIn, accept });
  const presses = new Presses({ api, deliveries, feedback, clock, accept });
  const interactions = new Interactions({ api, bot, presses, firstAnswers, accept, sleep, log });
  return { dispatcher, hearing, interactions };
}

/** What is shared has been worked out before. */
async function work(owed: Owed, bot: Answering, deliveries: DeliveryStore): Promise<Worked> {
  const shared = sharedBy(owed.destination);
  const known = shared === null ? null : await deliveries.find(shared);
  return known?.worked ?? bot.work(owed.task, owed.message);
}
