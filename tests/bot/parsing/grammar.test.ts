/** The grammar reads each phrasing of the corpora as they say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { english } from '../../corpus/en.ts';
import { french } from '../../corpus/fr.ts';
import { expectReading } from '../../corpus/match.ts';
import { MISREAD } from '../../corpus/misread.ts';
import { notQuestions } from '../../corpus/negative.ts';
import { type Phrased, phrasingsOf } from '../../corpus/reading.ts';
import { NOW, openShipped } from '../../shipped.ts';

let kb: KnowledgeBase;
let parser: GrammarParser;
beforeAll(async () => {
  kb = await openShipped();
  parser = new GrammarParser(kb);
});
afterAll(() => kb.close());

describe.each([
  ['en', phrasingsOf(english)],
  ['fr', phrasingsOf(french)],
] as const)('in %s', (language, phrasings) => {
  const rows = phrasings.map((phrased) => [phrased.kind, phrased.phrasing, phrased] as const);
  const reads = async (phrased: Phrased): Promise<void> => {
    const parsed = await parser.parse(phrased.phrasing, { language, now: NOW });
    expect(parsed).toMatchObject({ outcome: 'understood', language });
    if (parsed.outcome !== 'understood') return;
    await expectReading(parsed.question, phrased, kb, `rules: ${parsed.trace.rules.join(', ')}`);
  };
  it.for(rows.filter(([, phrasing]) => !MISREAD.has(phrasing)))('%s: %s', ([, , phrased]) => reads(phrased));
  it.fails.for(rows.filter(([, phrasing]) => MISREAD.has(phrasing)))('misread so far, %s: %s', ([, , phrased]) => reads(phrased));
});

describe('what is no question', () => {
  it.for(notQuestions.map(({ text, expected }) => [JSON.stringify(text.slice(0, 40)), text, expected] as const))(
    '%s',
    async ([, text, expected]) => {
      const parsed = await parser.parse(text, { language: 'en', now: NOW });
      expect(parsed.outcome === 'understood' && parsed.question).toEqual(expected);
    },
  );
});
