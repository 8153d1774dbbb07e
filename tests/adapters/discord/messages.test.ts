/** Messages: who is answered, where, and what the bot is handed. */
import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unfurls } from '../../emulators/discord/mentions.ts';
import { article, asserting, citation } from '../terminal/fixtures.ts';
import { Stage, shownIn } from './fixtures.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.set({ rateLimits: null });
  await stage.start();
});
afterEach(() => stage.close());

/** Everything that came before has been taken in once this is answered. */
async function settle(): Promise<void> {
  const { emulator } = stage;
  await emulator.reply(emulator.say('<@bot> settled?', { by: emulator.bob }));
}

describe('an answer', () => {
  it('replies to the message that mentions the bot, and notifies its author alone', async () => {
    const { emulator, bot } = stage;
    const post = emulator.say('<@bot> Who left *Meta* for xAI?');
    const reply = await emulator.reply(post);
    expect(bot.heard).toMatchObject([{ task: 'ask', text: 'Who left *Meta* for xAI?', author: emulator.alice.id }]);
    expect(reply.content).toBe('You said: Who left \\*Meta\\* for xAI?');
    expect(reply.pings).toEqual({ everyone: false, users: [emulator.alice], roles: [] });
    expect(emulator.violations).toEqual([]);
  });

  it('is given in private without a mention', async () => {
    const { emulator, bot } = stage;
    await emulator.reply(emulator.say('Who left Meta?', { in: emulator.world.direct(emulator.bob) }));
    expect(bot.heard.map(({ text }) => text)).toEqual(['Who left Meta?']);
  });

  it('follows a reply to the bot’s answer, in the same conversation, whoever replies', async () => {
    const { emulator, bot } = stage;
    const answer = await emulator.reply(emulator.say('<@bot> Who left Meta?'));
    const further = await emulator.reply(emulator.say('and OpenAI?', { by: emulator.bob, replyTo: answer }));
    await emulator.reply(emulator.say('and Apple?', { replyTo: further }));
    expect(bot.heard.map(({ text }) => text)).toEqual(['Who left Meta?', 'and OpenAI?', 'and Apple?']);
    expect(new Set(bot.heard.map(({ conversation }) => conversation)).size).toBe(1);
  });

  it('is given in a thread, which is one conversation', async () => {
    const { emulator, bot } = stage;
    const thread = emulator.world.addThread(emulator.general, 'moves');
    await emulator.reply(emulator.say('<@bot> Who left Meta?', { in: thread }));
    await emulator.reply(emulator.say('<@bot> and OpenAI?', { in: thread, by: emulator.bob }));
    expect(new Set(bot.heard.map(({ conversation }) => conversation))).toEqual(new Set([`discord:${thread.id}`]));
  });

  it('keeps people in a channel apart', async () => {
    const { emulator, bot } = stage;
    await emulator.reply(emulator.say('<@bot> one'));
    await emulator.reply(emulator.say('<@bot> two', { by: emulator.bob }));
    expect(new Set(bot.heard.map(({ conversation }) => conversation)).size).toBe(2);
  });

  it('tells a mention without a word how to ask', async () => {
    const { emulator, bot } = stage;
    await emulator.reply(emulator.say('<@bot>'));
    expect(bot.heard.map(({ text }) => text)).toEqual(['help']);
  });

  it('hands on names for mentions', async () => {
    const { emulator, bot } = stage;
    await emulator.reply(emulator.say(`<@bot> did <@${emulator.bob.id}> leave  <:meta:123456789012345678>?`));
    expect(bot.heard.map(({ text }) => text)).toEqual(['did bob leave :meta:?']);
  });
});

describe('silence', () => {
  it('meets bots, webhooks, everyone, roles and what is not for the bot', async () => {
    const { emulator, bot } = stage;
    const { world } = emulator;
    const otherBot = world.addPerson('other', { bot: true });
    const role = world.addRole(emulator.guild, 'bots');
    const post = emulator.say('not for you');
    emulator.say('<@bot> hello', { by: otherBot });
    emulator.say('<@bot> hello', { webhookId: world.ids.next() });
    emulator.say('@everyone hello');
    emulator.say(`<@&${role.id}> hello`);
    emulator.say('a reply to somebody else', { replyTo: post });
    await settle();
    expect(bot.heard.map(({ text }) => text)).toEqual(['settled?']);
    expect(emulator.written()).toHaveLength(1);
  });

  it('meets a reply that does not notify the bot: Discord hides its text', async () => {
    const { emulator, bot } = stage;
    const answer = await emulator.reply(emulator.say('<@bot> Who left Meta?'));
    emulator.say('never mind', { replyTo: answer, ping: false });
    await settle();
    expect(bot.heard.map(({ text }) => text)).toEqual(['Who left Meta?', 'settled?']);
  });
});

