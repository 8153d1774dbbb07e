/** How an attempt at sending ended, as the dispatcher wants to know it. */
import type { Sent } from '../../delivery/dispatcher.ts';
import type { Trouble } from './trouble.ts';

export const SENT: Sent = { outcome: 'sent', receipt: null };

export const sentAs = (message: string): Sent => ({ outcome: 'sent', receipt: { message } });

export function unsent(trouble: Trouble): Sent {
  const { reason } = trouble;
  switch (trouble.kind) {
    case 'limited':
      return { outcome: 'later', afterMs: trouble.afterMs, uncertain: false, reason };
    case 'lost':
      return { outcome: 'later', afterMs: null, uncertain: true, reason };
    case 'refused':
      // A token may be put right; any other refusal stays one.
      return trouble.status === 401 ? { outcome: 'later', afterMs: null, uncertain: false, reason } : { outcome: 'never', reason };
  }
}
