/** Forgets what nobody needs any more, now and every few hours. */
import type { Log } from '../bot/log.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import { oneLine } from './doctor.ts';

const HOUR = 3600_000;
/** Buttons of answers work so long. */
const KEPT = 14 * 24 * HOUR;
const EVERY = 6 * HOUR;

export interface Housekeeping {
  readonly deliveries: DeliveryStore;
  readonly clock: () => Date;
  /** Resolves after so many milliseconds, or once aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

/** Resolves once aborted. */
export async function keepHouse({ deliveries, clock, sleep, log }: Housekeeping, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await deliveries
      .forget(new Date(clock().getTime() - KEPT))
      .catch((fault: unknown) => log.warn({ fault: oneLine(fault) }, 'old deliveries could not be forgotten; tried again later'));
    await sleep(EVERY, stop);
  }
}
