/** Rate limits: so many calls of a kind in a window of time, and so many overall in a second. */
import { createHash } from 'node:crypto';
import { RateLimited } from './api-error.ts';
import type { EmulatorOptions } from './options.ts';

export class Buckets {
  readonly #limits: EmulatorOptions['rateLimits'];
  readonly #used = new Map<string, { count: number; readonly reset: number }>();
  #recent: number[] = [];

  constructor(limits: EmulatorOptions['rateLimits']) {
    this.#limits = limits;
  }

  /** The headers that tell of the bucket. @throws RateLimited when it is empty. */
  use(kind: 'messages' | 'other', route: string, place: string): Record<string, string> {
    if (!this.#limits) return {};
    const { limit, window } = this.#limits[kind];
    const now = Date.now();
    const key = `${route} ${place}`;
    const known = this.#used.get(key);
    const bucket = known && now < known.reset ? known : { count: 0, reset: now + window };
    this.#used.set(key, bucket);
    bucket.count += 1;
    if (bucket.count > limit) throw new RateLimited((bucket.reset - now) / 1000, false);
    this.#recent = [...this.#recent.filter((at) => now - at < 1000), now];
    if (this.#recent.length > this.#limits.perSecond) throw new RateLimited(1, true);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - bucket.count),
      'x-ratelimit-reset': (bucket.reset / 1000).toFixed(3),
      'x-ratelimit-reset-after': ((bucket.reset - now) / 1000).toFixed(3),
      'x-ratelimit-bucket': createHash('md5').update(route).digest('hex'),
    };
  }
}
