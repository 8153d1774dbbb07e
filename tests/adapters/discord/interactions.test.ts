/** Commands, menus and what is offered while somebody types. */
import { InteractionResponseType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/adapters/discord/commands.ts';
import { isPrivate } from '../../emulators/discord/interactions.ts';
import { helping } from '../terminal/fixtures.ts';
import { Stage } from './fixtures.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.set({ rateLimits: null });
  await stage.start();
  await stage.emulator.until(() => stage.emulator.commands.all.length > 0);
});
afterEach(() => stage.close());

const ask = (question: string, options: Readonly<Record<string, boolean>> = {}) =>
  ({ kind: 'slash', command: 'ask', options: { question, ...options } }) as const;

describe('/ask', () => {
  it('is deferred at once, and answered where all can read it, with the question', async () => {
    const { emulator, bot } = stage;
    const interaction = emulator.act(ask('Who left Meta?'));
    const answer = await emulator.answer(interaction);
    expect(interaction).toMatchObject({ acknowledged: InteractionResponseType.DeferredChannelMessageWithSource, failed: false });
    expect(isPrivate(interaction)).toBe(false);
    expect(answer.content).toBe('> Who left Meta?\nYou said: Who left Meta?');
    expect(bot.heard).toMatchObject([{ task: 'ask', text: 'Who left Meta?', locale: 'en', author: emulator.alice.id }]);
    expect(emulator.violations).toEqual([]);
  });

  it('is answered for its author alone where that is asked', async () => {
    const { emulator } = stage;
    const interaction = emulator.act(ask('Who left Meta?', { private: true }), { person: emulator.bob });
    const answer = await emulator.answer(interaction);
    expect(isPrivate(interaction)).toBe(true);
    expect(answer.content).toBe('You said: Who left Meta?');
    expect(stage.bot.heard).toMatchObject([{ locale: 'fr' }]);
  });

  it('waits for no slow answer', async () => {
    const { emulator, bot } = stage;
    const answer = Promise.withResolvers<ReturnType<typeof helping>>();
    bot.replies = () => answer.promise;
    const interaction = emulator.act(ask('Who left Meta?'));
    await emulator.until(() => interaction.acknowledged !== null && bot.heard.length > 0);
    expect(interaction.tookMs).toBeLessThan(1000);
    expect(interaction.finished).toBe(false);
    answer.resolve(helping('Here it is.'));
    expect((await emulator.answer(interaction)).content).toContain('Here it is.');
  });

  it('works in private, and in a server that only its user brought the bot to', async () => {
    const { emulator } = stage;
    const direct = emulator.act(ask('Who left Meta?'), { channel: emulator.world.direct(emulator.alice) });
    await emulator.answer(direct);
    const guild = emulator.world.addGuild('Elsewhere', [emulator.alice], { botInstalled: false });
    const elsewhere = emulator.act(ask('And OpenAI?'), { channel: emulator.world.addChannel(guild, 'there') });
    expect((await emulator.answer(elsewhere)).content).toContain('You said: And OpenAI?');
    expect(emulator.callsOf('POST', /\/channels\/\d+\/messages$/)).toEqual([]);
  });

  it('goes on with a conversation in its channel', async () => {
    const { emulator, bot } = stage;
    await emulator.reply(emulator.say('<@bot> Who left Meta?'));
    await emulator.answer(emulator.act(ask('And OpenAI?')));
    expect(new Set(bot.heard.map(({ conversation }) => conversation)).size).toBe(1);
  });
});

describe('/check and /about', () => {
  it('put their tasks to the bot', async () => {
    const { emulator, bot } = stage;
    await emulator.answer(emulator.act({ kind: 'slash', command: 'check', options: { claim: 'Chen left Meta.' } }));
    await emulator.answer(emulator.act({ kind: 'slash', command: 'about' }));
    expect(bot.heard).toMatchObject([{ task: 'check', text: 'Chen left Meta.' }, { task: 'about' }]);
  });
});

describe('Check this claim', () => {
  it('checks any message, in private, though the bot may not read it', async () => {
    const { emulator, bot } = stage;
    const target = emulator.say('Chen left Meta for xAI. *Really.*');
    const interaction = emulator.act({ kind: 'menu', command: 'Check this claim', target }, { person: emulator.bob });
    await emulator.answer(interaction);
    expect(isPrivate(interaction)).toBe(true);
    expect(bot.heard).toMatchObject([{ task: 'check', text: 'Chen left Meta for xAI. *Really.*' }]);
  });

  it('says so where there is nothing to check', async () => {
    const { emulator, bot } = stage;
    const target = emulator.say('');
    const interaction = emulator.act({ kind: 'menu', command: 'Check this claim', target }, { person: emulator.bob });
    const answer = await emulator.until(() => interaction.response);
    expect(answer.content).toBe('Ce message n’a pas de texte à vérifier.');
    expect(isPrivate(interaction)).toBe(true);
    expect(bot.heard).toEqual([]);
  });
});

