/** The buttons under an answer. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/reply.ts';
import { isPrivate } from '../../emulators/discord/interactions.ts';
import type { Channel, Person, Post } from '../../emulators/discord/world.ts';
import { article, asserting, citation } from '../terminal/fixtures.ts';
import { buttonOf, buttonsUnder, Stage } from './fixtures.ts';

let stage: Stage;

const items = Array.from({ length: 23 }, (_, index) => ({ text: `Row ${index + 1}`, marks: [index + 1] }));
const rows = {
  ...asserting('', [citation(1, article('a0'))], { suggestions: ['Who joined xAI?', 'Who left OpenAI?'] }),
  blocks: [{ kind: 'list', ordered: true, items }],
  citations: items.map((_, index) => citation(index + 1, article(`a${index}`))),
} as unknown as Reply;

beforeEach(async () => {
  stage = await Stage.set({ rateLimits: null });
  await stage.start();
  await stage.emulator.until(() => stage.emulator.commands.all.length > 0);
  stage.bot.replies = ({ text }) => (text === 'rows' ? rows : asserting(`You said: ${text}`, [citation(1, article('a'))]));
});
afterEach(() => stage.close());

const press = (post: Post, label: string, person: Person = stage.emulator.alice) =>
  stage.emulator.act({ kind: 'button', post, customId: buttonOf(post, label) }, { person, channel: post.channel });

const privately = async (question: string, channel: Channel = stage.emulator.general) => {
  const { emulator } = stage;
  return emulator.answer(emulator.act({ kind: 'slash', command: 'ask', options: { question, private: true } }, { channel }));
};

describe('an opinion', () => {
  it('is kept, the last of each person', async () => {
    const { emulator, state } = stage;
    const post = await emulator.reply(emulator.say('<@bot> who?'));
    const thanks = await emulator.answer(press(post, 'Wrong'));
    expect(thanks.content).toBe('Thank you, noted.');
    await emulator.answer(press(post, 'Right'));
    const french = press(post, 'Something’s missing', emulator.bob);
    expect((await emulator.answer(french)).content).toBe('Merci, c’est noté.');
    expect(isPrivate(french)).toBe(true);
    const given = await state.feedback.list();
    expect(given.map(({ author, verdict, text, claims }) => ({ author, verdict, text, claims }))).toEqual(
      expect.arrayContaining([
        { author: emulator.alice.id, verdict: 'right', text: 'who?', claims: ['claim'] },
        { author: emulator.bob.id, verdict: 'missing', text: 'who?', claims: ['claim'] },
      ]),
    );
    expect(given).toHaveLength(2);
  });
});

describe('more', () => {
  it('shows the rest, page by page, to whoever asks', async () => {
    const { emulator } = stage;
    const first = await emulator.reply(emulator.say('<@bot> rows'));
    expect(first.content).toMatch(/^1\. Row 1 [\s\S]*10\. Row 10 \S+$/);
    const more = press(first, 'More', emulator.bob);
    const second = await emulator.answer(more);
    expect(isPrivate(more)).toBe(true);
    expect(second.content).toMatch(/^11\. Row 11 [\s\S]*20\. Row 20 \S+$/);
    const third = await emulator.answer(press(second, 'More', emulator.bob));
    expect(third.content).toMatch(/^21\. Row 21 [\s\S]*23\. Row 23 \S+$/);
    expect(buttonsUnder(third)).toEqual([]);
    expect(first.edits).toEqual([]);
  });

  it('says so once the answer is forgotten', async () => {
    const { emulator, state } = stage;
    const post = await emulator.reply(emulator.say('<@bot> rows'));
    await stage.settled(post.reference ?? post);
    await state.deliveries.forget(new Date(Date.now() + 1000));
    expect((await emulator.answer(press(post, 'More'))).content).toBe('This answer is too old: ask again.');
    expect((await emulator.answer(press(post, 'Who joined xAI?'))).content).toBe('This answer is too old: ask again.');
  });
});

describe('a question offered', () => {
  it('is answered where the first was, in the same conversation', async () => {
    const { emulator, bot } = stage;
    const post = await emulator.reply(emulator.say('<@bot> rows'));
    const open = press(post, 'Who left OpenAI?', emulator.bob);
    expect((await emulator.answer(open)).content).toBe('> Who left OpenAI?\nYou said: Who left OpenAI? \\[1\\]');
    expect(isPrivate(open)).toBe(false);
    const secret = press(await privately('rows'), 'Who joined xAI?');
    await emulator.answer(secret);
    expect(isPrivate(secret)).toBe(true);
    expect(bot.heard[1]).toMatchObject({ text: 'Who left OpenAI?', conversation: bot.heard[0]?.conversation, author: emulator.bob.id });
  });
});

describe('a private answer', () => {
  const shared = (channel: Channel): Post[] =>
    stage.emulator.written(channel).filter(({ content }) => content.includes('shares an answer'));

  it('is shared once, by a message that notifies nobody', async () => {
    const { emulator } = stage;
    const answer = await privately('who?');
    const once = press(answer, 'Share here');
    const twice = press(answer, 'Share here');
    const [post] = await emulator.until(() => shared(emulator.general).length > 0 && shared(emulator.general));
    await emulator.until(() => once.acknowledged !== null && twice.acknowledged !== null);
    expect(post?.content).toBe(`<@${emulator.alice.id}> shares an answer:\n> who?\nYou said: who? \\[1\\]`);
    expect(post?.pings.users).toEqual([]);
    expect(buttonsUnder(answer).map(({ label }) => label)).toEqual(['Right', 'Wrong', 'Something’s missing']);
    await emulator.answer(emulator.act({ kind: 'slash', command: 'about' }));
    expect(shared(emulator.general)).toHaveLength(1);
    expect(stage.bot.heard.filter(({ text }) => text === 'who?')).toHaveLength(1);
    if (post) await emulator.answer(press(post, 'Right', emulator.bob));
    expect((await stage.state.feedback.list())[0]).toMatchObject({ text: 'who?', verdict: 'right' });
  });

  it('is shared where the bot itself may not write', async () => {
    const { emulator } = stage;
    const guild = emulator.world.addGuild('Elsewhere', [emulator.alice], { botInstalled: false });
    for (const channel of [emulator.readOnly, emulator.world.addChannel(guild, 'there')]) {
      press(await privately('who?', channel), 'Share here');
      const posts = await emulator.until(() => shared(channel).length > 0 && shared(channel));
      expect(posts).toHaveLength(1);
    }
    expect(emulator.violations).toEqual([]);
  });

  it('stays as it is where sharing fails, and its author is told', async () => {
    const { emulator, state } = stage;
    const answer = await privately('who?');
    for (const adapter of stage.started) await adapter.stop();
    const broken = Object.assign(Object.create(state.deliveries), { find: () => Promise.reject(new Error('disk full')) });
    await stage.start({ deliveries: broken });
    const interaction = press(answer, 'Share here');
    const told = await emulator.until(() => interaction.followUps[0]);
    expect(told.content).toBe('That did not work; try again in a moment.');
    expect(answer.content).toBe('You said: who? \\[1\\]');
  });

  it('cannot be shared with nobody', async () => {
    const { emulator } = stage;
    const answer = await privately('who?', emulator.world.direct(emulator.alice));
    expect(buttonsUnder(answer).map(({ label }) => label)).not.toContain('Share here');
  });
});
