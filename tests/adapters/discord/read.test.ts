/** What is made of events, without Discord. */
import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readMessage, type Scene } from '../../../src/adapters/discord/read.ts';
import { readInteraction } from '../../../src/adapters/discord/read-interaction.ts';

const SELF = '100000000000000001';
const scene: Scene = { self: SELF, isDirect: false, isThread: false, language: 'en' };
const user = (id: string, bot = false) => ({ id, username: `user${id}`, global_name: null, discriminator: '0', avatar: null, bot });

const message = (over: Partial<APIMessage> = {}): APIMessage =>
  ({
    id: '7',
    channel_id: '5',
    type: MessageType.Default,
    author: user('9'),
    content: `<@${SELF}> Who left Meta?`,
    mentions: [user(SELF, true)],
    embeds: [],
    ...over,
  }) as APIMessage;

describe('a message', () => {
  it('becomes what is owed', () => {
    expect(readMessage(message(), scene)).toEqual({
      owed: {
        key: 'discord:7',
        adapter: 'discord',
        lane: 'discord:5',
        task: 'ask',
        message: { id: 'discord:7', conversation: 'discord:5:9', author: '9', text: 'Who left Meta?', locale: 'en' },
        destination: { kind: 'channel', channel: '5', author: '9', asked: null, replyTo: '7', shares: null },
      },
      follows: null,
    });
  });

  it.each<[string, Partial<APIMessage>]>([
    ['of a bot', { author: user('9', true) }],
    ['of a webhook', { webhook_id: '3' }],
    ['of the system', { type: MessageType.UserJoin }],
    ['about somebody else', { content: '<@123456789012345678> hello' }],
  ])('%s is for nobody', (_, over) => {
    expect(readMessage(message(over), scene)).toBeNull();
  });

  it('that forwards one of the bot’s is no reply to it', () => {
    const forwarded = { type: MessageReferenceType.Forward, channel_id: '5', message_id: '6' };
    const given = message({ content: 'look', message_reference: forwarded, referenced_message: message({ author: user(SELF, true) }) });
    expect(readMessage(given, scene)).toBeNull();
  });

  it.each([
    [{ interaction_metadata: { id: '4' } }, 'discord:4'],
    [{ message_reference: { channel_id: '5', message_id: '3' } }, 'discord:3'],
    [{}, null],
  ])('that replies to an answer goes on with what that was the answer to: %j', (answer, follows) => {
    const given = message({
      content: 'and OpenAI?',
      type: MessageType.Reply,
      referenced_message: message({ author: user(SELF, true), ...(answer as object) }),
    });
    expect(readMessage(given, scene)?.follows).toBe(follows);
  });
});

describe('a message menu', () => {
  const menu = (target: Partial<APIMessage>) =>
    readInteraction({
      type: 2,
      application_id: SELF,
      data: { type: 3, name: 'x', target_id: '7', resolved: { messages: { 7: message(target) } } },
    } as never);

  it('checks the text, else the cards', () => {
    expect(menu({ content: 'Chen left Meta.' })).toMatchObject({ is: 'work', task: 'check', text: 'Chen left Meta.', isPrivate: true });
    expect(menu({ content: '', embeds: [{ title: 'Chen leaves', description: 'Meta loses one.' }] })).toMatchObject({
      text: 'Chen leaves. Meta loses one.',
    });
    expect(menu({ content: `<@${SELF}>` })).toEqual({ is: 'nothing_to_check' });
  });
});