describe('autocomplete', () => {
  const typing = { kind: 'autocomplete', command: 'ask', focused: 'question', typed: 'who' } as const;

  it('offers at most 25 questions, and none that does not fit', async () => {
    const { emulator, bot } = stage;
    bot.suggestions = async () => ['x'.repeat(101), ...Array.from({ length: 30 }, (_, index) => `Who left number ${index}?`)];
    const interaction = emulator.act(typing);
    const choices = await emulator.until(() => interaction.choices);
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'Who left number 0?', value: 'Who left number 0?' });
    expect(emulator.violations).toEqual([]);
  });

  it('offers nothing rather than being late, or failing', async () => {
    const { emulator, bot } = stage;
    bot.suggestions = () => new Promise(() => undefined);
    const late = emulator.act(typing);
    expect(await emulator.until(() => late.choices)).toEqual([]);
    bot.suggestions = () => Promise.reject(new Error('broken'));
    const failing = emulator.act(typing);
    expect(await emulator.until(() => failing.choices)).toEqual([]);
  });
});

describe('commands', () => {
  it('are registered in one call, in both languages, for servers and for users', async () => {
    const { emulator } = stage;
    expect(emulator.callsOf('PUT', /commands$/)).toHaveLength(1);
    expect(emulator.commands.all.map(({ name, name_localizations: names }) => [name, names?.fr])).toEqual([
      ['ask', 'demander'],
      ['check', 'vérifier'],
      ['about', 'apropos'],
      ['Check this claim', 'Vérifier cette affirmation'],
    ]);
    for (const { contexts, integration_types: integrations } of emulator.commands.all) {
      expect(contexts).toEqual([0, 1, 2]);
      expect(integrations).toEqual([0, 1]);
    }
  });

  it('are not registered again by the next start, unless they have changed', async () => {
    const { emulator, state } = stage;
    await stage.start();
    await emulator.reply(emulator.say('<@bot> anybody?'));
    expect(emulator.callsOf('PUT', /commands$/)).toHaveLength(1);
    await state.notes.set(`discord:commands:${emulator.world.bot.id}`, 'older');
    await stage.start();
    await emulator.until(() => emulator.callsOf('PUT', /commands$/).length === 2);
    expect(emulator.commands.created).toBe(4);
  });
});

describe('an interaction', () => {
  it('is answered though the first answer got lost', async () => {
    const { emulator } = stage;
    for (const status of ['reset', 500] as const) {
      emulator.fail({ path: /callback$/, status, applied: true });
      expect((await emulator.answer(emulator.act(ask(`lost by ${status}`)))).content).toContain(`lost by ${status}`);
    }
    expect(emulator.violations).toEqual([]);
  });

  it('that comes twice is answered once', async () => {
    const { emulator, bot } = stage;
    const interaction = emulator.act(ask('once'));
    emulator.repeatInteraction(interaction);
    await emulator.answer(interaction);
    await emulator.answer(emulator.act(ask('settled')));
    expect(bot.heard.map(({ text }) => text)).toEqual(['once', 'settled']);
    expect(emulator.callsOf('POST', new RegExp(`${interaction.id}/.*/callback$`))).toHaveLength(1);
  });

  it('that Discord no longer knows is answered in the channel, or in private', async () => {
    const { emulator } = stage;
    emulator.fail({ path: /callback$/, status: 404, code: 10062, times: 2 });
    emulator.act(ask('public'));
    emulator.act(ask('secret', { private: true }));
    const [open] = await emulator.until(() => emulator.written(emulator.general).length > 0 && emulator.written(emulator.general));
    const direct = emulator.world.direct(emulator.alice);
    const [secret] = await emulator.until(() => emulator.written(direct).length > 0 && emulator.written(direct));
    expect(open?.content).toBe(`<@${emulator.alice.id}>\n> public\nYou said: public`);
    expect(open?.pings.users).toEqual([emulator.alice]);
    expect(secret?.content).toContain('You said: secret');
    expect(emulator.written(emulator.general)).toHaveLength(1);
  });

  it('is deferred before the guilds are known', async () => {
    const slow = await Stage.set({ rateLimits: null, guildDelay: 1500 });
    try {
      slow.emulator.commands.overwrite(COMMANDS);
      const started = slow.start();
      await slow.emulator.connected();
      const interaction = slow.emulator.act(ask('early'));
      await slow.emulator.answer(interaction);
      expect(interaction.tookMs).toBeLessThan(1000);
      await started;
      expect(slow.emulator.violations).toEqual([]);
    } finally {
      await slow.close();
    }
  });

  it('whose question cannot be kept is answered with an apology, and told of', async () => {
    const { emulator, state } = stage;
    const broken = Object.assign(Object.create(state.deliveries), { accept: () => Promise.reject(new Error('disk full')) });
    for (const adapter of stage.started) await adapter.stop();
    await stage.start({ deliveries: broken });
    const interaction = emulator.act(ask('who?'), { person: emulator.bob });
    expect((await emulator.answer(interaction)).content).toBe('Cela n’a pas marché ; réessayez dans un instant.');
    expect(stage.logged.find(({ message }) => message === 'an interaction could not be answered')?.fields.fault).toBe('disk full');
  });

  it('shows the citations as text where the bot may show no embeds', async () => {
    const { emulator } = stage;
    emulator.general.deny = PermissionFlagsBits.EmbedLinks;
    const answer = await emulator.answer(emulator.act(ask('plain'), { locale: Locale.French }));
    expect(answer.embeds).toEqual([]);
  });
});
