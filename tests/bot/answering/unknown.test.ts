/** Nothing answers: why not, what is covered, and what nearby has an answer. */
import { describe, expect, it } from 'vitest';
import { ask, check, describing, LAYING_OFF, LEAVING, newsroom, why } from './newsroom.ts';

const { answer, kb } = newsroom();

describe('why nothing is found', () => {
  it.each([
    ['a question', ask('age', { names: { any: 'Zorblatt' } })],
    ['who or what', describing('Zorblatt')],
    ['why', why({ ...LAYING_OFF, names: { org: 'Zorblatt' } })],
    ['a sum', ask('statement', { ...LAYING_OFF, names: { org: 'Zorblatt' } }, 'sum')],
    ['yes or no', check({ words: ['robot'], names: { any: 'Zorblatt' } })],
  ] as const)('the name is unknown: %s', async (_, question) => {
    expect(await answer(question)).toMatchObject({ kind: 'unknown', why: { reason: 'unknown_name', names: ['Zorblatt'] } });
  });

  it('the name is unknown among known ones', async () => {
    const found = await answer(ask('who', { ...LEAVING, names: { from: 'Zorblatt', to: 'Quellon' } }));
    expect(found).toMatchObject({ why: { reason: 'unknown_name', names: ['Zorblatt'] } });
  });

  it.each(['salary', 'hobby', 'dog'])('no claim speaks of the %s', async (word) => {
    const found = await answer(ask('content', { words: [word], attribute: word, names: { any: 'Mara Lindqvist' } }));
    expect(found).toMatchObject({ kind: 'unknown', why: { reason: 'no_claim', words: [word], names: ['Mara Lindqvist'] } });
  });

  it('the event is known, and not what is asked of it', async () => {
    const names = { org: 'Tidemark', target: 'Pelican Labs' };
    expect(await answer(why({ types: ['acquisition'], words: ['bought'], names }))).toMatchObject({
      kind: 'unknown',
      why: { reason: 'not_said', asked: 'reason' },
    });
    expect(await answer(ask('age', { names: { any: 'Mara Lindqvist' } }))).toMatchObject({ why: { reason: 'not_said', asked: 'age' } });
  });

  it('nothing is asked for', async () => {
    expect((await answer(ask('statement', {}))).kind).toBe('unknown');
  });
});

describe('what is said instead', () => {
  it('covers all articles, from the first day to the last', async () => {
    const found = await answer(ask('age', { names: { any: 'Zorblatt' } }));
    expect(found).toMatchObject({ coverage: { from: '2031-04-02', to: '2031-06-11' } });
    if (found.kind === 'unknown') expect(found.coverage.articles).toHaveLength(3);
  });

  it('offers questions that have an answer, at most one a passage', async () => {
    const found = await answer(ask('content', { words: ['hobby'], attribute: 'hobby', names: { any: 'Mara Lindqvist' } }));
    if (found.kind !== 'unknown') throw new Error('expected nothing to be found');
    expect(found.nearby.length).toBeGreaterThan(0);
    for (const { claim } of found.nearby) expect(claim.question, claim.id).toBeDefined();
    const passages = found.nearby.map(({ evidence }) => evidence[0].passage.id);
    expect(new Set(passages).size).toBe(passages.length);
  });

  it('offers nothing where nothing is near', async () => {
    expect(await answer(ask('content', { words: ['dog'] }))).toMatchObject({ kind: 'unknown', nearby: [] });
  });
});

describe('help', () => {
  it.each(['greeting', 'thanks', 'farewell', 'capability', 'coverage', 'off_topic'] as const)(
    'shows what can be asked: %s',
    async (topic) => {
      const found = await answer({ kind: 'help', topic });
      expect(found).toMatchObject({ kind: 'help', topic });
      if (found.kind !== 'help') return;
      expect(found.coverage.claims).toBe((await kb().coverage()).claims);
      expect(found.examples.length).toBeGreaterThan(1);
      for (const { claim } of found.examples) expect(claim.question, claim.id).toBeDefined();
    },
  );

  it.each(['order', 'too_long', 'empty', 'unreadable'] as const)('says what it cannot do: %s', async (reason) => {
    expect(await answer({ kind: 'unsupported', reason })).toMatchObject({ kind: 'help', topic: reason });
  });
});
