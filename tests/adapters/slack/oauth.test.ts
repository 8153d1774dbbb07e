/** Many workspaces: installation, each with its own token, renewed one at a time, encrypted, and gone when the app is. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cipher } from '../../../src/adapters/slack/cipher.ts';
import { Installations } from '../../../src/adapters/slack/installations.ts';
import type { Notes } from '../../../src/delivery/notes.ts';
import { configFor, SECRET, Workspace } from './workspace.ts';

let there: Workspace;

beforeEach(async () => {
  there = await new Workspace('http', { tokenRotation: true, botToken: 'xoxb-unused' }, (slack) => configFor('oauth', slack)).open();
  await there.connect();
});
afterEach(async () => {
  await there.settled();
  there.expectClean();
  await there.close();
});

/** What the browser does: the install page, Slack's consent, and back. */
async function install(team: string, forge = (back: URL): URL => back): Promise<number> {
  const base = `http://127.0.0.1:${there.adapter?.port}`;
  const start = await fetch(`${base}/slack/install`, { redirect: 'manual' });
  const consent = new URL(start.headers.get('location') ?? '');
  expect(consent.searchParams.get('scope')?.split(',')).toEqual(there.slack.options.scopes);
  consent.searchParams.set('team', team);
  consent.searchParams.set('redirect_uri', `${base}/slack/oauth_redirect`);
  const agreed = await fetch(consent, { redirect: 'manual' });
  const back = forge(new URL(agreed.headers.get('location') ?? ''));
  const [cookie = ''] = start.headers.get('set-cookie')?.split(';') ?? [];
  return (await fetch(back, { headers: { cookie } })).status;
}

const notes = (): Notes => {
  if (!there.state) throw new Error('not connected');
  return there.state.notes;
};

const ONE = { team: 'T0EMU0001', enterprise: null };
const TWO = { team: 'T0EMU0002', enterprise: null };

/** The token of a workspace is about to expire. */
async function age(workspace: typeof ONE): Promise<string> {
  const installations = new Installations(notes(), new Cipher(SECRET));
  const installation = await installations.find(workspace);
  if (!installation?.bot) throw new Error('not installed');
  await installations.storeInstallation({ ...installation, bot: { ...installation.bot, expiresAt: Math.floor(Date.now() / 1000) + 600 } });
  return installation.bot.token;
}

describe('a workspace', () => {
  it('is answered with its own token once the app is installed, and another with its own', async () => {
    expect(await install('T0EMU0001')).toBe(200);
    expect(await install('T0EMU0002')).toBe(200);
    await there.slack.mention({ text: 'one' });
    await there.slack.mention({ text: 'two', team: 'T0EMU0002', channel: 'C0ACME001' });
    expect((await there.shows('You said: one')).team).toBe('T0EMU0001');
    expect((await there.shows('You said: two')).team).toBe('T0EMU0002');
  });

  it('is not installed by a forged consent', async () => {
    const forge = (back: URL): URL => {
      back.searchParams.set('state', 'forged');
      return back;
    };
    expect(await install('T0EMU0002', forge)).toBe(400);
    await there.slack.mention({ text: 'two', team: 'T0EMU0002', channel: 'C0ACME001' });
    await there.settled();
    expect(there.slack.state.posts).toEqual([]);
    expect(there.logged.some((line) => line.includes('not installed there'))).toBe(true);
  });

  it('has its token renewed once, however many messages ask for it at a time', async () => {
    await install('T0EMU0002');
    const old = await age(TWO);
    const there2 = { team: 'T0EMU0002', channel: 'C0ACME001' };
    await Promise.all(['one', 'two', 'three'].map((text) => there.slack.command({ command: '/mercato', text, ...there2 })));
    await Promise.all(['four', 'five'].map((text) => there.slack.mention({ text, ...there2 })));
    for (const text of ['one', 'two', 'three', 'four', 'five']) await there.shows(`You said: ${text}`);
    const renewals = there.slack.state.calls.filter(({ args }) => args.grant_type === 'refresh_token');
    expect(renewals.map(({ response }) => response.ok)).toEqual([true]);
    expect((await new Installations(notes(), new Cipher(SECRET)).find(TWO))?.bot?.token).not.toBe(old);
  });

  it.each([{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT0001'] } }])(
    'is forgotten after $type, and the others are not',
    async (event) => {
      await install('T0EMU0001');
      await install('T0EMU0002');
      expect((await there.slack.event(event)).acked).toBe(true);
      const installations = new Installations(notes(), new Cipher(SECRET));
      expect(await installations.find(ONE)).toBeNull();
      expect(await installations.find(TWO)).not.toBeNull();
    },
  );

  it('keeps its tokens encrypted, and bound to it', async () => {
    await install('T0EMU0001');
    const sealed = await notes().get('slack/installation/T0EMU0001/');
    expect(sealed).toMatch(/^v1\.[\w-]+$/);
    await notes().set('slack/installation/T0EMU0009/', sealed ?? '');
    const ninth = { team: 'T0EMU0009', enterprise: null };
    await expect(new Installations(notes(), new Cipher(SECRET)).find(ninth)).rejects.toThrow('MERCATO_SECRET');
    await expect(new Installations(notes(), new Cipher('another passphrase')).find(ONE)).rejects.toThrow('MERCATO_SECRET');
  });
});
