/** Gathers which claims each term finds, a block of claim numbers at a time. */
import { blockOf, encodeBlock } from '../../knowledge/sql/postings/block.ts';
import { ANY_CLAIM } from '../../knowledge/sql/postings/write.ts';
import type { Rows } from './rows.ts';

export class BlockPostings {
  readonly #rows: Rows;
  readonly #claims = new Map<string, number[]>();
  #block = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Claims come in ascending order. */
  add(number: number, terms: Iterable<string>): void {
    if (blockOf(number) !== this.#block) this.flush();
    this.#block = blockOf(number);
    for (const term of [ANY_CLAIM, ...terms]) {
      const claims = this.#claims.get(term);
      if (claims) claims.push(number);
      else this.#claims.set(term, [number]);
    }
  }

  /** Writes the block begun. */
  flush(): void {
    for (const [term, claims] of this.#claims) this.#rows.insert('posting', { term, block: this.#block, claims: encodeBlock(claims) });
    this.#claims.clear();
  }
}
