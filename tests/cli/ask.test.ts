/** `ask` on a bot of the test's own: what goes in, what comes out, line by line. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { NO_PAINT } from '../../src/adapters/terminal/paint.ts';
import type { Exchange } from '../../src/bot/bot.ts';
import type { Message } from '../../src/bot/message.ts';
import { ParserCounts } from '../../src/bot/parsing/counts.ts';
import { askLines, askOnce } from '../../src/cli/ask.ts';
import { article, asserting, citation, inputOf, streams } from '../adapters/terminal/fixtures.ts';

const source = article('source', { published: null });

function listener() {
  const heard: Message[] = [];
  const exchange = async (message: Message): Promise<Exchange> => {
    heard.push(message);
    return {
      reply: asserting('Four people left.', [citation(1, source)]),
      parsed: {
        outcome: 'understood',
        question: { kind: 'help', topic: 'greeting' },
        parser: 'model',
        language: 'en',
        trace: {
          rules: ['a rule'],
          repairs: [{ written: 'Mta', read: 'meta' }],
          doubts: [{ of: 'spelling', text: 'Mta' }],
          steps: ['grammar: in part', 'model: understood'],
        },
      },
      answer: { kind: 'help', topic: 'greeting', coverage: { articles: [], claims: 0, from: null, to: null }, examples: [] },
      considered: [{ claim: 'a-claim', score: 1.5, share: 0.5, missing: ['pay'], contradicted: [] }],
    };
  };
  return { heard, bot: { exchange } };
}

async function lines(input: string): Promise<{ readonly out: Record<string, unknown>[]; readonly heard: readonly Message[] }> {
  const { heard, bot } = listener();
  const { output, shown } = streams();
  let clock = 0;
  await askLines(bot, { input: inputOf(input), output, now: () => (clock += 0.75) });
  const out = shown()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { out, heard };
}

describe('askLines', () => {
  it('answers as the README describes', async () => {
    const { out } = await lines('{"id":"q1","question":"Who left?"}');
    expect(out).toEqual([
      {
        id: 'q1',
        status: 'answered',
        language: 'en',
        text: 'Four people left.',
        citations: [
          {
            quote: 'quotation 1',
            article: {
              id: 'source',
              title: 'Title of source',
              publisher: 'The Gazette',
              url: 'https://gazette.example/source',
              published: null,
            },
            link: 'https://gazette.example/source#:~:text=quotation%201',
          },
        ],
        question: { kind: 'help', topic: 'greeting' },
        parser: 'model',
        ms: 0.75,
      },
    ]);
  });

  it('hands the question on as it is, with its language and conversation', async () => {
    const { heard } = await lines('{"id":1,"question":" <b>Who\\u0000</b> "}\n{"id":2,"question":"","language":"en","conversation":"c"}\n');
    expect(heard).toEqual([
      { id: '1', conversation: '', author: 'ask', text: ' <b>Who\0</b> ' },
      { id: '2', conversation: 'c', author: 'ask', text: '', locale: 'en' },
    ]);
  });

  it.for([
    ['not json', null, 'not JSON'],
    ['[]', null, 'expected object'],
    ['null', null, 'expected object'],
    ['"text"', null, 'expected object'],
    ['{"question":"Who?"}', null, 'id:'],
    ['{"id":"a"}', 'a', 'question:'],
    ['{"id":"a","question":5}', 'a', 'question:'],
    ['{"id":{"b":1},"question":"Who?"}', null, 'id:'],
    ['{"id":"a","question":"Wer?","language":"de"}', 'a', 'language:'],
    [`{"id":"a","question":"${'x'.repeat(1_000_000)}"}`, null, 'longer than 1000000 bytes'],
  ] as const)('answers %.40s with an error, and goes on', async ([line, id, error]) => {
    const { out, heard } = await lines(`${line}\n\n{"id":"next","question":"Who?"}\n`);
    expect(out).toMatchObject([
      { id, error: expect.stringMatching(/^line 1: /) },
      { id: 'next', status: 'answered' },
    ]);
    expect(out[0]?.error).toContain(error);
    expect(heard.map(({ id }) => id)).toEqual(['3']);
  });

  it('stops after the line in hand when told to', async () => {
    const { heard, bot } = listener();
    const stopping = new AbortController();
    const { output, shown } = streams();
    const asking = async (message: Message): Promise<Exchange> => {
      stopping.abort();
      return await bot.exchange(message);
    };
    const input = new PassThrough();
    input.write('{"id":1,"question":"a"}\n{"id":2,"question":"b"}\n');
    await askLines({ exchange: asking }, { input, output, now: () => 0, stop: stopping.signal });
    expect(heard).toHaveLength(1);
    expect(shown()).toMatch(/^\{"id":1,"status":"answered".*\}\n$/);
  });
});

describe('askOnce', () => {
  const ask = async (explain: boolean): Promise<string> => {
    const { output, shown } = streams();
    await askOnce(listener().bot, 'Who left?', { explain, counts: new ParserCounts(), output, look: { width: 80, paint: NO_PAINT } });
    return shown();
  };

  it('shows the answer', async () => {
    expect(await ask(false)).toMatch(/^Four people left\. \[1\]\n\nTitle of source/);
  });

  it('belongs to a conversation only if told so', async () => {
    const { heard, bot } = listener();
    const { output } = streams();
    const options = { explain: false, counts: new ParserCounts(), output, look: { width: 80, paint: NO_PAINT } };
    await askOnce(bot, 'Who left?', options);
    await askOnce(bot, 'Who else?', { ...options, conversation: 'c' });
    expect(heard.map(({ conversation }) => conversation)).toEqual(['', 'c']);
  });

  it('explains how it goes on from the question before', async () => {
    const { bot } = listener();
    const { output, shown } = streams();
    const exchange = async (message: Message): Promise<Exchange> => ({
      ...(await bot.exchange(message)),
      followed: 'same question, with Meta',
    });
    await askOnce({ exchange }, 'And Meta?', { explain: true, counts: new ParserCounts(), output, look: { width: 80, paint: NO_PAINT } });
    expect(shown()).toContain('\ngoes on    same question, with Meta\nquestion');
  });

  it('explains before it answers', async () => {
    const shown = await ask(true);
    expect(shown).toMatch(/^parser +model: understood, en\ndecided +grammar: in part · model: understood\ncounts +asked 0, by grammar 0/);
    expect(shown).toMatch(/\nrules +a rule\nrepairs +Mta → meta\ndoubts +spelling "Mta"\nquestion +\{"kind":"help"/);
    expect(shown).toMatch(/\nclaim +1\.50 a-claim — missing pay\n/);
    expect(shown).toContain('\n\nFour people left. [1]\n');
  });
});