describe('hostile text', () => {
  it('notifies nobody, unfolds nothing and forges no link, in whatever part of the reply', async () => {
    const { emulator, bot } = stage;
    const hostile = `@everyone <@${emulator.bob.id}> <@&${emulator.guild.id}> https://evil.example [here](https://evil.example) \`\`\`x`;
    const source = article('a', { title: hostile, publisher: hostile });
    bot.replies = () => asserting(hostile, [{ ...citation(1, source), quote: hostile }], { suggestions: [hostile] });
    for (const channel of [emulator.general, emulator.noEmbeds]) {
      const reply = await emulator.reply(emulator.say(`<@bot> ${hostile}`, { in: channel }));
      expect(reply.pings).toEqual({ everyone: false, users: [emulator.alice], roles: [] });
      expect(unfurls(reply)).toEqual([]);
      const written = [reply.content, ...reply.embeds.map(({ description }) => description)].join('\n');
      const active = written.replace(/\\[^0-9A-Za-z\s]/g, '');
      expect(active.match(/\[[^\]]*\]\([^)]*\)/g)).toEqual(['[read the passage](https://gazette.example/a#:~:text=quotation%201)']);
    }
    const allowed = emulator.callsOf('POST', /messages$/).map(({ body }) => (body as RESTPostAPIChannelMessageJSONBody).allowed_mentions);
    expect(allowed).toEqual(allowed.map(() => ({ parse: [], replied_user: true })));
    expect(emulator.violations).toEqual([]);
  });
});

describe('a channel', () => {
  const source = article('a');

  it('without embeds gets the citations as text', async () => {
    const { emulator, bot } = stage;
    bot.replies = () => asserting('Four people left.', [citation(1, source)]);
    const reply = await emulator.reply(emulator.say('<@bot> who?', { in: emulator.noEmbeds }));
    expect(reply.embeds).toEqual([]);
    expect(reply.flags & MessageFlags.SuppressEmbeds).toBeTruthy();
    expect(shownIn(reply)).toContain('“quotation 1” [read the passage](https://gazette.example/a#:~:text=quotation%201)');
  });

  it('that may not be written in is told of once, and left alone', async () => {
    const { emulator } = stage;
    emulator.say('<@bot> one', { in: emulator.readOnly });
    await emulator.until(() => stage.logged.some(({ level }) => level === 'error'));
    const tries = emulator.callsOf('POST', /messages$/).length;
    emulator.say('<@bot> two', { in: emulator.readOnly });
    await emulator.until(() => stage.logged.filter(({ level }) => level === 'error').length === 2);
    expect(emulator.callsOf('POST', /messages$/).filter(({ status }) => status === 403)).toHaveLength(tries);
    expect(stage.logged.filter(({ level }) => level === 'error').map(({ fields }) => fields.reason)).toEqual([
      `channel ${emulator.readOnly.id}: Discord refused it: Missing Permissions (403, code 50013)`,
      `channel ${emulator.readOnly.id} refused a moment ago`,
    ]);
  });

  it('that takes no more direct messages ends in a clear line', async () => {
    const { emulator } = stage;
    emulator.bob.dmClosed = true;
    emulator.say('hello', { by: emulator.bob, in: emulator.world.direct(emulator.bob) });
    await emulator.until(() => stage.logged.some(({ level }) => level === 'error'));
    expect(stage.logged.find(({ level }) => level === 'error')?.fields.reason).toMatch(
      /: Discord refused it: Cannot send messages to this user \(403, code 50007\)$/,
    );
    await settle();
  });

  it('speaks French where its server does', async () => {
    const { emulator, bot } = stage;
    const guild = emulator.world.addGuild('Serveur', [emulator.bob], { botInstalled: false, locale: emulator.bob.locale });
    const channel = emulator.world.addChannel(guild, 'général');
    emulator.join(guild);
    await emulator.reply(emulator.say('<@bot>', { in: channel, by: emulator.bob }));
    expect(bot.heard).toMatchObject([{ text: 'aide', locale: 'fr' }]);
  });
});
