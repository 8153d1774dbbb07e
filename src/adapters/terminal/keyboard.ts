/** Lines from a keyboard: editing, history, Ctrl-C and Ctrl-D. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { MOST_KEPT, readHistory, writeHistory } from './history.ts';

export interface KeyboardOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly prompt: string;
  readonly historyFile: string | undefined;
}

export class Keyboard {
  readonly #readline: Interface;
  #closed = false;

  constructor({ input, output, prompt, historyFile }: KeyboardOptions) {
    const history = readHistory(historyFile);
    const readline = createInterface({
      input,
      output,
      terminal: true,
      prompt,
      history,
      historySize: MOST_KEPT,
      removeHistoryDuplicates: true,
    });
    let typed: readonly string[] = history;
    readline.on('history', (lines) => {
      typed = [...lines];
    });
    readline.on('close', () => {
      this.#closed = true;
      writeHistory(historyFile, typed);
    });
    // The first Ctrl-C gives up the line being typed; on an empty line it ends the chat, as Ctrl-D does.
    readline.on('SIGINT', () => {
      if (readline.line === '') readline.close();
      else {
        output.write('^C\n');
        readline.write(null, { ctrl: true, name: 'e' });
        readline.write(null, { ctrl: true, name: 'u' });
        readline.prompt();
      }
    });
    this.#readline = readline;
  }

  /** Each line after its prompt, until the user leaves or `close` is called. */
  async *lines(): AsyncGenerator<string> {
    this.#readline.prompt();
    for await (const line of this.#readline) {
      yield line;
      // The user may have left while the answer was on its way.
      if (!this.#closed) this.#readline.prompt();
    }
  }

  close(): void {
    this.#readline.close();
  }
}
