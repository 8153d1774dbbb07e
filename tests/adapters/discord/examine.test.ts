/** What `doctor` finds out about Discord. */
import { ApplicationFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examineDiscord } from '../../../src/adapters/discord/examine.ts';
import { permissionsOf } from '../../../src/adapters/discord/permissions.ts';
import { DiscordEmulator } from '../../emulators/discord/emulator.ts';

let emulator: DiscordEmulator;
beforeEach(async () => {
  emulator = await new DiscordEmulator().start();
});
afterEach(() => emulator.stop());

const examine = (channel?: string, token = emulator.options.token): Promise<string> =>
  examineDiscord({ token, apiUrl: emulator.api }, channel);

describe('examining Discord', () => {
  it('names the bot, its intents and its invitation', async () => {
    const found = await examine();
    expect(found).toMatch(/^logged in as Mercato; 3 intents, none privileged; invite it with https:\/\/discord\.com\/oauth2\/authorize\?/);
    const { searchParams } = new URL(found.split(' ').at(-1) ?? '');
    expect(searchParams.get('client_id')).toBe(emulator.world.bot.id);
    expect(searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(searchParams.get('permissions') ?? 0) & PermissionFlagsBits.Administrator).toBe(0n);
    expect(emulator.violations).toEqual([]);
  });

  it('tells of an intent that is not needed', async () => {
    await emulator.stop();
    emulator = await new DiscordEmulator({ applicationFlags: ApplicationFlags.GatewayMessageContentLimited }).start();
    expect(await examine()).toContain('Message Content Intent is switched on in the developer portal and not needed');
  });

  it('tells what to do about a wrong token, and repeats none of it', async () => {
    const fault: Error = await examine(undefined, 'wrong.secret.token').catch((error) => error);
    expect(fault.message).toBe('DISCORD_TOKEN: Discord refuses it; copy the token shown under Bot in the developer portal');
  });

  it('tells where Discord cannot be reached', async () => {
    await expect(examineDiscord({ token: 'a.b.c', apiUrl: 'http://127.0.0.1:1/api' })).rejects.toThrow(
      'Discord cannot be reached: ECONNREFUSED; check the network and DISCORD_API_URL',
    );
  });

  it('looks at a channel', async () => {
    expect(await examine(emulator.general.id)).toContain('; may write in #general; ');
    await expect(examine(emulator.readOnly.id)).rejects.toThrow('Discord channel #read-only: the bot lacks Send Messages; grant it');
    await expect(examine(emulator.hidden.id)).rejects.toThrow('the bot cannot see it (code 50001)');
    await expect(examine('123456789012345678')).rejects.toThrow('the bot cannot see it (code 10003)');
    expect(await examine(emulator.world.direct(emulator.alice).id)).toContain('is a direct one');
  });
});

describe('permissions', () => {
  const role = (id: string, permissions: bigint) => ({ id, permissions: permissions.toString() }) as never;
  const overwrite = (id: string, type: 0 | 1, allow: bigint, deny: bigint) => ({
    id,
    type,
    allow: allow.toString(),
    deny: deny.toString(),
  });
  const base = { guild: 'g', self: 'me', member: { roles: ['r'] }, roles: [role('g', 0b0011n), role('r', 0b0100n), role('x', 0b1000n)] };

  it('are granted by roles, then taken and given by the channel: to everyone, to roles, to the bot', () => {
    expect(permissionsOf({ ...base, overwrites: [] })).toBe(0b0111n);
    expect(permissionsOf({ ...base, overwrites: [overwrite('g', 0, 0n, 0b0001n)] })).toBe(0b0110n);
    expect(permissionsOf({ ...base, overwrites: [overwrite('r', 0, 0b0001n, 0b0010n), overwrite('g', 0, 0n, 0b0001n)] })).toBe(0b0101n);
    expect(permissionsOf({ ...base, overwrites: [overwrite('me', 1, 0b1000n, 0b0100n), overwrite('x', 0, 0n, 0b0011n)] })).toBe(0b1011n);
  });
});
