/** The mix of questions, and the misspellings in it. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMix } from '../../src/bench/questions/mix.ts';
import { QUESTION_KINDS } from '../../src/bench/questions/templates.ts';
import { misspell } from '../../src/bench/questions/typo.ts';
import { Random } from '../../src/bench/world/random.ts';
import { editDistance } from '../../src/knowledge/language/spelling.ts';
import { type ReadyBase, readyBase, writeWorld } from './ready-base.ts';

const EACH = 5;

let base: ReadyBase;
beforeAll(async () => {
  base = await readyBase();
  await writeWorld(1000, base);
});
afterAll(() => base.remove());

describe('the mix', () => {
  it('has as many questions of each kind and language as asked for', () => {
    const { mix, claims } = makeMix(base.database, 1, EACH);
    expect(claims).toBe(1000);
    for (const half of [mix.timed, mix.warmUp]) {
      const groups = Map.groupBy(half, ({ kind, language }) => `${kind} ${language}`);
      expect([...groups.values()].map((group) => group.length)).toEqual(Array(QUESTION_KINDS.length * 2).fill(EACH));
    }
  });

  it('asks nothing twice, and leaves no slot open', () => {
    const { mix } = makeMix(base.database, 1, EACH);
    const texts = [...mix.timed, ...mix.warmUp].filter(({ kind }) => kind !== 'typo').map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(makeMix(base.database, 1, EACH)).toEqual(makeMix(base.database, 1, EACH));
    expect(makeMix(base.database, 2, EACH)).not.toEqual(makeMix(base.database, 1, EACH));
  });
});

describe('a misspelling', () => {
  it('is one edit away from the text, and keeps its first letter', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = 'Who left Zorvane Labs?';
        const written = misspell(text, new Random(seed));
        expect(editDistance(text, written, 3)).toBe(1);
        expect(written.startsWith('Who left Z')).toBe(true);
      }),
    );
  });

  it('leaves short words alone', () => {
    expect(misspell('Who left xAI?', new Random(1))).toBe('Who left xAI?');
  });
});
