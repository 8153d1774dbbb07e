/** A model behind an endpoint that may be slow, down or busy: one deadline for all, two retries within it, and a circuit breaker. */
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from 'cockatiel';
import type { Endpoint } from './endpoint.ts';
import type { Completion, Failure, LanguageModel, ModelRequest } from './language-model.ts';

export interface Patience {
  /** Milliseconds for a question, retries included. */
  readonly deadline: number;
  /** Milliseconds before the second attempt where the endpoint names none; twice as many before the third. */
  readonly pause: number;
  /** Questions in a row that get nothing, before the endpoint is left alone. */
  readonly failures: number;
  /** Milliseconds that it is left alone for. */
  readonly rest: number;
}

export const PATIENCE: Patience = { deadline: 4000, pause: 200, failures: 3, rest: 30_000 };

export interface Surroundings {
  /** Milliseconds, from any point in time. */
  readonly now: () => number;
  /** Milliseconds. */
  readonly sleep: (duration: number) => Promise<void>;
}

const RETRIES = 2;
/** May go better in a moment. */
const PASSING: readonly Failure[] = ['unreachable', 'rate_limited', 'server_error'];
/** Says that the endpoint is no use at present, whatever is asked. */
const OUTAGE: readonly Failure[] = [
  ...PASSING,
  'timeout',
  'unauthorized',
  'no_model',
  'no_endpoint',
  'no_credit',
  'bad_request',
  'too_large',
];

const isOutage = (result: unknown): boolean => {
  const { outcome, reason } = result as Extract<Completion, { outcome: 'failed' }>;
  return outcome === 'failed' && OUTAGE.includes(reason);
};

export class PatientModel implements LanguageModel {
  readonly #endpoint: Pick<Endpoint, 'complete'>;
  readonly #patience: Patience;
  readonly #surroundings: Surroundings;
  readonly #breaker;

  constructor(endpoint: Pick<Endpoint, 'complete'>, surroundings: Surroundings, patience: Patience = PATIENCE) {
    this.#endpoint = endpoint;
    this.#surroundings = surroundings;
    this.#patience = patience;
    const { failures, rest } = patience;
    this.#breaker = circuitBreaker(handleWhenResult(isOutage), { breaker: new ConsecutiveBreaker(failures), halfOpenAfter: rest });
  }

  async complete(request: ModelRequest): Promise<Completion> {
    // While one question tries whether the endpoint is back, the others do not wait for what comes of it.
    if (this.#breaker.state === CircuitState.HalfOpen) return OPEN;
    let tried = false;
    try {
      return await this.#breaker.execute(() => {
        tried = true;
        return this.#tried(request);
      });
    } catch (fault) {
      if (tried) throw fault;
      return OPEN;
    }
  }

  async #tried(request: ModelRequest): Promise<Completion> {
    const { now, sleep } = this.#surroundings;
    const { deadline, pause } = this.#patience;
    const end = now() + deadline;
    const signal = AbortSignal.timeout(deadline);
    for (let retry = 0; ; retry += 1) {
      const completion = await this.#endpoint.complete(request, signal);
      if (completion.outcome === 'written' || !PASSING.includes(completion.reason) || retry === RETRIES) return completion;
      const wait = completion.retryAfter ?? pause * 2 ** retry;
      if (now() + wait >= end) return completion;
      await sleep(wait);
    }
  }
}

const OPEN: Completion = { outcome: 'failed', reason: 'circuit_open' };
