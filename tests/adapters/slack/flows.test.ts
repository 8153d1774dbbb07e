/** What a person can do in Slack, each flow through the real Bolt, over Socket Mode and over signed HTTP. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../emulators/slack/json.ts';
import { article, asserting, citation, helping } from '../terminal/fixtures.ts';
import { type Mode, Workspace } from './workspace.ts';

const SOURCE = article('source', { title: 'The great move', publisher: 'The Gazette' });
const ANSWER = asserting('Four people left.', [citation(1, SOURCE)], { suggestions: ['Who joined xAI?'] });

const modes: readonly Mode[] = ['socket', 'http'];

describe.each(modes)('over %s', (mode) => {
  let there: Workspace;

  beforeEach(async () => {
    there = await new Workspace(mode).open();
    await there.connect();
  });
  afterEach(async () => {
    await there.settled();
    there.expectClean();
    await there.close();
  });

  describe('a command', () => {
    it('is answered so that only the asker sees it, with the question, the passage and its source', async () => {
      there.replies = () => ANSWER;
      const { acked } = await there.slack.command({ command: '/mercato', text: 'who left Meta &amp; why?' });
      expect(acked).toBe(true);
      const post = await there.shows('Four people left.');
      expect(post.visibility).toBe('ephemeral');
      expect(post.user).toBe('U0ALICE01');
      for (const piece of [
        'who left Meta & why?',
        '“quotation 1”',
        'The great move',
        'The Gazette',
        '2025-09-17',
        citation(1, SOURCE).link,
      ])
        expect(JSON.stringify(post.body.blocks)).toContain(piece);
      expect(post.body.text).toContain('Four people left. [1]');
      expect(there.heard.map(({ task, message }) => [task, message.text])).toEqual([['ask', 'who left Meta & why?']]);
    });

    it('is shared in the channel, in the name of whoever shares it, once', async () => {
      there.replies = () => ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'share' });
      const shared = await there.shows('Shared by alice', { visibility: 'in_channel' });
      for (const piece of ['who left Meta?', 'Four people left.', 'The great move'])
        expect(JSON.stringify(shared.body.blocks)).toContain(piece);
      await there.slack.click({ post: seq, action_id: 'share' });
      await there.shows('shared already', { visibility: 'ephemeral' });
      await there.settled();
      expect(there.postsOf('Shared by')).toHaveLength(1);
      expect(there.heard).toHaveLength(1);
    });

    it('is shared where the bot is no member, too', async () => {
      there.replies = () => ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?', channel: 'C0RANDOM1' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'share' });
      expect(await there.shows('Shared by alice', { visibility: 'in_channel' })).toMatchObject({
        channel: 'C0RANDOM1',
        via: 'response_url',
      });
    });

    it('is asked again, in the place of the answer', async () => {
      there.replies = () => ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'again' });
      await there.shows('Four people left.', { action: 'update', visibility: 'ephemeral' });
      expect(there.heard.map(({ message }) => message.text)).toEqual(['who left Meta?', 'who left Meta?']);
    });

    it.each(['help', 'aide', ''])('of “%s” says what the bot can do, and how to reach it', async (text) => {
      await there.slack.command({ command: '/mercato', text });
      const post = await there.shows('only you see the answer');
      expect(post.visibility).toBe('ephemeral');
      expect(there.heard.map(({ message }) => message.text)).toEqual([text || 'help']);
    });

    it('is answered in French with French buttons', async () => {
      there.replies = () => ({ ...ANSWER, language: 'fr' });
      await there.slack.command({ command: '/mercato', text: 'qui a quitté Meta ?' });
      const { body } = await there.shows('Four people left.');
      for (const piece of ['Partager', 'Redemander', 'Juste', 'Faux', 'Incomplet', '«\u00a0quotation 1\u00a0»', 'Vous pouvez demander'])
        expect(JSON.stringify(body.blocks)).toContain(piece);
    });
  });

  describe('a mention', () => {
    it('is answered in a thread, which all see', async () => {
      await there.slack.mention({ text: 'who left Meta?' });
      const post = await there.shows('You said: who left Meta?', { visibility: 'in_channel' });
      expect(post.body.thread_ts).toBe(there.slack.state.deliveries[0]?.payload.event.ts);
      expect(post.body).toMatchObject({ unfurl_links: false, unfurl_media: false });
    });

    it('within a thread is answered there', async () => {
      await there.slack.message({ text: 'People are leaving.' });
      const { ts } = [...there.slack.state.messages.values()][0] as Json;
      await there.slack.mention({ text: 'who?', thread_ts: ts });
      expect((await there.shows('You said: who?')).body.thread_ts).toBe(ts);
    });

    it('without a word is told what the bot can do', async () => {
      await there.slack.mention({ text: '' });
      await there.shows('Mention me in a channel');
      expect(there.heard.map(({ message }) => message.text)).toEqual(['help']);
    });

    it('is followed up without a mention, until people talk to each other', async () => {
      await there.slack.mention({ text: 'who left Meta?' });
      const { body } = await there.shows('You said: who left Meta?');
      const { thread_ts } = body;
      await there.slack.message({ text: 'and xAI?', thread_ts });
      expect((await there.shows('You said: and xAI?')).body.thread_ts).toBe(thread_ts);
      await there.slack.message({ text: '<@U0BOB0001> what do you think?', thread_ts });
      await there.slack.message({ text: 'No idea.', thread_ts, user: 'U0BOB0001' });
      await there.slack.mention({ text: 'and why?', thread_ts });
      await there.shows('You said: and why?');
      await there.slack.message({ text: 'when?', thread_ts, user: 'U0BOB0001' });
      await there.shows('You said: when?');
      expect(there.heard.map(({ message }) => message.text)).toEqual(['who left Meta?', 'and xAI?', 'and why?', 'when?']);
      expect(new Set(there.heard.map(({ message }) => message.conversation)).size).toBe(1);
    });
  });

  it('stays out of what people say to each other', async () => {
    await there.slack.message({ text: 'Who left Meta?' });
    const { ts } = [...there.slack.state.messages.values()][0] as Json;
    await there.slack.message({ text: 'Four people.', thread_ts: ts, user: 'U0BOB0001' });
    // Called in by one, it does not take the other's words for questions.
    await there.slack.mention({ text: 'is it so?', thread_ts: ts });
    await there.shows('You said: is it so?');
    await there.slack.message({ text: 'Told you so.', thread_ts: ts, user: 'U0BOB0001' });
    await there.slack.message({ text: 'You did.', thread_ts: ts });
    await there.settled();
    expect(there.heard.map(({ message }) => message.text)).toEqual(['is it so?']);
  });

  describe('a direct message', () => {
    it('is answered where it is written, with a status meanwhile', async () => {
      await there.slack.dm({ text: 'who left <https://meta.example|Meta> &lt;now&gt;?' });
      const post = await there.shows('You said: who left Meta <now>?');
      expect(post.body.thread_ts).toBeUndefined();
      expect(there.slack.state.channels.get(post.channel ?? '')?.isIm).toBe(true);
      await there.settled();
      const statuses = there.slack.state.calls.filter(({ method }) => method === 'assistant.threads.setStatus');
      expect(statuses.map(({ args }) => args.status)).toEqual(['is looking through the articles…', '']);
    });

    it('in a thread is answered in it', async () => {
      await there.slack.dm({ text: 'who?', thread_ts: '1700000000.000100' });
      expect((await there.shows('You said: who?')).body.thread_ts).toBe('1700000000.000100');
    });

    it('of the bot itself, of another app, or changed is not answered', async () => {
      await there.slack.dm({ text: 'who?' });
      await there.shows('You said: who?');
      await there.settled();
      const { channel } = there.slack.state.posts[0] ?? {};
      const said = { type: 'message', channel, channel_type: 'im', user: 'U0ALICE01', text: 'again?', ts: '1700000000.000200' };
      await there.slack.event({ ...said, bot_id: 'B0OTHER' });
      await there.slack.event({ ...said, subtype: 'message_changed' });
      await there.slack.event({ ...said, subtype: 'bot_message' });
      await there.slack.event({ ...said, edited: { user: 'U0ALICE01', ts: '1700000000.000300' } });
      await there.slack.event({ ...said, type: 'app_mention' });
      await there.settled();
      expect(there.heard).toHaveLength(1);
    });
  });

  it('checks a message by its shortcut, for the eyes of whoever asks', async () => {
    there.replies = () => asserting('The articles say so.', [citation(1, SOURCE)]);
    await there.slack.message({ text: 'Four people left Meta.', user: 'U0BOB0001' });
    const { ts } = [...there.slack.state.messages.values()][0] as Json;
    await there.slack.shortcut({ callback_id: 'check_claim', ts });
    expect(await there.shows('The articles say so.')).toMatchObject({ visibility: 'ephemeral', user: 'U0ALICE01', action: 'post' });
    expect(there.heard.map(({ task, message }) => [task, message.text])).toEqual([['check', 'Four people left Meta.']]);
    expect(there.slack.state.messages.get(`C0GENERAL:${ts}`)?.text).toBe('Four people left Meta.');
  });

  it('shows in its Home what it covers, with examples that are answered in direct messages', async () => {
    there.replies = ({ task }) => (task === 'about' ? helping('2 articles, 40 claims.', ['Who left Meta?']) : ANSWER);
    await there.slack.home();
    const home = await there.shows('2 articles, 40 claims.', { visibility: 'private' });
    expect(home.body.type).toBe('home');
    await there.slack.click({ view_id: home.body.id, action_id: 'ask_0' });
    const post = await there.shows('Four people left.');
    expect(there.slack.state.channels.get(post.channel ?? '')).toMatchObject({ isIm: true, user: 'U0ALICE01' });
    expect(JSON.stringify(post.body.blocks)).toContain('Question: Who left Meta?');
  });

  it('suggests prompts in the empty Messages tab', async () => {
    there.replies = () => helping('2 articles.', ['One?', 'Two?', 'Three?', 'Four?', 'Five?']);
    await there.slack.home({ tab: 'messages' });
    const { args } = await there.slack.wait('calls', ({ method }) => method === 'assistant.threads.setSuggestedPrompts');
    expect(args.prompts.map(({ message }: Json) => message)).toEqual(['One?', 'Two?', 'Three?', 'Four?']);
  });

  describe('a button', () => {
    it.each(['right', 'wrong', 'missing'] as const)('keeps that an answer is %s, with what it is about', async (verdict) => {
      there.replies = () => ANSWER;
      await there.slack.mention({ text: 'who left Meta?' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: verdict });
      await there.shows('Thank you, noted.', { visibility: 'ephemeral' });
      expect(await there.state?.feedback.list()).toMatchObject([
        { verdict, author: 'T0EMU0001/U0ALICE01', text: 'who left Meta?', claims: ['claim-1'] },
      ]);
    });

    it('in private thanks in private, outside of threads', async () => {
      there.replies = () => ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'wrong' });
      expect((await there.shows('Thank you, noted.', { visibility: 'ephemeral' })).body.thread_ts).toBeUndefined();
    });

    it('asks a question offered in a thread, and the answer arrives there', async () => {
      there.replies = ({ message }) => (message.text === 'Who joined xAI?' ? helping('Three people joined.') : ANSWER);
      await there.slack.mention({ text: 'who left Meta?' });
      const { seq, body } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'ask_0' });
      const answer = await there.shows('Three people joined.');
      expect(answer.body.thread_ts).toBe(body.thread_ts);
      expect(JSON.stringify(answer.body.blocks)).toContain('Question: Who joined xAI?');
    });

    it('asks a question offered in private, and the answer arrives there', async () => {
      there.replies = ({ message }) => (message.text === 'Who joined xAI?' ? helping('Three people joined.') : ANSWER);
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const { seq } = await there.shows('Four people left.');
      await there.slack.click({ post: seq, action_id: 'ask_0' });
      expect(await there.shows('Three people joined.')).toMatchObject({ visibility: 'ephemeral', action: 'update' });
    });

    const LONG = {
      ...ANSWER,
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: Array.from({ length: 120 }, (_, n) => ({ text: `Person ${n + 1} ${'left '.repeat(20)}`, marks: [1] })),
        },
      ],
    } as const;

    it('shows more of a long list in the thread, once', async () => {
      there.replies = () => LONG as typeof ANSWER;
      await there.slack.mention({ text: 'who left Meta?' });
      const first = await there.shows('Person 1 ');
      expect(JSON.stringify(first.body)).not.toContain('Person 120 ');
      await there.slack.click({ post: first.seq, action_id: 'more' });
      const second = await there.shows('(3/');
      expect(second.body.thread_ts).toBe(first.body.thread_ts);
      await there.slack.click({ post: first.seq, action_id: 'more' });
      await there.shows('in the thread already', { visibility: 'ephemeral' });
      expect(there.heard).toHaveLength(1);
    });

    it('turns the pages of a long private list', async () => {
      there.replies = () => LONG as typeof ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const first = await there.shows('Person 1 ');
      await there.slack.click({ post: first.seq, action_id: 'more' });
      const second = await there.shows('Back', { action: 'update' });
      await there.slack.click({ post: second.seq, action_id: 'back' });
      const again = await there.slack.wait('posts', ({ seq, body }) => seq > second.seq && JSON.stringify(body).includes('Person 1 '));
      expect(again.body.blocks).toEqual(first.body.blocks);
    });

    it('of an answer that is no longer kept says so', async () => {
      there.replies = () => LONG as typeof ANSWER;
      await there.slack.command({ command: '/mercato', text: 'who left Meta?' });
      const { seq } = await there.shows('Person 1 ');
      await there.settled();
      await there.state?.deliveries.forget(new Date(Date.now() + 1000));
      await there.slack.click({ post: seq, action_id: 'more' });
      await there.shows('no longer kept', { visibility: 'ephemeral' });
    });
  });
});
