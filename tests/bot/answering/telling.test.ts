/** Reasons, statements, portraits, things side by side and events in order. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/bot/question.ts';
import { type Asked, about, claimsOf, describing, figure, LAYING_OFF, LEAVING, newsroom, why } from './newsroom.ts';

const { answer } = newsroom();

describe('why', () => {
  it('gives the reason that is linked to the event', async () => {
    expect(claimsOf(await answer(why({ ...LAYING_OFF, names: { org: 'Novaris' } })))).toEqual(['layoff-reason']);
  });

  it('gives a reason for leaving to who asks for that', async () => {
    const found = await answer(why({ ...LEAVING, words: ['engineers', 'leave'], names: { from: 'Novaris', to: 'Quellon' } }));
    expect(claimsOf(found)).toContain('reason-freedom');
    expect(claimsOf(found)).not.toContain('layoff-reason');
  });
});

describe('what somebody said', () => {
  const said = (speaker: string): Question => ({
    kind: 'quote',
    speaker,
    about: about({ types: ['statement'], words: ['promise'], names: { speaker } }),
  });

  it('is theirs', async () => {
    expect(claimsOf(await answer(said('Ilse Bronner')))).toEqual(['bronner-promise']);
  });

  it.each(['Oskar Feng', 'Mara Lindqvist', 'Zorblatt'])('is not put into the mouth of %s', async (speaker) => {
    expect((await answer(said(speaker))).kind).not.toBe('found');
  });
});

describe('who or what is it', () => {
  it.each([
    ['Tomas Arriaga', ['arriaga-age', 'arriaga-heads-vision']],
    ['Kestrel', ['kestrel-robot']],
    ['Mara Lindqvist', ['lindqvist-profile', 'lindqvist-joined']],
  ] as const)('%s', async (name, claims) => {
    expect(claimsOf(await answer(describing(name)))).toEqual(claims);
  });
});

describe('side by side', () => {
  const compare = (...sides: readonly [Asked, Asked]): Question => ({ kind: 'compare', asked: 'statement', sides: sides.map(about) });

  it('stands the best claim for each side, in the order asked for', async () => {
    const quellon = { words: ['project', 'fast'], names: { any: 'Quellon' } };
    const novaris = { words: ['decisions', 'slow'], names: { any: 'Novaris' } };
    const found = await answer(compare(quellon, novaris));
    expect(found).toMatchObject({ kind: 'found', arrangement: { as: 'sides' } });
    expect(claimsOf(found)).toEqual(['quellon-fast', 'novaris-slow']);
    expect(claimsOf(await answer(compare(novaris, quellon)))).toEqual(['novaris-slow', 'quellon-fast']);
  });

  it('stand two claims of one company', async () => {
    const found = await answer(
      compare({ words: ['robotics'], names: { any: 'Tidemark' } }, { words: ['advertising'], names: { any: 'Tidemark' } }),
    );
    expect(claimsOf(found)).toEqual(['tidemark-robotics-budget', 'tidemark-advertising']);
  });

  it('stands nothing beside a name that is unknown', async () => {
    const found = await answer(
      compare({ words: ['robotics'], names: { any: 'Zorblatt' } }, { words: ['robotics'], names: { any: 'Tidemark' } }),
    );
    expect(found).toMatchObject({ kind: 'unknown', why: { reason: 'unknown_name', names: ['Zorblatt'] } });
  });
});

describe('in order', () => {
  const timeline = (events: readonly Asked[], of: Asked): Question => ({ kind: 'timeline', events: events.map(about), about: about(of) });
  const left: Asked = { types: ['departure'], words: ['left'], names: { from: 'Novaris' }, figures: [figure(15)] };
  const promise: Asked = { types: ['statement'], words: ['promise'], names: { any: 'Ilse Bronner' } };
  const layoffs: Asked = { ...LAYING_OFF, names: { org: 'Novaris' } };
  const whole: Asked = { words: ['left', 'promise', 'laid off'], names: { any: ['Novaris', 'Ilse Bronner'] }, figures: [figure(15)] };

  it.each([[[left, promise, layoffs]], [[promise, left, layoffs]], [[layoffs, promise, left]]])(
    'are events that follow each other, however they are listed (%#)',
    async (events) => {
      const found = await answer(timeline(events, whole));
      expect(found).toMatchObject({ kind: 'found', arrangement: { as: 'timeline' } });
      const [first, ...others] = claimsOf(found);
      expect(first).toMatch(/^novaris-laid-off-/);
      expect(others).toEqual(['bronner-promise', 'fifteen-left']);
    },
  );

  it('are all events of a company, by their dates', async () => {
    const ids = claimsOf(await answer(timeline([], { names: { any: 'Novaris' } })));
    const at = (id: string): number => ids.indexOf(id);
    for (const id of ['quellon-hired-nine', 'novaris-laid-off-ledger', 'bronner-promise', 'fifteen-left']) expect(ids).toContain(id);
    expect(at('quellon-hired-nine')).toBeLessThan(at('novaris-laid-off-ledger'));
    expect(at('novaris-laid-off-ledger')).toBeLessThan(at('bronner-promise'));
    expect(at('bronner-promise')).toBeLessThan(at('fifteen-left'));
  });

  it('are not claimed of what has no history', async () => {
    expect((await answer(timeline([], { names: { any: 'Kestrel' } }))).kind).toBe('unknown');
    expect((await answer(timeline([], { names: { any: 'Zorblatt' } }))).kind).toBe('unknown');
  });
});
