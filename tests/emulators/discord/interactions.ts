/** Interactions: built as Discord builds them, and the rules of 3 seconds and 15 minutes. */
import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  ApplicationCommandType,
  type ApplicationIntegrationType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionContextType,
  InteractionResponseType,
  InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { ApiError } from './api-error.ts';
import type { Commands } from './commands.ts';
import type { Gateway } from './gateway.ts';
import type { EmulatorOptions } from './options.ts';
import { channelShape, memberShape, messageShape, userShape } from './shapes.ts';
import { type Channel, isEphemeral, type Person, type Post, type World } from './world.ts';

type Answers = Readonly<Record<string, string | boolean>>;

/** What somebody does. */
export type Doing =
  | { readonly kind: 'slash'; readonly command: string; readonly options?: Answers }
  | { readonly kind: 'autocomplete'; readonly command: string; readonly focused: string; readonly typed: string }
  | { readonly kind: 'menu'; readonly command: string; readonly target: Post }
  | { readonly kind: 'button'; readonly post: Post; readonly customId: string };

export interface By {
  readonly person: Person;
  readonly channel: Channel;
  readonly locale?: Locale;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channel: Channel;
  /** The message whose button was pressed. */
  readonly post: Post | null;
  readonly metadata: APIMessage['interaction_metadata'] | null;
  readonly userInstalled: boolean;
  readonly at: number;
  readonly followUps: Post[];
  acknowledged: InteractionResponseType | null;
  /** Milliseconds that the first answer took. */
  tookMs: number | null;
  /** Edited since it was deferred. */
  finished: boolean;
  response: Post | null;
  choices: readonly APIApplicationCommandOptionChoice[] | null;
  failed: boolean;
}

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } = InteractionResponseType;
const ALLOWED: Readonly<Record<InteractionType, readonly InteractionResponseType[]>> = {
  [InteractionType.Ping]: [],
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource],
  [InteractionType.MessageComponent]: [ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage],
  [InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [],
};
const TYPES: Readonly<Record<Doing['kind'], InteractionType>> = {
  slash: InteractionType.ApplicationCommand,
  menu: InteractionType.ApplicationCommand,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  button: InteractionType.MessageComponent,
};

export interface InteractionsParts {
  readonly world: World;
  readonly options: EmulatorOptions;
  readonly commands: Commands;
  readonly gateway: Gateway;
  readonly violate: (kind: string, detail: string) => void;
  readonly changed: () => void;
}

export class Interactions {
  readonly #parts: InteractionsParts;
  readonly #all = new Map<string, Interaction>();
  readonly #events = new Map<Interaction, object>();
  readonly #deadlines = new Set<NodeJS.Timeout>();

  constructor(parts: InteractionsParts) {
    this.#parts = parts;
  }

  /** @throws Error for what a real client could not send: an unregistered command, a button that is not there. */
  create(doing: Doing, by: By): Interaction {
    const { world, violate } = this.#parts;
    const { person, channel } = by;
    const type = TYPES[doing.kind];
    const data = this.#dataOf(doing, by);
    const owners = channel.guild?.botInstalled ? { 0: channel.guild.id } : { 1: person.id };
    const id = world.ids.next();
    const metadata = { id, type, user: userShape(person), authorizing_integration_owners: owners } as Interaction['metadata'];
    const interaction: Interaction = {
      id,
      token: randomBytes(48).toString('base64url'),
      type,
      channel,
      metadata,
      post: doing.kind === 'button' ? doing.post : null,
      userInstalled: channel.guild !== null && !channel.guild.botInstalled,
      at: Date.now(),
      followUps: [],
      acknowledged: null,
      tookMs: null,
      finished: false,
      response: null,
      choices: null,
      failed: false,
    };
    this.#all.set(interaction.token, interaction);
    this.#events.set(interaction, { ...this.#common(interaction, by, owners), data });
    if (this.deliver(interaction) === 0) violate('not-connected', `no gateway session for a ${doing.kind}`);
    this.#watch(interaction, doing.kind);
    return interaction;
  }

  /** Sends its event; again, if it was sent before. How many sessions it reached. */
  deliver(interaction: Interaction): number {
    const { guild } = interaction.channel;
    const event = this.#events.get(interaction);
    return this.#parts.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, guild?.botInstalled ? guild.id : null, () => event);
  }

