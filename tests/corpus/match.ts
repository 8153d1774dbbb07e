/** Holds a Question against what a corpus expects of it: only what must hold is compared. */
import { expect } from 'vitest';
import type { Constraints, Question } from '../../src/bot/question.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { fold } from '../../src/knowledge/language/fold.ts';
import { tokenize } from '../../src/knowledge/language/tokens.ts';
import type { About, ExpectedFigure, Phrased } from './reading.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Fails with `trace` where the question is not what was expected. */
export async function expectReading(question: Question, { kind, expected }: Phrased, kb: KnowledgeBase, trace: string): Promise<void> {
  const asked = expected as Plain & About;
  const wanted: Record<string, unknown> = { kind };
  const found: Record<string, unknown> = { kind: question.kind };
  for (const key of ['asked', 'reduction', 'topic', 'reason'] as const) {
    if (asked[key] === undefined) continue;
    wanted[key] = Array.isArray(asked[key]) ? expect.toBeOneOf(asked[key]) : asked[key];
    found[key] = (question as Plain)[key];
  }
  for (const key of ['name', 'speaker'] as const) {
    if (asked[key] === undefined) continue;
    wanted[key] = await identity(String(asked[key]), kb);
    found[key] = await identity(String((question as Plain)[key] ?? ''), kb);
  }
  if ('about' in question && kind !== 'help' && kind !== 'unsupported') await hold(question.about, asked, kb, wanted, found);
  for (const key of ['sides', 'events'] as const) {
    const parts = asked[key] as readonly About[] | undefined;
    if (!parts) continue;
    [wanted[key], found[key]] = await eachPart(((question as Plain)[key] ?? []) as readonly Constraints[], parts, kb);
  }
  expect(found, trace).toEqual(wanted);
}

async function eachPart(found: readonly Constraints[], expected: readonly About[], kb: KnowledgeBase): Promise<[Plain[], Plain[]]> {
  const pairs = await Promise.all(
    found.map(async (part, at) => {
      const pair = { wanted: {}, found: {} };
      await hold(part, expected[at] ?? {}, kb, pair.wanted, pair.found);
      return pair;
    }),
  );
  const missing = expected.slice(found.length).map(() => ({ part: 'missing' }));
  return [[...pairs.slice(0, expected.length).map((pair) => pair.wanted), ...missing], pairs.map((pair) => pair.found)];
}

async function hold(
  about: Constraints,
  expected: About,
  kb: KnowledgeBase,
  wanted: Record<string, unknown>,
  found: Record<string, unknown>,
): Promise<void> {
  [wanted.names, found.names] = await names(about, expected, kb);
  wanted.figures = (expected.figures ?? []).toSorted(byValue).map((figure) => expect.objectContaining(figure));
  found.figures = about.figures.toSorted(byValue);
  wanted.period = expected.period ?? null;
  found.period = about.period?.edtf ?? null;
  wanted.negated = expected.negated ?? false;
  found.negated = about.negated;
  if (expected.types) {
    wanted.types = expect.arrayContaining([...expected.types]);
    found.types = about.types;
  }
  if (expected.words) {
    wanted.words = expect.arrayContaining([...expected.words]);
    found.words = about.words;
  }
}

const byValue = (one: ExpectedFigure, other: ExpectedFigure): number => one.value - other.value;

/** Each name as `role who`, or as `who` alone where its role does not matter. */
async function names(about: Constraints, { roles = {}, names: free = [] }: About, kb: KnowledgeBase): Promise<[string[], string[]]> {
  const wanted: string[] = [];
  for (const [role, texts] of Object.entries(roles)) for (const text of texts) wanted.push(`${role} ${await identity(text, kb)}`);
  const anywhere = await Promise.all(free.map((text) => identity(text, kb)));
  const found = await Promise.all(
    about.names.map(async ({ role, name }) => {
      const who = await identity(name, kb);
      return wanted.includes(`${role} ${who}`) || !anywhere.includes(who) ? `${role} ${who}` : who;
    }),
  );
  return [[...wanted, ...anywhere].toSorted(), found.toSorted()];
}

/** The same for two spellings of one name: whom it stands for, a misspelt part put right; an unknown name as it is. */
async function identity(name: string, kb: KnowledgeBase): Promise<string> {
  const words = tokenize(name).map(({ folded }) => folded);
  const span = words.join(' ');
  const known = await kb.names([span, ...words]);
  const whole = known.get(span) ?? words.map((word) => known.get(word)).find((entities) => entities !== undefined);
  if (whole) return whole.map(({ id }) => id).join(' or ');
  for (const word of words) {
    const nearest = (await kb.correct(word)).find(({ is }) => is === 'name');
    const entities = nearest && (await kb.names([nearest.word])).get(nearest.word);
    if (entities) return entities.map(({ id }) => id).join(' or ');
  }
  return fold(name);
}
