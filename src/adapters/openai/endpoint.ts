/** One exchange with an endpoint that speaks OpenAI's chat completions, in as much of the protocol as it turns out to speak. */
import OpenAI from 'openai';
import { boundedFetch } from './bounded-fetch.ts';
import { type Dialect, FULL, simpler } from './dialect.ts';
import { complaintOf, completionOf, failureOf } from './failures.ts';
import type { Completion, ModelRequest } from './language-model.ts';
import { bodyOf } from './request.ts';

export interface EndpointConfig {
  readonly apiKey: string;
  /** Null for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string;
}

export const OPENAI_URL = 'https://api.openai.com/v1';

export class Endpoint {
  readonly #client: OpenAI;
  readonly #model: string;
  /** Found out once, and kept as long as the program runs. */
  #dialect: Dialect = FULL;

  constructor({ apiKey, baseUrl, model }: EndpointConfig) {
    this.#model = model;
    this.#client = new OpenAI({
      apiKey,
      baseURL: baseUrl ?? OPENAI_URL,
      // What is not passed on, the client looks for in the environment.
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      maxRetries: 0,
      logLevel: 'off',
      fetch: boundedFetch,
    });
  }

  get dialect(): Dialect {
    return this.#dialect;
  }

  /** Never throws. Aborted by the signal: `timeout`. */
  async complete(request: ModelRequest, signal: AbortSignal): Promise<Completion> {
    for (let dialect: Dialect | null = this.#dialect; ; ) {
      try {
        const reply = await this.#client.chat.completions.create(bodyOf(request, this.#model, dialect), { signal });
        this.#dialect = dialect;
        return completionOf(reply);
      } catch (fault) {
        if (signal.aborted) return { outcome: 'failed', reason: 'timeout' };
        const complaint = complaintOf(fault);
        const next: Dialect | null = complaint === undefined ? null : simpler(dialect, complaint);
        if (!next) return failureOf(fault);
        dialect = next;
      }
    }
  }
}
