/** Exactly one answer, whatever happens on the way. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/adapters/discord/commands.ts';
import type { DeliveryStore } from '../../../src/delivery/delivery-store.ts';
import type { EmulatorOptions } from '../../emulators/discord/options.ts';
import { helping } from '../terminal/fixtures.ts';
import { Stage } from './fixtures.ts';

let stage: Stage;

const set = async (options: Partial<EmulatorOptions> = {}): Promise<Stage> => {
  stage = await Stage.set({ rateLimits: null, ...options });
  return stage;
};

const POSTS = /\/channels\/\d+\/messages$/;
/** discord.js tries four times by itself. */
const ITS_TRIES = 4;

afterEach(() => stage.close());

describe('one answer each', () => {
  beforeEach(async () => {
    await set();
    await stage.start();
  });

  it('though the message comes again', async () => {
    const { emulator } = stage;
    const post = emulator.say('<@bot> once');
    emulator.repeat(post);
    await emulator.reply(post);
    emulator.repeat(post);
    await emulator.reply(emulator.say('<@bot> settled', { by: emulator.bob }));
    expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(stage.bot.heard).toHaveLength(2);
  });

  it.each([
    { what: 'a reset after the effect', fault: { status: 'reset', applied: true } },
    { what: 'a closed line after the effect', fault: { status: 'close', applied: true } },
    { what: 'a 500 after the effect', fault: { status: 500, applied: true } },
    { what: 'more 502s after the effect than discord.js tries', fault: { status: 502, applied: true, times: ITS_TRIES + 1 } },
    { what: 'more 500s than discord.js tries', fault: { status: 500, times: ITS_TRIES + 1 } },
    { what: 'a 429', fault: { status: 429, retryAfter: 0.05 } },
    { what: 'closed lines', fault: { status: 'close', times: 2 } },
  ] as const)('after $what', async ({ fault }) => {
    const { emulator } = stage;
    emulator.fail({ method: 'POST', path: POSTS, ...fault });
    const post = emulator.say('<@bot> once');
    await emulator.reply(post);
    expect(await stage.settled(post)).toBe('sent');
    expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(emulator.violations).toEqual([]);
  });

  it('though edits of a deferred answer fail', async () => {
    const { emulator } = stage;
    await emulator.until(() => emulator.commands.all.length > 0);
    emulator.fail({ method: 'PATCH', path: /@original$/, status: 502, times: ITS_TRIES + 1 });
    const interaction = emulator.act({ kind: 'slash', command: 'ask', options: { question: 'once' } });
    expect((await emulator.answer(interaction)).content).toContain('You said: once');
    expect(emulator.written()).toHaveLength(1);
  });

  it('by two replicas that both hear it', async () => {
    const { emulator } = stage;
    await emulator.until(() => emulator.commands.all.length > 0);
    await stage.start();
    const post = emulator.say('<@bot> once');
    const interaction = emulator.act({ kind: 'slash', command: 'ask', options: { question: 'also once' } });
    await emulator.answer(interaction);
    await emulator.reply(post);
    await emulator.reply(emulator.say('<@bot> settled', { by: emulator.bob }));
    expect(emulator.repliesTo(post)).toHaveLength(1);
    expect(stage.bot.heard.map(({ text }) => text).toSorted()).toEqual(['also once', 'once', 'settled']);
  });
});

describe('a long wait that Discord asks for', () => {
  it('is waited for by the dispatcher', async () => {
    const { emulator } = await set();
    let now = Date.now();
    await stage.start({ clock: () => new Date(now) });
    emulator.fail({ method: 'POST', path: POSTS, status: 429, retryAfter: 6 });
    const post = emulator.say('<@bot> later');
    await emulator.until(() => stage.lines('warn').length > 0);
    expect(stage.logged.find(({ level }) => level === 'warn')?.fields).toMatchObject({
      reason: `channel ${emulator.general.id}: Discord asks to wait 6 s`,
    });
    expect(emulator.repliesTo(post)).toEqual([]);
    now += 10_000;
    expect(await stage.settled(post)).toBe('sent');
    expect(emulator.repliesTo(post)).toHaveLength(1);
  });
});

describe('many at a time', () => {
  it('are answered at the pace that Discord sets, without a refusal', async () => {
    const { emulator } = await set({
      rateLimits: { messages: { limit: 3, window: 250 }, other: { limit: 50, window: 1000 }, perSecond: 50 },
    });
    await stage.start();
    const posts = Array.from({ length: 8 }, (_, index) => emulator.say(`<@bot> ${index}`));
    for (const post of posts) await emulator.reply(post);
    expect(posts.map((post) => emulator.repliesTo(post).length)).toEqual(posts.map(() => 1));
    expect(emulator.written().map(({ content }) => content)).toEqual(posts.map((_, index) => `You said: ${index}`));
    expect(emulator.violations).toEqual([]);
  });
});

