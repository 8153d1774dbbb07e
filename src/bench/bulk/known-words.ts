/** Gathers the words that misspellings are compared with, while a base is written. */
import type { Claim } from '../../knowledge/claim.ts';
import { spanOf } from '../../knowledge/language/morphology/span.ts';
import { textsOf, wordsOf } from '../../knowledge/sql/build/words.ts';

export class KnownWords {
  readonly names = new Set<string>();
  readonly words = new Set<string>();
  /** Pieces of text seen already: most come again and again. */
  readonly #seen = new Set<string>();

  addName(span: string): void {
    for (const word of wordsOf([span])) this.names.add(word);
  }

  addClaim(claim: Claim, quotes: readonly string[]): void {
    for (const text of [...textsOf(claim), ...quotes]) {
      for (const piece of text.split(' ')) {
        if (this.#seen.has(piece)) continue;
        this.#seen.add(piece);
        for (const word of wordsOf([spanOf(piece)])) this.words.add(word);
      }
    }
  }
}