  close(): void {
    for (const deadline of this.#deadlines) clearTimeout(deadline);
  }

  /** @throws ApiError when this answer may not be given. */
  acknowledge(id: string, token: string, response: InteractionResponseType): Interaction {
    const interaction = this.#all.get(token);
    if (!interaction || interaction.id !== id || interaction.failed) throw new ApiError(404, 10062, 'Unknown interaction');
    if (interaction.acknowledged !== null) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
    if (!ALLOWED[interaction.type].includes(response)) throw new ApiError(400, 50035, 'Invalid Form Body');
    return interaction;
  }

  acknowledged(interaction: Interaction, response: InteractionResponseType): void {
    interaction.acknowledged = response;
    interaction.tookMs = Date.now() - interaction.at;
    this.#parts.changed();
  }

  /** What a webhook's address stands for. @throws ApiError for one that cannot be used. */
  behind(application: string, token: string): Interaction {
    const { world, options, violate } = this.#parts;
    const interaction = this.#all.get(token);
    if (!interaction || application !== world.bot.id || interaction.acknowledged === null)
      throw new ApiError(404, 10015, 'Unknown Webhook');
    if (Date.now() - interaction.at > options.interactionLifetime) {
      violate('interaction-token-expired', `interaction ${interaction.id} was used after its token expired`);
      throw new ApiError(401, 50027, 'Invalid Webhook Token');
    }
    return interaction;
  }

  #dataOf(doing: Doing, { channel }: By): unknown {
    const { commands, world } = this.#parts;
    if (doing.kind === 'button') {
      if (!hasButton(doing.post.components as readonly Nested[], doing.customId)) throw new Error(`no button ${doing.customId}`);
      return { custom_id: doing.customId, component_type: ComponentType.Button, id: 1 };
    }
    const type = doing.kind === 'menu' ? ApplicationCommandType.Message : ApplicationCommandType.ChatInput;
    const command = commands.find(doing.command, type);
    const context = channel.guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
    if (!command) throw new Error(`command ${doing.command} is not registered`);
    if (command.contexts && !command.contexts.includes(context)) throw new Error(`command ${doing.command} is not offered here`);
    if (channel.guild && !channel.guild.botInstalled && !command.integration_types?.includes(1 satisfies ApplicationIntegrationType))
      throw new Error(`command ${doing.command} is not offered to those who installed the app for themselves`);
    const base = { id: command.id, name: command.name, type };
    if (doing.kind === 'menu')
      return {
        ...base,
        target_id: doing.target.id,
        resolved: { messages: { [doing.target.id]: messageShape(world, doing.target, { open: true }) } },
      };
    return {
      ...base,
      options: doing.kind === 'slash' ? optionsOf(doing.options ?? {}) : optionsOf({ [doing.focused]: doing.typed }, doing.focused),
    };
  }

  #common({ id, token, type, channel, post }: Interaction, { person, locale }: By, owners: object): object {
    const { world } = this.#parts;
    const { guild } = channel;
    return {
      id,
      token,
      type,
      version: 1,
      application_id: world.bot.id,
      channel_id: channel.id,
      channel: channelShape(channel),
      locale: locale ?? person.locale,
      app_permissions: world.permissions(world.bot, channel).toString(),
      entitlements: [],
      attachment_size_limit: 10 * 2 ** 20,
      authorizing_integration_owners: owners,
      context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
      ...(post && { message: messageShape(world, post, { open: true }) }),
      ...(guild
        ? {
            guild_id: guild.id,
            guild_locale: guild.locale,
            member: { ...memberShape(guild, person), permissions: world.permissions(person, channel).toString() },
          }
        : { user: userShape(person) }),
    };
  }

  #watch(interaction: Interaction, kind: string): void {
    const { options, violate, changed } = this.#parts;
    const deadline = setTimeout(() => {
      this.#deadlines.delete(deadline);
      if (interaction.acknowledged !== null) return;
      interaction.failed = true;
      violate('interaction-deadline', `a ${kind} had no answer within ${options.interactionDeadline} ms`);
      changed();
    }, options.interactionDeadline);
    this.#deadlines.add(deadline);
  }
}

const optionsOf = (answers: Answers, focused?: string): APIApplicationCommandInteractionDataBasicOption[] =>
  Object.entries(answers).map(
    ([name, value]) =>
      ({
        name,
        type: typeof value === 'boolean' ? 5 : 3,
        value,
        ...(name === focused && { focused: true }),
      }) as APIApplicationCommandInteractionDataBasicOption,
  );

interface Nested {
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Nested[];
}

const hasButton = (components: readonly Nested[], customId: string): boolean =>
  components.some(
    ({ custom_id: own, disabled, components: inner = [] }) => (own === customId && disabled !== true) || hasButton(inner, customId),
  );

/** Whether only its person sees what it was answered with. */
export const isPrivate = ({ response }: Interaction): boolean => response !== null && isEphemeral(response.flags);
