/** Connections: how they are made, kept, lost and found again, and what the bot says of it. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../emulators/discord/options.ts';
import { helping } from '../terminal/fixtures.ts';
import { Stage } from './fixtures.ts';

let stage: Stage;

const set = async (options: Partial<EmulatorOptions> = {}): Promise<Stage> => {
  stage = await Stage.set({ rateLimits: null, ...options });
  return stage;
};

afterEach(() => stage.close());

const sessions = () => [...stage.emulator.gateway.sessions.values()];

describe('a login', () => {
  it('asks for exactly three intents, none of them privileged', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    expect(emulator.gateway.identified).toEqual([Guilds | GuildMessages | DirectMessages]);
    expect(adapter.health()).toEqual({ ready: true, reason: null });
    await adapter.stop();
    expect(adapter.health()).toEqual({ ready: false, reason: 'stopped' });
    expect(emulator.gateway.closed).toEqual([1000]);
    expect([...stage.lines('warn'), ...stage.lines('error')]).toEqual([]);
  });

  it('with a wrong token ends in a clear line, and ends nothing else', async () => {
    await set();
    const adapter = await stage.start({ config: { token: 'wrong.bot.token', apiUrl: stage.emulator.api } });
    expect(adapter.health().ready).toBe(false);
    expect(stage.lines('error')).toEqual([
      'Discord refuses the token: set DISCORD_TOKEN to the token shown under Bot in the developer portal, and start again.',
    ]);
  });

  it('goes on trying while Discord is down', async () => {
    const { emulator } = await set();
    emulator.fail({ path: /gateway\/bot$/, status: 503, times: 8 });
    emulator.gateway.refusing = 1;
    const adapter = await stage.start();
    expect(adapter.health().ready).toBe(true);
    expect(stage.lines('error')).toEqual([
      'Discord answered 503; trying again',
      'Discord answered 503; trying again',
      'Unexpected server response: 503; trying again',
    ]);
    await emulator.reply(emulator.say('<@bot> there?'));
  });

  it('that is lost for good is let go of when the bot is stopped', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    await emulator.stop();
    await emulator.until(() => stage.lines('warn').length > 0);
    await adapter.stop();
    expect(adapter.health()).toEqual({ ready: false, reason: 'stopped' });
    // Told once, though discord.js tries twice a second.
    expect(stage.lines('warn')).toEqual(['the connection to Discord is lost; reconnecting']);
  });

  it('goes on trying where nothing listens, until it is stopped', async () => {
    await set();
    const adapter = stage.adapter({ config: { token: 'a.b.c', apiUrl: 'http://127.0.0.1:1/api' } });
    const started = adapter.start(stage.bot);
    await stage.emulator.until(() => stage.lines('error').length > 1);
    expect(stage.lines('error')[0]).toBe('Discord cannot be reached: ECONNREFUSED; trying again');
    await adapter.stop();
    await started;
  });
});

describe('a connection that is lost', () => {
  it.each([
    ['Discord asks to reconnect', () => stage.emulator.gateway.reconnect()],
    ['the line breaks', () => stage.emulator.gateway.hangUp()],
    ['Discord closes it', () => stage.emulator.gateway.hangUp(4000)],
  ])('is resumed when %s, and what was said meanwhile answered once', async (_, lose) => {
    const { emulator } = await set();
    const adapter = await stage.start();
    const [before] = sessions();
    lose();
    await emulator.until(() => sessions()[0]?.socket === null);
    const post = emulator.say('<@bot> meanwhile');
    await emulator.reply(post);
    expect(sessions()).toMatchObject([{ id: before?.id, resumed: 1 }]);
    await emulator.until(() => adapter.health().ready);
    expect(emulator.repliesTo(post)).toHaveLength(1);
  });

  it('is made anew when its session is no longer good, and what was missed is caught up with', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    const direct = emulator.world.direct(emulator.bob);
    await emulator.reply(emulator.say('remember me', { by: emulator.bob, in: direct }));
    const seen = emulator.say('<@bot> before');
    await emulator.reply(seen);
    emulator.gateway.invalidate();
    const missed = emulator.say('<@bot> missed');
    const missedInPrivate = emulator.say('missed', { by: emulator.bob, in: direct });
    expect(emulator.repliesTo(missed)).toEqual([]);
    await emulator.reply(missed);
    await emulator.reply(missedInPrivate);
    await emulator.until(() => adapter.health().ready);
    for (const post of [seen, missed, missedInPrivate]) expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(emulator.gateway.identified).toHaveLength(2);
  });
});

describe('a close that Discord means', () => {
  it('for the token: told, and not tried again', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    emulator.gateway.hangUp(4004);
    await emulator.until(() => !adapter.health().ready && stage.lines('error').length > 0);
    expect(stage.lines('error')[0]).toMatch(/^Discord refuses the token: set DISCORD_TOKEN/);
    expect(adapter.health().reason).toMatch(/^Discord refuses the token/);
    expect(emulator.gateway.identified).toHaveLength(1);
  });

  it('for the intents: told, and tried again', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    emulator.gateway.hangUp(4014);
    await emulator.until(() => stage.lines('error').length > 0);
    expect(stage.lines('error')[0]).toMatch(/^Discord refuses the intents: .*; trying again$/);
    await emulator.until(() => adapter.health().ready);
    await emulator.reply(emulator.say('<@bot> back?'));
  });
});

describe('a new start', () => {
  it('answers what was missed, once, and leaves what is too old', async () => {
    const { emulator } = await set();
    const first = await stage.start();
    const answered = emulator.say('<@bot> before');
    await emulator.reply(answered);
    await first.stop();
    const missed = emulator.say('<@bot> missed');
    const thread = emulator.world.addThread(emulator.general, 'thread');
    const inThread = emulator.say('<@bot> missed too', { in: thread });
    emulator.say('not for the bot');
    const second = await stage.start();
    await emulator.reply(missed);
    await emulator.reply(inThread);
    await second.stop();
    const third = await stage.start({ clock: () => new Date(Date.now() + 2 * 3600_000) });
    await emulator.reply(emulator.say('<@bot> settled', { by: emulator.bob }));
    await third.stop();
    for (const post of [answered, missed, inThread]) expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(emulator.violations).toEqual([]);
  });

  it('does not answer again what it has forgotten, and asks for nothing that it may not read', async () => {
    const { emulator } = await set({ nonceWindow: 0 });
    const first = await stage.start();
    const post = emulator.say('<@bot> before');
    await emulator.reply(post);
    await stage.settled(post);
    await first.stop();
    await stage.state.deliveries.forget(new Date(Date.now() + 1000));
    await stage.start();
    await emulator.until(() => emulator.callsOf('GET', /messages$/).length > 0);
    await emulator.reply(emulator.say('<@bot> settled', { by: emulator.bob }));
    expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(emulator.calls.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('leaves questions of two hours ago unanswered', async () => {
    const { emulator } = await set();
    const old = emulator.say('<@bot> long ago');
    await stage.start({ clock: () => new Date(Date.now() + 2 * 3600_000) });
    await emulator.reply(emulator.say('<@bot> settled', { by: emulator.bob }));
    expect(emulator.repliesTo(old)).toEqual([]);
  });
});

describe('servers', () => {
  it('come and go: an outage is waited for, a removal is taken note of', async () => {
    const { emulator } = await set();
    const adapter = await stage.start();
    emulator.loseGuild(emulator.guild);
    await emulator.until(() => stage.lines('warn').includes('a Discord server is out of order; waiting for it'));
    const missed = emulator.world.write({
      channel: emulator.general,
      author: emulator.alice,
      content: `<@${emulator.world.bot.id}> missed`,
      pings: { everyone: false, users: [emulator.world.bot], roles: [] },
    });
    emulator.join(emulator.guild);
    await emulator.reply(missed);
    await emulator.reply(emulator.say('<@bot> back?'));
    emulator.kick(emulator.guild);
    await emulator.until(() => stage.lines('info').includes('removed from a Discord server'));
    await emulator.reply(emulator.say('still here?', { in: emulator.world.direct(emulator.alice) }));
    expect(adapter.health().ready).toBe(true);
  });

  it('that throw the bot out before its answer end in a clear line', async () => {
    const { emulator, bot } = await set();
    await stage.start();
    bot.replies = () => {
      emulator.kick(emulator.guild);
      return helping('too late');
    };
    const post = emulator.say('<@bot> quick');
    expect(await stage.settled(post)).toBe('failed');
    expect(stage.logged.find(({ level }) => level === 'error')?.fields.reason).toMatch(
      /: Discord refused it: Missing Access \(403, code 50001\)$/,
    );
  });
});

describe('two shards', () => {
  it('run in one process, with one registration, and answer everywhere', async () => {
    const { emulator } = await set({ shards: 2, maxConcurrency: 2 });
    const guilds = Array.from({ length: 4 }, (_, index) => emulator.world.addGuild(`Guild ${index}`, [emulator.alice]));
    const adapter = await stage.start();
    await emulator.until(() => sessions().length === 2 && adapter.health().ready);
    const channels = guilds.map((guild) => emulator.world.addChannel(guild, 'talk'));
    for (const channel of channels) await emulator.reply(emulator.say('<@bot> here?', { in: channel }));
    await emulator.reply(emulator.say('and here?', { in: emulator.world.direct(emulator.bob) }));
    expect(new Set(sessions().map(({ shard }) => shard.join()))).toEqual(new Set(['0,2', '1,2']));
    expect(emulator.callsOf('PUT', /commands$/)).toHaveLength(1);
    expect(stage.bot.heard).toHaveLength(5);
  });
});
