/** What every memory of conversations must do, wherever it keeps them. */
import { describe, expect, it } from 'vitest';
import type { ConversationMemory, Last, Remembered } from '../../src/bot/conversation/memory.ts';

const NOON = new Date('2025-10-15T12:00:00Z');
const minutesOn = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

const last = (text: string): Last => ({
  message: `id of ${text}`,
  text,
  question: {
    kind: 'ask',
    asked: 'who',
    reduction: 'value',
    about: {
      types: ['move'],
      names: [{ role: 'from', name: 'Meta' }],
      words: ['left', 'l’équipe « A »'],
      attribute: null,
      figures: [{ value: 14, unit: 'people', bound: 'at_least', text: '14' }],
      period: { edtf: '2025-01/..', text: 'since January' },
      negated: false,
    },
  },
  language: 'en',
  replied: 'fr',
  claims: ['b', 'a'],
  options: [{ option: 'Ada', question: { kind: 'help', topic: 'coverage' } }],
  suggestions: ['Who left?'],
});
const remembered = (text: string): Remembered => ({ last: last(text), before: last(`before ${text}`) });

export function conversationMemoryContract(name: string, make: () => Promise<ConversationMemory>): void {
  describe(`${name} keeps the contract of a conversation memory`, () => {
    it('knows nothing of a conversation that it has not heard', async () => {
      expect(await (await make()).recall('c', NOON)).toBeNull();
    });

    it('gives back what it was told, unchanged', async () => {
      const memory = await make();
      await memory.remember('c', remembered('one'), NOON);
      expect(await memory.recall('c', NOON)).toEqual(remembered('one'));
      expect(await memory.recall('c', NOON)).toEqual(remembered('one'));
    });

    it('keeps the last only', async () => {
      const memory = await make();
      await memory.remember('c', remembered('one'), NOON);
      await memory.remember('c', { last: last('two'), before: null }, minutesOn(1));
      expect(await memory.recall('c', minutesOn(2))).toEqual({ last: last('two'), before: null });
    });

    it('keeps conversations apart', async () => {
      const memory = await make();
      await memory.remember('c', remembered('one'), NOON);
      await memory.remember('C', remembered('two'), NOON);
      await memory.remember("c'--", remembered('three'), NOON);
      expect((await memory.recall('c', NOON))?.last.text).toBe('one');
      expect((await memory.recall('C', NOON))?.last.text).toBe('two');
      expect((await memory.recall("c'--", NOON))?.last.text).toBe('three');
    });

    it('forgets after an hour, counted from the last message', async () => {
      const memory = await make();
      await memory.remember('c', remembered('one'), NOON);
      expect(await memory.recall('c', minutesOn(59.9))).not.toBeNull();
      expect(await memory.recall('c', minutesOn(60))).toBeNull();
      await memory.remember('c', remembered('two'), minutesOn(59));
      expect((await memory.recall('c', minutesOn(118)))?.last.text).toBe('two');
      expect(await memory.recall('c', minutesOn(119))).toBeNull();
    });

    it('forgets one and not the other', async () => {
      const memory = await make();
      await memory.remember('old', remembered('one'), NOON);
      await memory.remember('new', remembered('two'), minutesOn(70));
      expect(await memory.recall('old', minutesOn(70))).toBeNull();
      expect((await memory.recall('new', minutesOn(70)))?.last.text).toBe('two');
    });
  });
}
