/** What a failed call of Slack's Web API means: whether it may have been done, whether and when to try again. */
import { webApi } from '@slack/bolt';
import type { Sent } from '../../delivery/dispatcher.ts';
import { withoutSecrets } from './secrets.ts';

/** Slack's error code, or what else happened in a few words; free of secrets. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof webApi.WebAPIPlatformError) {
    const { error, needed } = fault.data as { error: string; needed?: unknown };
    return typeof needed === 'string' ? `${error}: ${needed}` : error;
  }
  if (fault instanceof webApi.WebAPIHTTPError) return `HTTP ${fault.statusCode}`;
  if (fault instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  return withoutSecrets(fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? 'unknown';
}

/** Slack's error code; null for failures of another kind. */
export const codeOf = (fault: unknown): string | null => (fault instanceof webApi.WebAPIPlatformError ? fault.data.error : null);

/** The token is of no use, and will not be: another must be set. */
const REFUSED: ReadonlySet<string> = new Set(['invalid_auth', 'not_authed', 'token_revoked', 'not_allowed_token_type']);

export const isRefused = (fault: unknown): boolean => REFUSED.has(codeOf(fault) ?? '');

/** Somebody may put these right, or they pass: what is owed is kept until then. */
const PASSING: ReadonlySet<string> = new Set([
  ...REFUSED,
  'account_inactive',
  'token_expired',
  'team_access_not_granted',
  'missing_scope',
  'invalid_refresh_token',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'ekm_access_denied',
]);

/** Slack may have done what it answers so, or does not answer. */
const UNCERTAIN: ReadonlySet<string> = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

export function sentOf(fault: unknown): Extract<Sent, { outcome: 'later' | 'never' }> {
  const reason = reasonOf(fault);
  if (fault instanceof webApi.WebAPIRateLimitedError)
    return { outcome: 'later', afterMs: fault.retryAfter * 1000, uncertain: false, reason };
  const code = codeOf(fault);
  if (code === null) return { outcome: 'later', afterMs: null, uncertain: true, reason };
  if (PASSING.has(code)) return { outcome: 'later', afterMs: null, uncertain: UNCERTAIN.has(code), reason };
  return { outcome: 'never', reason };
}
