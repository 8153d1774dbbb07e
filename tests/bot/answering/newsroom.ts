/** A small knowledge base over three articles that nobody has published, and questions put to it without a parser. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Answer } from '../../../src/bot/answer.ts';
import { answerQuestion } from '../../../src/bot/answering/answer-question.ts';
import { ClaimReader } from '../../../src/bot/answering/claim-reader.ts';
import type { Constraints, Figure, NameRole, Question } from '../../../src/bot/question.ts';
import type { ClaimType } from '../../../src/knowledge/claim.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { emptyDictionary } from '../../../src/knowledge/language/dictionary/dictionary.ts';
import { openKnowledgeBase } from '../../../src/knowledge/sql/open.ts';

const dataFolder = join(import.meta.dirname, '../../fixtures/newsroom');

export interface Newsroom {
  kb(): KnowledgeBase;
  answer(question: Question): Promise<Answer>;
}

/** Opens the newsroom for the tests of a file; questions are in English. */
export function newsroom(): Newsroom {
  let kb: KnowledgeBase;
  let reader: ClaimReader;
  beforeAll(async () => {
    kb = await openKnowledgeBase({ url: ':memory:', dataFolder, dictionary: emptyDictionary, log: { info: () => undefined } });
    reader = new ClaimReader(kb.lexicon);
  });
  afterAll(() => kb.close());
  return {
    kb: () => kb,
    answer: async (question) => {
      const answer = await answerQuestion(question, { kb, language: 'en', reader });
      expectProven(answer);
      return answer;
    },
  };
}

/** Holds of every answer: what asserts cites, each claim with its own evidence. */
function expectProven(answer: Answer): void {
  if (answer.kind !== 'found' && answer.kind !== 'conflicting' && answer.kind !== 'refuted') return;
  expect(answer.claims.length).toBeGreaterThan(0);
  for (const { claim, article, evidence } of answer.claims) {
    expect(article.id).toBe(claim.article);
    expect(evidence.length, claim.id).toBeGreaterThan(0);
    for (const { passage } of evidence) expect(passage.article, claim.id).toBe(article.id);
  }
}

/** Names by their roles, and whatever else a question holds. */
export interface Asked {
  readonly types?: readonly ClaimType[];
  readonly names?: Readonly<Partial<Record<NameRole, string | readonly string[]>>>;
  readonly words?: readonly string[];
  readonly attribute?: string | null;
  readonly figures?: readonly Figure[];
  readonly period?: Constraints['period'];
  readonly negated?: boolean;
}

export function about({
  types = [],
  names = {},
  words = [],
  attribute = null,
  figures = [],
  period = null,
  negated = false,
}: Asked): Constraints {
  const listed = (Object.entries(names) as [NameRole, string | readonly string[]][]).flatMap(([role, some]) =>
    (typeof some === 'string' ? [some] : some).map((name) => ({ role, name })),
  );
  return { types: [...types], names: listed, words: [...words], attribute, figures: [...figures], period, negated };
}

type Ask = Extract<Question, { kind: 'ask' }>;

export const ask = (asked: Ask['asked'], constraints: Asked, reduction: Ask['reduction'] = 'value'): Question => ({
  kind: 'ask',
  asked,
  reduction,
  about: about(constraints),
});
export const check = (constraints: Asked): Question => ({ kind: 'check', about: about(constraints) });
export const why = (constraints: Asked): Question => ({ kind: 'why', about: about(constraints) });
export const describing = (name: string): Question => ({ kind: 'describe', name, about: about({ names: { any: name } }) });

export const figure = (value: number, unit: Figure['unit'] = 'people', bound: Figure['bound'] = 'exact'): Figure => ({
  value,
  unit,
  bound,
  text: String(value),
});

/** The ids of an answer's claims, in order; none where it asserts nothing. */
export const claimsOf = (answer: Answer): string[] => ('claims' in answer ? answer.claims.map(({ claim }) => claim.id) : []);

/** What people do who go from one company to another. */
export const LEAVING = { types: ['move', 'departure'], words: ['left'] } as const satisfies Asked;
export const HIRING = { types: ['move', 'appointment'], words: ['hired'] } as const satisfies Asked;
export const LAYING_OFF = { types: ['layoff'], words: ['laid off'] } as const satisfies Asked;
export const BUYING = { types: ['acquisition'], words: ['bought'] } as const satisfies Asked;
