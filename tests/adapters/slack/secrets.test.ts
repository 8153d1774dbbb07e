/** What must not reach a log does not, whoever says it. */
import { describe, expect, it } from 'vitest';
import { boltLogger, withoutSecrets } from '../../../src/adapters/slack/secrets.ts';
import type { Log } from '../../../src/bot/log.ts';

const SECRETS = [
  'xoxb-123-456-abc',
  'xoxe.xoxb-1-abc',
  'xoxe-1-abc',
  'xapp-1-A1-abc',
  'https://hooks.slack.com/commands/T1/123/abc',
  'wss://wss.slack.com/link/?ticket=abc-def',
];

describe('a secret', () => {
  it.each(SECRETS)('%s is left out', (secret) => {
    const told = withoutSecrets(`Failed (${secret}): "${secret}" {token:${secret}}`);
    expect(told).toMatch(/^Failed \(/);
    expect(told).not.toMatch(/abc|123/);
  });

  it('is left out of what Bolt says, and what may hold whole payloads is not told', () => {
    const told: string[] = [];
    const tell = (_: object, text: string): void => void told.push(text);
    const log: Log = { debug: tell, info: tell, warn: tell, error: tell };
    const logger = boltLogger(log);
    for (const say of [logger.debug, logger.info, logger.warn, logger.error]) say('it says', ...SECRETS, new Error(SECRETS[0]));
    expect(told).toHaveLength(3);
    expect(told.join()).not.toMatch(/abc|123/);
  });
});
