/** What goes on from what, and for how long: the bot over the data that ships, with its memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bot, type Exchange } from '../../../src/bot/bot.ts';
import type { ConversationMemory } from '../../../src/bot/conversation/memory.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import type { QuestionParser } from '../../../src/bot/parsing/parser.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { openState } from '../../../src/store/open.ts';
import { botOver, NOW, openShipped, RUNS } from '../../shipped.ts';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

type Say = (text: string, conversation?: string, id?: string) => Promise<Exchange>;

/** Each message with an id of its own, unless one is given. */
function saying(bot: Bot): Say {
  let number = 0;
  return (text, conversation = 'c', id = `${++number}`) => bot.exchange({ id, conversation, author: 'author', text });
}

const textOf = ({ reply }: Exchange): string => plainText(reply);

describe('a conversation', () => {
  it('outlives a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mercato-talk-'));
    const url = join(folder, 'state.db');
    const first = await openState(url);
    await saying(botOver(kb, { conversations: first.conversations }))('Who leads the Colossus project?');
    await first.close();
    const second = await openState(url);
    const exchange = await saying(botOver(kb, { conversations: second.conversations }))('where did he work before?');
    await second.close();
    rmSync(folder, { recursive: true });
    expect(textOf(exchange)).toContain('Tesla');
  });

  it('is forgotten an hour later', async () => {
    let now = NOW;
    const say = saying(botOver(kb, { clock: () => now }));
    await say('Who leads the Colossus project?');
    now = new Date(NOW.getTime() + 59 * 60_000);
    expect((await say('where did he work before?')).reply.status).toBe('answered');
    now = new Date(now.getTime() + 60 * 60_000);
    const late = await say('where did he work before?');
    expect(late.answer).toMatchObject({ kind: 'unknown', why: { reason: 'out_of_context' } });
    expect(late.reply.suggestions.length).toBeGreaterThan(0);
  });

  it('does not mix with another', async () => {
    const say = saying(botOver(kb));
    await say('How old is Diego Pasini?', 'one');
    await say('Qui pilote Colossus ?', 'two');
    expect(textOf(await say('where did he study?', 'one'))).toContain('Pennsylvania');
    expect(textOf(await say('il venait d’où ?', 'two'))).toContain('Tesla');
  });

  it('is none where the message belongs to none', async () => {
    const say = saying(botOver(kb));
    await say('Who leads the Colossus project?', '');
    expect((await say('where did he work before?', '')).answer).toMatchObject({ why: { reason: 'out_of_context' } });
  });

  it('goes on after thanks, and after "nobody else"', async () => {
    const say = saying(botOver(kb));
    await say('Who left Meta for xAI?');
    await say('thanks!');
    expect(textOf(await say('who else?'))).toContain('nobody else');
    expect(textOf(await say('the third one'))).toContain('Alan Rice');
  });

  it('reads a message that is delivered again as it did the first time', async () => {
    const say = saying(botOver(kb));
    await say('How many employees does xAI have?', 'c', '1');
    const once = await say('and Google?', 'c', '2');
    const again = await say('and Google?', 'c', '2');
    expect(again.reply).toEqual(once.reply);
    expect(again.parsed).toEqual(once.parsed);
  });
});

describe('a faulty memory', () => {
  const broken: ConversationMemory = {
    recall: () => Promise.reject(new Error('the disk is gone')),
    remember: () => Promise.reject(new Error('the disk is full')),
  };

  it('costs nobody the answer, and is told to the log', async () => {
    const warnings: string[] = [];
    const log = {
      debug: () => undefined,
      info: () => undefined,
      error: () => undefined,
      warn: (_: unknown, text: string) => warnings.push(text),
    };
    const bot = new Bot({ kb, parser: new GrammarParser(kb), clock: () => NOW, log, language: 'en', conversations: broken });
    expect(textOf(await saying(bot)('How old is Diego Pasini?'))).toContain('20');
    expect(warnings).toEqual(['a conversation could not be recalled', 'a conversation could not be remembered']);
  });
});

