/** The chat in the terminal: lines in, replies out. Works the same from a keyboard and from a pipe. */
import type { Readable, Writable } from 'node:stream';
import type { Message } from '../../bot/message.ts';
import type { Citation, Reply } from '../../bot/reply.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Adapter, Answering } from '../adapter.ts';
import { Keyboard } from './keyboard.ts';
import { linesOf } from './lines.ts';
import { type Look, lookOf, type Screen } from './paint.ts';
import { read } from './read.ts';
import { render, renderCommands, renderLines, renderLinks } from './render.ts';
import { visible } from './visible.ts';
import { type ChatWords, WORDS } from './words.ts';
import { write } from './write.ts';

export interface TerminalOptions {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Screen;
  /** The chat's own words, until a reply is in the other language. */
  readonly language: Language;
  readonly colours: boolean;
  /** Where what was typed is kept for the next session. */
  readonly historyFile?: string;
}

const PROMPT = '› ';

export class TerminalAdapter implements Adapter {
  readonly name = 'terminal';
  readonly #options: TerminalOptions;
  readonly #interactive: boolean;
  readonly #stopping = new AbortController();
  #keyboard: Keyboard | undefined;
  #language: Language;
  #cited: readonly Citation[] = [];

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.#interactive = options.output.isTTY === true && options.input.isTTY === true;
    this.#language = options.language;
  }

  async start(bot: Answering): Promise<void> {
    if (this.#interactive) await this.#write(`${renderLines(this.#words.welcome, this.#look)}\n`);
    let number = 0;
    for await (const line of this.#interactive ? this.#typedLines() : this.#pipedLines()) {
      number += 1;
      const goesOn = await this.#handle(line, number, bot);
      if (!goesOn || this.#stopping.signal.aborted) break;
    }
    this.#keyboard?.close();
    if (this.#interactive) await this.#write(`\n${this.#words.bye}\n`);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#keyboard?.close();
  }

  async post(_channel: string, reply: Reply): Promise<void> {
    this.#language = reply.language;
    if (reply.status !== 'help') this.#cited = reply.citations;
    await this.#write(`${render(reply, this.#look)}\n`);
  }

  async *#typedLines(): AsyncGenerator<string> {
    const { input, output, historyFile } = this.#options;
    this.#keyboard = new Keyboard({ input, output, prompt: this.#prompt, historyFile });
    yield* this.#keyboard.lines();
  }

  /** Nobody typed these on the screen: each is shown, so that question and answer stand together. */
  async *#pipedLines(): AsyncGenerator<string> {
    for await (const { text } of linesOf(this.#options.input, this.#stopping.signal)) {
      const shown = visible(text).trim();
      if (shown) await this.#write(`${this.#prompt}${shown}\n`);
      yield text;
    }
  }

  /** False when the conversation is over. */
  async #handle(line: string, number: number, bot: Answering): Promise<boolean> {
    const typed = read(line, number);
    if (typed.is === 'nothing') return true;
    if (typed.is === 'quit') return false;
    await this.#write('\n');
    switch (typed.is) {
      case 'unknown_command':
        await this.#write(`${renderLines([this.#words.unknown(typed.command)], this.#look)}\n`);
        break;
      case 'links':
        await this.#write(
          `${this.#cited.length > 0 ? renderLinks(this.#cited, this.#look) : renderLines([this.#words.noLinks], this.#look)}\n`,
        );
        break;
      case 'help':
        await this.#answer({ ...typed.message, text: this.#words.help }, bot);
        await this.#write(`${renderCommands(this.#words.commands, this.#look)}\n`);
        break;
      case 'message':
        await this.#answer(typed.message, bot);
    }
    return true;
  }

  async #answer(message: Message, bot: Answering): Promise<void> {
    const { reply } = await bot.work('ask', { ...message, locale: this.#language });
    await this.post(message.conversation, reply);
  }

  get #words(): ChatWords {
    return WORDS[this.#language];
  }

  /** Read anew each time: the window may have changed its size. */
  get #look(): Look {
    return lookOf(this.#options.output, this.#options.colours);
  }

  get #prompt(): string {
    return this.#look.paint.title(PROMPT);
  }

  async #write(text: string): Promise<void> {
    await write(this.#options.output, text);
  }
}
