/** Expressions of one or more words, looked up in pieces from their first piece on or back from their last. */
import { cut, type Pieces, type Read } from './pieces.ts';

interface Word {
  readonly folded: string;
  /** Written against the one before it, as the signs of "US$" and ">=" are: then it is so in the text as well. */
  readonly glued: boolean;
}

interface Entry<T> {
  readonly words: readonly Word[];
  readonly value: T;
}

/** What an expression was found to be, and the index of its first piece. */
export interface ReadBack<T> {
  readonly value: T;
  readonly start: number;
}

export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  readonly #byLast = new Map<string, Entry<T>[]>();

  /** Expressions in their natural spelling, a final apostrophe included (« plus d' »): folded here as the text is. */
  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = cut(phrase)
        .map(({ folded, joint }) => ({ folded, glued: joint === 'none' }))
        .filter(({ folded }) => folded !== "'");
      add(this.#byFirst, words[0]?.folded, { words, value });
      add(this.#byLast, words.at(-1)?.folded, { words, value });
    }
  }

  static of<T>(record: Readonly<Record<string, T>>): Phrases<T> {
    return new Phrases(Object.entries(record));
  }

  static list(phrases: readonly string[]): Phrases<true> {
    return new Phrases(phrases.map((phrase) => [phrase, true] as const));
  }

  /** The words that begin an expression. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest expression that starts at a piece. */
  at(pieces: Pieces, at: number): Read<T> | null {
    for (const { words, value } of this.#byFirst.get(pieces[at]?.folded ?? '') ?? []) {
      if (stands(pieces, at, words)) return { value, next: at + words.length };
    }
    return null;
  }

  /** The longest expression that ends just before a piece. */
  before(pieces: Pieces, at: number): ReadBack<T> | null {
    for (const { words, value } of this.#byLast.get(pieces[at - 1]?.folded ?? '') ?? []) {
      if (at >= words.length && stands(pieces, at - words.length, words)) return { value, start: at - words.length };
    }
    return null;
  }
}

function add<T>(index: Map<string, Entry<T>[]>, key: string | undefined, entry: Entry<T>): void {
  if (!key) return;
  const entries = index.get(key) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.words.length - a.words.length);
  index.set(key, entries);
}

/** No expression runs over the end of a line. */
const stands = (pieces: Pieces, from: number, words: readonly Word[]): boolean =>
  words.every(({ folded, glued }, i) => {
    const piece = pieces[from + i];
    return piece?.folded === folded && (i === 0 || (piece.joint !== 'line' && (!glued || piece.joint === 'none')));
  });
