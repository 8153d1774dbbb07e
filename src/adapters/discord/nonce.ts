/** Nonces derived from what is sent: Discord recognises a message that is sent again within a few minutes. */
import { createHash } from 'node:crypto';
import { MOST } from './limits.ts';

export const nonceOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, MOST.nonce);
