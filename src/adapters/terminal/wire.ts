/** The chat in the terminal: lines in, replies out. Works the same from a keyboard and from a pipe. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Bot } from '../../bot/bot.ts';
import type { Reply } from '../../bot/reply.ts';
import type { Language } from '../../knowledge/bilingual.ts';
import type { Adapter } from '../adapter.ts';
import { read } from './read.ts';
import { type Look, NO_PAINT, type Paint, render } from './render.ts';

const WIDEST = 100;
const PAINT: Paint = { mark: pc.cyan, quote: pc.italic, source: pc.dim, suggestion: pc.cyan };

const WORDS = {
  fr: {
    welcome:
      'Mercato. Posez une question sur les mouvements dans l’IA, en français ou en anglais. :help pour de l’aide, :quit pour partir.',
    unknown: (command: string) => `${command} n’est pas une commande. Il y a :help et :quit.`,
    bye: 'À bientôt.',
  },
  en: {
    welcome: 'Mercato. Ask about who moves where in AI, in English or French. :help for help, :quit to leave.',
    unknown: (command: string) => `${command} is not a command. There are :help and :quit.`,
    bye: 'Goodbye.',
  },
} as const;

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly language: Language;
}

export class TerminalAdapter implements Adapter {
  readonly name = 'terminal';
  readonly #options: TerminalOptions;
  readonly #interactive: boolean;
  #lines: Interface | undefined;
  #asked = 0;

  constructor(options: TerminalOptions) {
    this.#options = options;
    this.#interactive = options.output.isTTY === true && (options.input as { isTTY?: boolean }).isTTY === true;
  }

  async start(bot: Bot): Promise<void> {
    const words = WORDS[this.#options.language];
    const lines = createInterface({
      input: this.#options.input,
      output: this.#interactive ? this.#options.output : undefined,
      prompt: pc.bold('› '),
      historySize: 200,
    });
    this.#lines = lines;
    if (this.#interactive) this.#write(`${words.welcome}\n\n`);
    this.#prompt();
    for await (const line of lines) {
      if (!(await this.#handle(line, bot))) break;
      this.#prompt();
    }
    lines.close();
    if (this.#interactive) this.#write(`\n${words.bye}\n`);
  }

  async stop(): Promise<void> {
    this.#lines?.close();
  }

  async post(_channel: string, reply: Reply): Promise<void> {
    this.#write(`${render(reply, this.#look())}\n`);
  }

  /** False when the conversation is over. */
  async #handle(line: string, bot: Bot): Promise<boolean> {
    this.#asked += 1;
    const typed = read(line, this.#asked);
    switch (typed.is) {
      case 'nothing':
        return true;
      case 'quit':
        return false;
      case 'unknown_command':
        this.#write(`${WORDS[this.#options.language].unknown(typed.command)}\n\n`);
        return true;
      case 'help':
        await this.post(
          'terminal',
          await bot.reply({
            id: `terminal-${this.#asked}`,
            conversation: 'terminal',
            author: 'terminal',
            text: this.#options.language === 'fr' ? 'aide' : 'help',
          }),
        );
        return true;
      case 'message':
        if (!this.#interactive) this.#write(`› ${line.trim()}\n\n`);
        await this.post('terminal', await bot.reply(typed.message));
        return true;
    }
  }

  #look(): Look {
    return {
      width: Math.min(this.#options.output.columns ?? WIDEST, WIDEST),
      paint: this.#interactive && pc.isColorSupported ? PAINT : NO_PAINT,
    };
  }

  #prompt(): void {
    if (this.#interactive) this.#lines?.prompt();
  }

  #write(text: string): void {
    this.#options.output.write(text);
  }
}
