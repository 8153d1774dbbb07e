/** What deliveries are made of in tests, and a clock that stands still until it is moved. */
import type { Worked } from '../../src/bot/work.ts';
import type { Owed } from '../../src/delivery/delivery.ts';

export const START = new Date('2025-10-15T12:00:00Z');

export const owed = (key: string, over: Partial<Owed> = {}): Owed => ({
  key,
  adapter: 'test',
  lane: 'general',
  task: 'ask',
  message: { id: key, conversation: 'general', author: 'ada', text: `question ${key}` },
  destination: { channel: 'general' },
  ...over,
});

export const worked = (text: string): Worked => ({
  reply: {
    status: 'help',
    language: 'en',
    blocks: [{ kind: 'paragraph', sentences: [{ text, marks: [] }] }],
    citations: [],
    suggestions: [],
  },
  question: null,
  claims: ['a-claim'],
});

export const at = (ms: number): Date => new Date(START.getTime() + ms);
