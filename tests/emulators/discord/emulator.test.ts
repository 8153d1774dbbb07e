/** The emulator refuses what Discord refuses: a careless client is found out. */
import { REST, Routes } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiscordEmulator } from './emulator.ts';

let emulator: DiscordEmulator;
let rest: REST;

beforeEach(async () => {
  emulator = await new DiscordEmulator().start();
  rest = new REST({ api: emulator.api, retries: 0 }).setToken(emulator.options.token);
});
afterEach(() => emulator.stop());

const post = (body: object, channel = emulator.general) => rest.post(Routes.channelMessages(channel.id), { body });
const embed = (description: string, title = 'x') => ({ title, description });
const button = (id: string) => ({ type: 2, style: 2, label: 'x', custom_id: id });

describe('a message', () => {
  it.each([
    ['no content', {}, 50006],
    ['too much content', { content: 'x'.repeat(2001) }, 50035],
    ['an embed that is too long', { embeds: [embed('x'.repeat(4097))] }, 50035],
    ['embeds that are too long together', { embeds: [embed('x'.repeat(3100)), embed('x'.repeat(3100))] }, 50035],
    ['a title that is too long', { embeds: [embed('x', 'x'.repeat(257))] }, 50035],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, row) => ({ type: 1, components: [button(`${row}`)] })) }, 50035],
    [
      'six buttons in a row',
      { content: 'x', components: [{ type: 1, components: Array.from({ length: 6 }, (_, n) => button(`${n}`)) }] },
      50035,
    ],
    ['two buttons of one id', { content: 'x', components: [{ type: 1, components: [button('a'), button('a')] }] }, 50035],
    ['a custom id that is too long', { content: 'x', components: [{ type: 1, components: [button('a'.repeat(101))] }] }, 50035],
    ['a nonce that is too long', { content: 'x', nonce: 'x'.repeat(26) }, 50035],
    ['content beside components of the second version', { content: 'x', flags: MessageFlags.IsComponentsV2 }, 50035],
    ['mentions that exclude one another', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }, 50035],
  ])('with %s is refused', async (_, body, code) => {
    await expect(post(body)).rejects.toMatchObject({ code });
    expect(emulator.violations).toMatchObject([{ kind: 'limit' }]);
    expect(emulator.written()).toEqual([]);
  });

  it('that says nothing of mentions notifies everyone', async () => {
    await post({ content: `@everyone <@${emulator.bob.id}>` });
    expect(emulator.written()[0]?.pings).toMatchObject({ everyone: true, users: [emulator.bob] });
    expect(emulator.violations).toMatchObject([{ kind: 'everyone-ping' }]);
  });

  it('is posted once for a nonce, where that is asked', async () => {
    for (const content of ['x', 'x']) await post({ content, nonce: 'a', enforce_nonce: true });
    expect(emulator.written()).toHaveLength(1);
    await post({ content: 'x', nonce: 'a' });
    expect(emulator.written()).toHaveLength(2);
  });

  it('is not posted where the bot may not write', async () => {
    await expect(post({ content: 'x' }, emulator.readOnly)).rejects.toMatchObject({ code: 50013 });
    await expect(post({ content: 'x' }, emulator.hidden)).rejects.toMatchObject({ code: 50001 });
    await expect(post({ embeds: [embed('x')] }, emulator.noEmbeds)).rejects.toMatchObject({ code: 50013 });
  });

  it('of others is hidden from the bot unless it is for it', async () => {
    emulator.say('not for you');
    emulator.say('<@bot> for you');
    const history = (await rest.get(Routes.channelMessages(emulator.general.id))) as { content: string }[];
    expect(history.map(({ content }) => content)).toEqual([`<@${emulator.world.bot.id}> for you`, '']);
  });
});

describe('a client', () => {
  it('that calls too often is told, and found out', async () => {
    const calls = Array.from({ length: 6 }, () =>
      fetch(`${emulator.api}/v10${Routes.channelMessages(emulator.general.id)}`, {
        method: 'POST',
        headers: { authorization: `Bot ${emulator.options.token}`, 'user-agent': 'DiscordBot (x, 1)', 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'x' }),
      }),
    );
    expect((await Promise.all(calls)).map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 429]);
    expect(emulator.violations).toMatchObject([{ kind: 'rate-limit' }]);
  });

  it('without the token is refused', async () => {
    const stranger = new REST({ api: emulator.api }).setToken('wrong');
    await expect(stranger.get(Routes.user())).rejects.toMatchObject({ status: 401 });
  });
});

describe('commands', () => {
  const command = { name: 'ask', description: 'x', type: 1 };
  const put = (...commands: object[]) => rest.put(Routes.applicationCommands(emulator.world.bot.id), { body: commands });

  it.each([
    ['an upper-case name', [{ ...command, name: 'Ask' }]],
    ['an upper-case French name', [{ ...command, name_localizations: { fr: 'Demander' } }]],
    ['a locale that Discord does not know', [{ ...command, name_localizations: { 'fr-FR': 'demander' } }]],
    ['a description that is too long', [{ ...command, description: 'x'.repeat(101) }]],
    ['the same name twice', [command, command]],
    [
      'a required option after another',
      [
        {
          ...command,
          options: [
            { name: 'a', description: 'x', type: 3 },
            { name: 'b', description: 'x', type: 3, required: true },
          ],
        },
      ],
    ],
  ])('with %s are refused', async (_, commands) => {
    await expect(put(...commands)).rejects.toMatchObject({ code: 50035 });
  });

  it('keep their ids', async () => {
    const [before] = (await put(command)) as { id: string }[];
    const [after] = (await put({ ...command, description: 'y' })) as { id: string }[];
    expect(after?.id).toBe(before?.id);
    expect(emulator.commands.created).toBe(1);
  });
});
