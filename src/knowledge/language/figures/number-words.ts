/** The words that a language writes numbers with: what each language's `numbers.ts` supplies. */

/** A noun that stands for a number (« une centaine », "a dozen"). */
interface Collective {
  readonly value: number;
  /** « Une centaine » is about a hundred; "a dozen" is twelve. */
  readonly about: boolean;
}

export interface NumberWords {
  /** Words for one that are articles as well, or nearly: alone, they are no figure. */
  readonly one: readonly string[];
  readonly belowHundred: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  /** May stand between hundreds or thousands and the rest ("two hundred and five"). */
  readonly and: readonly string[];
  /** Words after a number that multiply it, from a million up. */
  readonly scales: Readonly<Record<string, number>>;
  /** The same, where an amount is written the way of the other language ("$70 billion" in a French text). */
  readonly foreignScales: Readonly<Record<string, number>>;
  /** Multiply a number in digits: "250k", « 14,3 Md€ ». */
  readonly abbreviations: Readonly<Record<string, number>>;
  readonly collectives: Readonly<Record<string, Collective>>;
  /** May stand before a collective (« une petite centaine »). */
  readonly collectiveAdjectives: readonly string[];
  /** Two, more or less ("a couple of"): a figure only before something that measures. */
  readonly pair: readonly string[];
  /** Before a scale or a collective ("half a million"). */
  readonly half: readonly string[];
  readonly andHalf: readonly string[];
  readonly of: readonly string[];
  /** Marks after which exactly three digits are decimals, not thousands. */
  readonly threeDecimals: string;
  /** The same before a scale or a percent sign, where thousands make little sense (« 1,375 milliard »). */
  readonly threeDecimalsMeasured: string;
}
