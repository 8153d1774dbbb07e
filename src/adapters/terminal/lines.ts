/** Lines of a stream of bytes, one at a time, however they are cut into chunks. */
import { addAbortSignal, type Readable } from 'node:stream';

export interface Line {
  readonly text: string;
  /** Its end is missing: it was longer than the most that is kept. */
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;

/** No message comes near this; a line that never ends must not fill the memory. */
export const LONGEST_LINE = 1_000_000;

/**
 * Only line feeds end a line (a carriage return before one is dropped): a JSON string may hold any other separator.
 * Bytes that are not UTF-8 become U+FFFD. `stop` ends the reading after the line in hand.
 */
export async function* linesOf(input: Readable, stop?: AbortSignal, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const line = new Gathered(longest);
  if (stop) addAbortSignal(stop, input);
  try {
    for await (const chunk of input) {
      let rest: Uint8Array = Buffer.from(chunk);
      for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
        line.add(rest.subarray(0, end));
        yield line.take();
        if (stop?.aborted) return;
        rest = rest.subarray(end + 1);
      }
      line.add(rest);
    }
    if (!line.isEmpty) yield line.take();
  } catch (fault) {
    if (!stop?.aborted) throw fault;
  }
}

/** The bytes of one line, up to a number of them. */
class Gathered {
  readonly #longest: number;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #cut = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  add(bytes: Uint8Array): void {
    const room = this.#longest - this.#size;
    if (bytes.length > room) this.#cut = true;
    const kept = bytes.subarray(0, room);
    this.#pieces.push(kept);
    this.#size += kept.length;
  }

  /** The line, and a fresh start. */
  take(): Line {
    const text = new TextDecoder().decode(Buffer.concat(this.#pieces)).replace(/\r$/, '');
    const line = { text, cut: this.#cut };
    this.#pieces = [];
    this.#size = 0;
    this.#cut = false;
    return line;
  }
}
