/** A refusal as Discord words it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): object {
    return { message: this.message, code: this.code, ...(this.errors !== undefined && { errors: this.errors }) };
  }
}

/** 429, with what it tells about the wait, in seconds. */
export class RateLimited extends ApiError {
  readonly retryAfter: number;
  readonly global: boolean;

  constructor(retryAfter: number, global: boolean) {
    super(429, 0, 'You are being rate limited.');
    this.retryAfter = retryAfter;
    this.global = global;
  }

  override get body(): object {
    return { message: this.message, retry_after: this.retryAfter, global: this.global };
  }

  get headers(): Record<string, string> {
    return {
      'retry-after': String(Math.max(this.retryAfter, 0.001)),
      'x-ratelimit-scope': this.global ? 'global' : 'user',
      ...(this.global && { 'x-ratelimit-global': 'true' }),
    };
  }
}

export const unknown = (code: number, what: string): ApiError => new ApiError(404, code, `Unknown ${what}`);