/** Whatever happens after a post, this process does not live to note it. */
const dyingBeforeItIsNoted = (store: DeliveryStore): DeliveryStore => ({
  accept: (owed, now) => store.accept(owed, now),
  take: (...given) => store.take(...given),
  hold: async () => undefined,
  worked: (...given) => store.worked(...given),
  progress: (...given) => store.progress(...given),
  defer: () => new Promise(() => undefined),
  sent: () => new Promise(() => undefined),
  failed: () => new Promise(() => undefined),
  find: (key) => store.find(key),
  takesPart: (...given) => store.takesPart(...given),
  forget: (before) => store.forget(before),
});

describe('a process that ends between the post and its note', () => {
  const restartAfter = async (later: number) => {
    const { emulator, state } = stage;
    const dying = stage.adapter({ deliveries: dyingBeforeItIsNoted(state.deliveries) });
    await dying.start(stage.bot);
    const post = emulator.say('<@bot> once');
    await emulator.reply(post);
    emulator.gateway.hangUp(1000);
    stage.abandon(dying);
    await stage.start({ clock: () => new Date(Date.now() + later) });
    expect(await stage.settled(post)).toBe('sent');
    expect(emulator.repliesTo(post)).toHaveLength(1);
  };

  it('has its post recognised by the nonce soon after', async () => {
    await set();
    await restartAfter(20_000);
    expect(stage.emulator.calls.some(({ deduplicated }) => deduplicated)).toBe(true);
  });

  it('has its post found in the channel long after', async () => {
    await set({ nonceWindow: 0 });
    await restartAfter(600_000);
    expect(stage.emulator.callsOf('POST', POSTS)).toHaveLength(1);
  });
});

describe('a process that ends while the bot is thinking', () => {
  it('answers after the next start', async () => {
    const { emulator, bot } = await set();
    await stage.start();
    await emulator.until(() => emulator.commands.all.length > 0);
    const thinking = Promise.withResolvers<void>();
    bot.replies = () => {
      thinking.resolve();
      return new Promise(() => undefined);
    };
    const post = emulator.say('<@bot> once');
    const interaction = emulator.act({ kind: 'slash', command: 'ask', options: { question: 'also once' } });
    await thinking.promise;
    await emulator.until(() => bot.heard.length === 2 && interaction.acknowledged !== null);
    for (const adapter of stage.started) stage.abandon(adapter);
    emulator.gateway.hangUp(1000);
    const next = new (bot.constructor as new () => typeof bot)();
    const adapter = stage.adapter({ clock: () => new Date(Date.now() + 60_000) });
    await adapter.start(next);
    expect((await emulator.answer(interaction)).content).toContain('also once');
    await emulator.reply(post);
    expect(next.heard.map(({ text }) => text).toSorted()).toEqual(['also once', 'once']);
    expect(emulator.repliesTo(post)).toHaveLength(1);
  });

  it('waits a little for the first answer of another, then answers in the channel', async () => {
    const { emulator, state } = await set();
    emulator.commands.overwrite(COMMANDS);
    const { id, token } = emulator.act({ kind: 'slash', command: 'ask', options: { question: 'lost' } });
    const place = { channel: emulator.general.id, author: emulator.alice.id, asked: 'lost' };
    const destination = {
      ...place,
      kind: 'deferred',
      id,
      token,
      application: emulator.world.bot.id,
      isPrivate: false,
      shareable: false,
      plain: false,
    };
    const key = `discord:${id}`;
    const message = { id: key, conversation: 'c', author: emulator.alice.id, text: 'lost' };
    let now = Date.now();
    await state.deliveries.accept({ key, adapter: 'discord', lane: key, task: 'ask', message, destination }, new Date(now));
    await stage.start({ clock: () => new Date(now) });
    await emulator.until(() => stage.lines('warn').length > 0);
    expect(emulator.written()).toEqual([]);
    now += 6000;
    expect(await stage.settled({ id })).toBe('sent');
    expect(emulator.written().map(({ content }) => content)).toEqual([`<@${emulator.alice.id}>\n> lost\nYou said: lost`]);
  });

  it('posts the answer where its interaction has run out', async () => {
    const { emulator, bot } = await set({ interactionLifetime: 50 });
    await stage.start();
    await emulator.until(() => emulator.commands.all.length > 0);
    const late = Promise.withResolvers<void>();
    bot.replies = async ({ text }) => {
      await late.promise;
      return helping(`You said: ${text}`);
    };
    emulator.act({ kind: 'slash', command: 'ask', options: { question: 'at last' } });
    await emulator.until(() => bot.heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    late.resolve();
    const post = await emulator.until(() => emulator.written().find(({ content }) => content.includes('You said: at last')));
    expect(post.pings.users).toEqual([emulator.alice]);
    expect(post.interaction).toBeNull();
  });
});
