/** The manifest asks for the least that every flow needs, Slack would take it, and `doctor` says what of it is missing. */
import { afterEach, describe, expect, it } from 'vitest';
import { examine } from '../../../src/adapters/slack/examine.ts';
import { CHECK_SHORTCUT, COMMAND } from '../../../src/adapters/slack/read-command.ts';
import { SCOPES } from '../../../src/adapters/slack/scopes.ts';
import { checkManifest } from '../../emulators/slack/blockkit/manifest.ts';
import { SlackEmulator } from '../../emulators/slack/emulator.ts';
import { configFor, MANIFEST } from './workspace.ts';

describe('the manifest', () => {
  it('keeps the limits of manifests', () => {
    expect(checkManifest(MANIFEST)).toEqual([]);
  });

  it('asks for the scopes that the adapter says it needs, and no others', () => {
    expect(MANIFEST.oauth_config.scopes.bot).toEqual(Object.keys(SCOPES));
  });

  it('declares the command and the shortcut that the adapter answers', () => {
    expect(MANIFEST.features.slash_commands[0].command).toBe(COMMAND);
    expect(MANIFEST.features.shortcuts[0].callback_id).toBe(CHECK_SHORTCUT);
  });
});

describe('doctor', () => {
  let slack: SlackEmulator;
  const open = async (scopes = Object.keys(SCOPES)): Promise<void> => {
    slack = await new SlackEmulator({ scopes }).start();
  };
  afterEach(() => slack.stop());

  it('is content with a good token that has all scopes', async () => {
    await open();
    await expect(examine(configFor('socket', slack))).resolves.toBe('emulator, as bot, over Socket Mode; no scope is missing');
    await expect(examine(configFor('http', slack))).resolves.toContain('over HTTP on port 0');
    await expect(examine(configFor('oauth', slack))).resolves.toContain('many workspaces');
  });

  it('says which scopes are missing, and what for', async () => {
    await open(Object.keys(SCOPES).filter((scope) => scope !== 'im:history' && scope !== 'commands'));
    await expect(examine(configFor('socket', slack))).rejects.toThrow(
      /lacks commands \(.+\); im:history \(hears direct messages\): .*manifest/,
    );
  });

  it('says which token is refused, and that Slack does not answer', async () => {
    await open();
    const config = { ...configFor('socket', slack), appToken: 'xapp-wrong' } as ReturnType<typeof configFor>;
    await expect(examine(config)).rejects.toThrow('SLACK_APP_TOKEN');
    await expect(examine({ ...config, botToken: 'xoxb-wrong' } as typeof config)).rejects.toThrow('SLACK_BOT_TOKEN (invalid_auth)');
    slack.fault({ method: 'auth.test', kind: 'http', status: 503 });
    await expect(examine(config)).rejects.toThrow('Slack does not answer (HTTP 503)');
  });
});
