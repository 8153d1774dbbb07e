/** What every parser of questions must do, whatever it is made of: run it on each of them over the data that ships. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parsed, ParsingContext, QuestionParser } from '../../src/bot/parsing/parser.ts';
import { type Constraints, Question } from '../../src/bot/question.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { fold } from '../../src/knowledge/language/fold.ts';
import { english } from '../corpus/en.ts';
import { french } from '../corpus/fr.ts';
import { notQuestions } from '../corpus/negative.ts';
import { phrasingsOf } from '../corpus/reading.ts';
import { NOW, openShipped, RUNS } from '../shipped.ts';

/** A parser, and the length beyond which it reads no message. */
export interface Readied {
  readonly parser: QuestionParser;
  readonly longest: number;
  /** Puts away what it needs to run. */
  readonly stop?: () => Promise<void>;
}

const MESSAGES = [...phrasingsOf(english), ...phrasingsOf(french)].map(({ phrasing }) => phrasing);
/** Every fifth will do where a property is not about a single phrasing. */
const SAMPLE = MESSAGES.filter((_, at) => at % 5 === 0);

export function parserContract(name: string, ready: (kb: KnowledgeBase) => Readied | Promise<Readied>): void {
  describe(`${name} keeps the contract of a parser`, () => {
    let kb: KnowledgeBase;
    let parser: QuestionParser;
    let longest: number;
    let stop: Readied['stop'];
    beforeAll(async () => {
      kb = await openShipped();
      ({ parser, longest, stop } = await ready(kb));
    });
    afterAll(async () => {
      await stop?.();
      await kb.close();
    });

    const context = (language: ParsingContext['language'] = 'en'): ParsingContext => ({ language, now: NOW });
    const parse = (text: string, language?: ParsingContext['language']): Promise<Parsed> => parser.parse(text, context(language));

    it('has its name', () => {
      expect(parser.name).toBe(name);
    });

    it('makes of every phrasing known a valid Question that holds nothing that the message does not', async () => {
      for (const text of MESSAGES) expectSound(text, await parse(text));
    });

    it('makes of every message that holds no question a valid value', async () => {
      for (const { text } of notQuestions) expectSound(text, await parse(text));
    });

    it('makes a value of any text', async () => {
      await fc.assert(
        fc.asyncProperty(ANY_TEXT, async (text) => expectSound(text, await parse(text))),
        { ...RUNS, numRuns: 300 },
      );
    });

    it('makes a value of a question torn apart, with anything in between', async () => {
      const torn = fc
        .tuple(fc.constantFrom(...MESSAGES), fc.nat(120), fc.nat(120), fc.string({ unit: 'binary', maxLength: 12 }))
        .map(([text, from, to, between]) => `${text.slice(0, from)}${between}${text.slice(to)}`);
      await fc.assert(
        fc.asyncProperty(torn, async (text) => expectSound(text, await parse(text))),
        { ...RUNS, numRuns: 300 },
      );
    });

    it('reads the same message the same way, whatever it has read in between', async () => {
      const readings: Parsed[] = [];
      for (const text of SAMPLE) readings.push(await parse(text));
      const again: Parsed[] = [];
      for (const text of SAMPLE.toReversed()) again.push(await parse(text));
      expect(again.toReversed()).toEqual(readings);
    });

    it('reads several messages at a time as it reads each alone', async () => {
      const alone: Parsed[] = [];
      for (const text of SAMPLE) alone.push(await parse(text));
      expect(await Promise.all(SAMPLE.map((text) => parse(text)))).toEqual(alone);
    });

    it('knows the language by the words, whatever is assumed', async () => {
      for (const language of ['fr', 'en'] as const) {
        expect((await parse('How many employees were fired by the company?', language)).language).toBe('en');
        expect((await parse('Combien de salariés ont été licenciés par la société ?', language)).language).toBe('fr');
      }
    });

    it('assumes the language it is told where the words give no clue', async () => {
      for (const language of ['fr', 'en'] as const)
        for (const text of ['', 'Grok', '🙂', '42']) expect((await parse(text, language)).language).toBe(language);
    });

    it('does not ask what the time is: the clock is passed in', async () => {
      const years = new Set<string>();
      for (const year of ['1999', '2031']) {
        const parsed = await parser.parse('Who left Meta last year?', { language: 'en', now: new Date(`${year}-06-15T12:00:00Z`) });
        years.add(JSON.stringify(parsed.outcome === 'understood' && 'about' in parsed.question && parsed.question.about.period));
      }
      expect([...years]).toEqual([expect.stringContaining('1998'), expect.stringContaining('2030')]);
    });

    it('reads no message that is too long, and says so', async () => {
      const question = 'Who left Meta for xAI?';
      const filled = (length: number): string => question.padStart(length, 'so ').slice(0, length);
      expect(await parse(filled(longest))).not.toMatchObject({ question: { reason: 'too_long' } });
      expect(await parse(`${filled(longest)}?`)).toMatchObject({
        outcome: 'understood',
        question: { kind: 'unsupported', reason: 'too_long' },
      });
      expect(await parse('é'.repeat(longest + 1))).toMatchObject({ question: { kind: 'unsupported', reason: 'too_long' } });
    });

    it('takes a message of white space for an empty one', async () => {
      for (const text of ['', ' \n\t', '\u00a0'])
        expect(await parse(text)).toMatchObject({ outcome: 'understood', question: { kind: 'unsupported', reason: 'empty' } });
    });
  });
}

/** Text of any kind: any code point, lone surrogates, words in odd company, markup. */
const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...MESSAGES.flatMap((text) => text.split(' '))), fc.string({ maxLength: 4 })), { maxLength: 25 })
    .map((words) => words.join(' ')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
);

/** All that holds of any parsed message. */
function expectSound(text: string, parsed: Parsed): void {
  expect(['fr', 'en']).toContain(parsed.language);
  if (parsed.outcome === 'declined') return;
  const questions = parsed.outcome === 'understood' ? [parsed.question] : parsed.readings.map(({ question }) => question);
  for (const question of questions) {
    expect(Question.safeParse(question).error, text).toBeUndefined();
    // A reading of an ambiguous message may give a name in full.
    if (parsed.outcome === 'understood') expectOfMessage(text, question);
  }
}

/** Names, figures and dates as the message has them, but for case, accents and signs between words; no text longer than it. */
function expectOfMessage(text: string, question: Question): void {
  const letters = (some: string): string => fold(some).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const written = letters(text);
  for (const about of constraintsOf(question)) {
    for (const { name } of about.names) expect(written, text).toContain(letters(name));
    for (const figure of about.figures) expect(written, text).toContain(letters(figure.text));
    if (about.period) expect(written, text).toContain(letters(about.period.text));
  }
  for (const name of [question.kind === 'describe' ? question.name : '', question.kind === 'quote' ? (question.speaker ?? '') : ''])
    expect(written, text).toContain(letters(name));
}

function constraintsOf(question: Question): readonly Constraints[] {
  if (question.kind === 'help' || question.kind === 'unsupported') return [];
  if (question.kind === 'compare') return question.sides;
  return question.kind === 'timeline' ? [question.about, ...question.events] : [question.about];
}
