/** Merging on Questions alone, wherever they come from. */
import { describe, expect, it } from 'vitest';
import { asksItself, inherited, type Name, NOTHING, replaced, replacements, resolved } from '../../../src/bot/conversation/merge.ts';
import type { Constraints, Question } from '../../../src/bot/question.ts';

const about = (over: Partial<Constraints>): Constraints => ({ ...NOTHING, ...over });
const ask = (asked: Extract<Question, { kind: 'ask' }>['asked'], over: Partial<Constraints> = {}): Question => ({
  kind: 'ask',
  asked,
  reduction: 'value',
  about: about(over),
});

const meta: Name = { name: 'Meta', role: 'from', kind: 'organisation' };
const xai: Name = { name: 'xAI', role: 'to', kind: 'organisation' };
const google: Name = { name: 'Google', role: 'any', kind: 'organisation' };
const musk: Name = { name: 'Musk', role: 'speaker', kind: 'person' };
const plain = ({ name, role }: Name) => ({ name, role });

describe('a new name', () => {
  it('takes the place of one of its kind, the first one first', () => {
    expect(replacements([meta, xai], [google], null)).toEqual([
      [{ name: 'Google', role: 'from' }, plain(xai)],
      [plain(meta), { name: 'Google', role: 'to' }],
    ]);
  });

  it('takes the place that its preposition says', () => {
    expect(replacements([meta, xai], [google], 'to')).toEqual([[plain(meta), { name: 'Google', role: 'to' }]]);
    expect(replacements([meta, xai], [google], 'other')[0]).toEqual([plain(meta), { name: 'Google', role: 'to' }]);
  });

  it('leaves names of another kind alone', () => {
    expect(replacements([musk, meta], [google], null)).toEqual([[plain(musk), { name: 'Google', role: 'from' }]]);
  });

  it('takes the place of the only one, and stands beside several of another kind', () => {
    expect(replacements([musk], [google], null)).toEqual([[{ name: 'Google', role: 'speaker' }]]);
    expect(replacements([meta, xai], [musk], null)).toEqual([[plain(meta), plain(xai), plain(musk)]]);
  });

  it('may be one that nobody knows', () => {
    expect(replacements([meta], [{ name: 'Apple', role: 'any', kind: null }], null)).toEqual([[{ name: 'Apple', role: 'from' }]]);
  });
});

describe('merging', () => {
  const previous = ask('count', { types: ['move'], names: [plain(meta)], words: ['engineers'], period: { edtf: '2025', text: '2025' } });

  it('keeps the question where only a name is new', () => {
    expect(replaced(previous, ask('content', { names: [plain(google)] }), [plain(google)])).toEqual(
      ask('count', { types: ['move'], names: [plain(google)], words: ['engineers'], period: { edtf: '2025', text: '2025' } }),
    );
  });

  it('replaces the period by a new one', () => {
    const merged = inherited(previous, ask('content', { period: { edtf: '2024', text: '2024' } }), []);
    expect(merged).toMatchObject({ asked: 'count', about: { names: [plain(meta)], period: { edtf: '2024' } } });
  });

  it('asks something else of the same, without the noun that was asked for', () => {
    const amount = ask('amount', { names: [plain(meta)], words: ['price', 'startup'], attribute: 'price' });
    expect(inherited(amount, { kind: 'why', about: NOTHING }, [])).toEqual({
      kind: 'why',
      about: about({ names: [plain(meta)], words: ['startup'] }),
    });
  });

  it('puts names in the place of pronouns, and inherits nothing else', () => {
    expect(resolved(ask('place', { words: ['work'] }), ['work'], [{ name: 'Chen', role: 'any' }])).toEqual(
      ask('place', { words: ['work'], names: [{ name: 'Chen', role: 'any' }] }),
    );
  });

  it('describes where a name is all there is', () => {
    expect(resolved(ask('who'), [], [{ name: 'Chen', role: 'any' }])).toMatchObject({ kind: 'describe', name: 'Chen' });
  });

  it('tells what asks for itself from what only names', () => {
    expect([ask('count'), { kind: 'why', about: NOTHING } as const].map(asksItself)).toEqual([true, true]);
    expect([ask('content'), { kind: 'check', about: about({ names: [plain(google)] }) } as const].map(asksItself)).toEqual([false, false]);
  });
});
