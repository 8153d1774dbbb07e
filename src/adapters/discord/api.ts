/** The calls to Discord that the adapter makes, over discord.js's REST client with its rate limits. */
import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  type APIMessage,
  type APIUser,
  InteractionResponseType,
  MessageFlags,
  type RateLimitData,
  REST,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/** Of an interaction. */
export interface Address {
  readonly id: string;
  readonly application: string;
  readonly token: string;
}

export interface ApiParts {
  readonly token: string;
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
}

/** A bucket that is empty for longer is the dispatcher's to wait for, in milliseconds. */
const LONGEST_WAIT = 5000;
const HISTORY = 50;

export class Api {
  readonly #token: string;
  readonly #client: REST;
  /** For what would be there twice if it were sent twice. */
  readonly #once: REST;
  #self: Promise<APIUser> | undefined;

  constructor({ token, apiUrl }: ApiParts) {
    const options = {
      ...(apiUrl !== null && { api: apiUrl }),
      rejectOnRateLimit: ({ timeToReset, retryAfter }: RateLimitData) => Math.max(timeToReset, retryAfter) > LONGEST_WAIT,
    };
    this.#token = token;
    this.#client = new REST(options);
    this.#once = new REST({ ...options, retries: 0 });
  }

  /** With its token, which discord.js drops for good on a single 401. */
  get #rest(): REST {
    return this.#client.setToken(this.#token);
  }

  /** The bot's id. */
  async self(): Promise<string> {
    this.#self ??= this.#rest.get(Routes.user()) as Promise<APIUser>;
    try {
      return (await this.#self).id;
    } catch (fault) {
      this.#self = undefined;
      throw fault;
    }
  }

  /** With the same nonce in the same few minutes there is one message, however often it is called. */
  async post(channel: string, nonce: string, body: RESTPostAPIChannelMessageJSONBody): Promise<string> {
    const posted = await this.#rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } });
    return (posted as APIMessage).id;
  }

  /** The last fifty messages, newest first; those after an id, if one is given. */
  async history(channel: string, after?: string): Promise<readonly APIMessage[]> {
    const query = new URLSearchParams({ limit: String(HISTORY), ...(after !== undefined && { after }) });
    return (await this.#rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
  }

  /** The channel between the bot and a person. */
  async direct(person: string): Promise<string> {
    const channel = await this.#rest.post(Routes.userChannels(), { body: { recipient_id: person } });
    return (channel as RESTPostAPICurrentUserCreateDMChannelResult).id;
  }

  /** Says that an answer is on its way. */
  async defer(address: Address, isPrivate: boolean): Promise<void> {
    const data = isPrivate ? { flags: MessageFlags.Ephemeral as const } : {};
    await this.respond(address, { type: InteractionResponseType.DeferredChannelMessageWithSource, data });
  }

  async offer(address: Address, choices: APIApplicationCommandOptionChoice[]): Promise<void> {
    await this.respond(address, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
  }

  /** The first answer to an interaction: there is one, within three seconds. */
  async respond({ id, token }: Pick<Address, 'id' | 'token'>, body: APIInteractionResponse): Promise<void> {
    await this.#rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  }

  /** Puts the answer where it was deferred. As often as one likes. */
  async complete({ application, token }: Pick<Address, 'application' | 'token'>, body: RESTPostAPIChannelMessageJSONBody): Promise<void> {
    await this.#rest.patch(Routes.webhookMessage(application, token), { body, auth: false });
  }

  /** One more message after the answer. Discord does not recognise a second try. */
  async followUp({ application, token }: Pick<Address, 'application' | 'token'>, body: RESTPostAPIChannelMessageJSONBody): Promise<void> {
    await this.#once.post(Routes.webhook(application, token), { body, auth: false });
  }

  async registerCommands(application: string, body: RESTPutAPIApplicationCommandsJSONBody): Promise<void> {
    await this.#rest.put(Routes.applicationCommands(application), { body });
  }
}