describe('"which one?"', () => {
  const grammar = (): QuestionParser => new GrammarParser(kb);
  /** Finds two Musks wherever one is named alone. */
  const doubting: QuestionParser = {
    name: 'grammar',
    parse: async (text, context) => {
      const parsed = await grammar().parse(text, context);
      if (text !== 'Who is the boss?' || parsed.outcome !== 'understood') return parsed;
      const reading = (name: string) => ({
        option: name,
        question: {
          kind: 'describe' as const,
          name,
          about: {
            types: [],
            names: [{ role: 'any' as const, name }],
            words: [],
            attribute: null,
            figures: [],
            period: null,
            negated: false,
          },
        },
      });
      return { ...parsed, outcome: 'ambiguous', readings: [reading('Elon Musk'), reading('Diego Pasini'), reading('xAI')] };
    },
  };

  it.for([
    ['2', 'Pasini'],
    ['the second', 'Pasini'],
    ['la deuxième', 'Pasini'],
    ['the last one', 'xAI'],
    ['Pasini', 'Pasini'],
    ['diego', 'Pasini'],
    ['xAI', 'xAI'],
    ['I mean Musk', 'Musk'],
  ] as const)('is answered by %s', async ([said, expected]) => {
    const say = saying(botOver(kb, { parser: doubting }));
    expect((await say('Who is the boss?')).answer.kind).toBe('which_one');
    const chosen = await say(said);
    expect(chosen.followed).toMatch(/^chose /);
    expect(textOf(chosen)).toContain(expected);
  });

  it('may be left unanswered', async () => {
    const say = saying(botOver(kb, { parser: doubting }));
    await say('Who is the boss?');
    expect(textOf(await say('How many employees does xAI have?'))).toContain('1,200');
  });
});

describe('a question offered', () => {
  it('is asked by its number', async () => {
    const say = saying(botOver(kb));
    const { reply } = await say('Hello!');
    const { followed } = await say('2');
    expect(followed).toBe(`the question offered: ${reply.suggestions[1]}`);
  });
});

describe('with nothing before it', () => {
  it.for([
    'And for what amount?',
    'et pourquoi ?',
    'who else?',
    'et chez Google ?',
    'the second one',
    'is that confirmed?',
    'source ?',
    'when?',
    'combien ?',
    'by whom?',
    'et lui ?',
    'how many of them?',
    'what about 2024?',
    'and in French?',
    'more',
    'why did he do that?',
    'il travaille où maintenant ?',
  ])('%s asks what it is about, with examples', async (text) => {
    const { answer, reply } = await saying(botOver(kb))(text);
    expect(answer).toMatchObject({ kind: 'unknown', why: { reason: 'out_of_context' } });
    expect(reply.suggestions.length).toBeGreaterThan(0);
    expect(reply.citations).toEqual([]);
  });
});

describe('whatever is said in whatever order', () => {
  const WORDS =
    'and et what about why when who else source more the second one it he il là-bas ça that ones onesonesones in French 2 Meta xAI Musk Pasini chez at Colossus ? ! combien lui leur pourquoi is confirmed how many of them 2024 was laid off parti'.split(
      ' ',
    );
  const message = fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.constantFrom('Who left Meta for xAI?', 'Qui pilote Colossus ?', 'How old is Pasini?', 'x'.repeat(2000)) },
  );

  it('each message gets a reply, and what asserts cites', async () => {
    let number = 0;
    const say = saying(botOver(kb));
    const talk = async (messages: readonly string[]): Promise<void> => {
      const conversation = `talk ${++number}`;
      for (const text of messages) {
        const { reply } = await say(text, conversation);
        expect(reply.citations.length > 0).toBe(reply.status === 'answered' || reply.status === 'refuted');
        expect(reply.blocks.length).toBeGreaterThan(0);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(message, { minLength: 2, maxLength: 5 }), talk), { ...RUNS, numRuns: 150 });
  });
});

describe('a question that stands alone', () => {
  const questions = readFileSync(join(import.meta.dirname, '../../questions/dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { question: string }).question);

  it('inherits nothing, whatever was asked before it', async () => {
    const bot = botOver(kb);
    const say = saying(bot);
    const alone = new Map<string, Exchange['reply']>();
    for (const question of questions) alone.set(question, (await say(question, '')).reply);
    let number = 0;
    const after = async (question: string, before: string): Promise<void> => {
      const conversation = `pair ${++number}`;
      await say(before, conversation);
      const { reply, followed } = await say(question, conversation);
      expect(followed, `${before} → ${question}`).toBeUndefined();
      expect(reply, `${before} → ${question}`).toEqual(alone.get(question));
    };
    const befores = fc.sample(fc.constantFrom(...questions), { seed: RUNS.seed, numRuns: questions.length });
    for (const [at, question] of questions.entries()) await after(question, befores[at] ?? question);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...questions), fc.constantFrom(...questions), after), { ...RUNS, numRuns: 200 });
  });
});
