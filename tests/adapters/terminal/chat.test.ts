/** The chat as people meet it: from a keyboard, with its commands, keys and history. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { Answering } from '../../../src/adapters/adapter.ts';
import { TerminalAdapter, type TerminalOptions } from '../../../src/adapters/terminal/wire.ts';
import type { Message } from '../../../src/bot/message.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import { article, asserting, citation, helping, streams } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'mercato-chat-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = article('source');

/** Answers questions about facts with a citation, in French where the question has an accent. */
const bot: Answering = {
  work: async (_task, message) => ({ reply: answerTo(message), question: null, claims: [] }),
  suggest: async () => [],
};

function answerTo({ text, locale }: Message): Reply {
  if (/^(aide|help)$/.test(text)) return helping(`I can help (${locale}).`, ['Who left Meta?'], locale);
  if (text === 'unanswerable') return { ...helping('No article says so.'), status: 'unknown', citations: [] };
  return asserting(`About ${text}.`, [citation(1, source)], { language: /é/.test(text) ? 'fr' : 'en' });
}

interface Options {
  readonly keyboard?: boolean;
  readonly language?: TerminalOptions['language'];
  readonly historyFile?: string;
}

/** Types, waits for the end of the chat, and returns what stood on the screen, without its colours. */
async function chat(typed: string, { keyboard = false, language = 'en', historyFile }: Options = {}): Promise<string> {
  const { input, output, shown } = streams();
  const tty = keyboard ? { isTTY: true } : {};
  const terminal = new TerminalAdapter({
    input: Object.assign(input, tty),
    output: Object.assign(output, tty, { columns: 80 }),
    language,
    colours: false,
    ...(historyFile !== undefined && { historyFile }),
  });
  const done = terminal.start(bot);
  input.write(typed);
  if (!keyboard) input.end();
  await done;
  return stripVTControlCharacters(shown());
}

describe('from a pipe', () => {
  it('shows each question before its answer, and neither welcome nor farewell', async () => {
    expect(await chat('one\n\n two \n:quit\nthree\n')).toBe(
      [
        '› one',
        '',
        'About one. [1]',
        '',
        'Title of source — The Gazette, 2025-09-17',
        '  [1] “quotation 1”',
        '      https://gazette.example/source#:~:text=quotation%201',
        '',
        '› two',
        '',
        'About two. [1]',
        '',
        'Title of source — The Gazette, 2025-09-17',
        '  [1] “quotation 1”',
        '      https://gazette.example/source#:~:text=quotation%201',
        '',
        '› :quit',
        '',
      ].join('\n'),
    );
  });

  it('answers a last line without line break', async () => {
    expect(await chat('one')).toContain('About one.');
  });
});

describe('commands', () => {
  it(':help says what can be asked, with examples, and the commands', async () => {
    const shown = await chat(':help\n');
    for (const piece of ['I can help (en).', 'Who left Meta?', ':help', ':links', ':quit']) expect(shown).toContain(piece);
  });

  it(':links gives the addresses of the last answer, with a call for help in between', async () => {
    const address = '\n[1] https://gazette.example/source#:~:text=quotation%201\n';
    expect(await chat('one\n:help\n:links\n')).toContain(address);
    expect(await chat('one\nunanswerable\n:links\n')).not.toContain(address);
    expect(await chat(':links\n')).toContain('The last answer cites no passage.');
  });

  it('names one that it does not know', async () => {
    expect(await chat(':nope\n')).toContain(':nope is not a command');
  });

  it('follows the language of the conversation', async () => {
    expect(await chat('é\n:help\n', { language: 'en' })).toContain('I can help (fr).');
    expect(await chat('one\n:nope\n', { language: 'fr' })).toContain(':nope is not a command');
  });
});

describe('from a keyboard', () => {
  const ctrl = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);

  it('welcomes, prompts, and says goodbye', async () => {
    const shown = await chat(`one\r${ctrl('d')}`, { keyboard: true });
    expect(shown).toMatch(/^Who leaves, who joins[\s\S]*:quit to leave\.\n\n› one/);
    expect(shown).toContain('About one.');
    expect(shown).toMatch(/\nGoodbye\.\n$/);
  });

  it('ends at Ctrl-C on an empty line; before that Ctrl-C gives up the line', async () => {
    const shown = await chat(`never asked${ctrl('c')}one\r${ctrl('c')}`, { keyboard: true });
    expect(shown).toContain('^C');
    expect(shown).not.toContain('About never asked');
    expect(shown).toContain('About one.');
    expect(shown).toMatch(/Goodbye\.\n$/);
  });

  it('brings earlier sessions back with the up arrow, and keeps this one', async () => {
    const historyFile = join(folder, 'history');
    writeFileSync(historyFile, 'older\nasked before\n');
    const shown = await chat(`\u001b[A\rnew\r:quit\r`, { keyboard: true, historyFile });
    expect(shown).toContain('About asked before.');
    expect(readFileSync(historyFile, 'utf8')).toBe('older\nasked before\nnew\n');
  });
});
