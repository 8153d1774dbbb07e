/** How corpora are written: one expected value, many phrasings of it. */

export interface Example<T> {
  readonly expected: T;
  readonly phrasings: readonly string[];
}

/** Each example with each of its phrasings, to be run one by one. */
export const eachPhrasing = <T>(corpus: readonly Example<T>[]): { readonly phrasing: string; readonly expected: T }[] =>
  corpus.flatMap(({ expected, phrasings }) => phrasings.map((phrasing) => ({ phrasing, expected })));
