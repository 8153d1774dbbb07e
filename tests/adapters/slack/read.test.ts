/** What Slack sends, read: what is owed, to whom it goes, and what is nobody's business. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/adapters/slack/read.ts';
import { clip, cut, escapeMarkup, fromSlack } from '../../../src/adapters/slack/text.ts';

const event = (inner: object) => ({
  type: 'event_callback',
  event_id: 'Ev1',
  team_id: 'T1',
  authorizations: [{ user_id: 'UBOT' }],
  event: { user: 'U1', channel: 'C1', ts: '1.1', ...inner },
});

const textOf = (body: unknown): string | undefined => {
  const incoming = read(body, 'en');
  return 'owed' in incoming ? incoming.owed.message.text : undefined;
};

describe('a mention', () => {
  it.each([
    ['<@UBOT> who left?', 'who left?'],
    ['hey <@UBOT|mercato> who left?', 'hey who left?'],
    ['<@UBOT>', 'help'],
    ['<@UBOT> did <@U2|bob> leave &amp; why &lt;b&gt;?', 'did @bob leave & why <b>?'],
  ])('%s is the question “%s”', (text, question) => {
    expect(textOf(event({ type: 'app_mention', text }))).toBe(question);
  });

  it('is known by the event, whatever else it says', () => {
    const incoming = read(event({ type: 'app_mention', text: 'x' }), 'en');
    expect(incoming).toMatchObject({
      is: 'owed',
      owed: { key: 'slack/Ev1', adapter: 'slack', lane: 'slack/T1/C1', message: { id: 'slack/Ev1', author: 'T1/U1' } },
    });
  });
});

describe('nothing is owed for', () => {
  it.each([
    ['a message to a channel', { type: 'message', channel_type: 'channel', text: 'x' }],
    ['the start of a thread', { type: 'message', channel_type: 'channel', text: 'x', thread_ts: '1.1' }],
    [
      'a mention in a thread, which comes as a mention too',
      { type: 'message', channel_type: 'channel', text: '<@UBOT> x', thread_ts: '1.0' },
    ],
    ['what the bot wrote', { type: 'message', channel_type: 'im', channel: 'D1', text: 'x', user: 'UBOT' }],
    ['what Slackbot wrote', { type: 'message', channel_type: 'im', channel: 'D1', text: 'x', user: 'USLACKBOT' }],
    ['an app', { type: 'message', channel_type: 'im', channel: 'D1', text: 'x', bot_id: 'B1' }],
    ['an empty message', { type: 'message', channel_type: 'im', channel: 'D1', text: '  ' }],
    ['a message without an author', { type: 'message', channel_type: 'im', channel: 'D1', text: 'x', user: undefined }],
    ['a reaction', { type: 'reaction_added' }],
  ])('%s', (_, inner) => {
    expect(read(event(inner), 'en')).toEqual({ is: 'nothing' });
  });

  it('another command, shortcut or button, nor for what is no payload of Slack', () => {
    const interaction = { user: { id: 'U1' }, team: { id: 'T1' }, trigger_id: '1.1', response_url: 'https://x', channel: { id: 'C1' } };
    const click = (action_id: string, value: string) => ({ type: 'block_actions', ...interaction, actions: [{ action_id, value }] });
    for (const body of [
      { command: '/other', text: '', team_id: 'T1', channel_id: 'C1', user_id: 'U1', response_url: 'https://x', trigger_id: '1.1' },
      { type: 'message_action', callback_id: 'other', ...interaction, message: { text: 'x' } },
      click('other', 'x'),
      click('more', 'x'),
      click('more', '99999 slack/Ev1'),
    ])
      expect(read(body, 'en')).toEqual({ is: 'nothing' });
    fc.assert(fc.property(fc.anything(), (body) => void expect(read(body, 'en').is).toBe('nothing')));
  });
});

describe('a text of Slack', () => {
  it.each([
    ['a &amp;lt; b', 'a &lt; b'],
    ['<https://a.example/?x=1&amp;y=2>', 'https://a.example/?x=1&y=2'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<#C1|general> <#C2>', '#general #C2'],
    ['<!here> <!channel|channel> <!subteam^S1|@team> <!date^1^{date}|1 May>', '@here channel @team 1 May'],
    ['<@U1>', '@U1'],
  ])('%s reads %s', (text, written) => {
    expect(fromSlack(text)).toBe(written);
  });

  it('is what was written, escaped', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(fromSlack(escapeMarkup(text))).toBe(text)));
  });

  it('is cut into pieces that together are the text, and clipped within its limit, without halving a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 5, max: 60 }), (text, longest) => {
        const pieces = cut(text, longest);
        expect(pieces.join('')).toBe(text);
        for (const piece of [...pieces, clip(text, longest)]) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          if (text.isWellFormed()) expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
