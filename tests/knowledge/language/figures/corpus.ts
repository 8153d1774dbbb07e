/** How figures are written in corpora. */
import type { FoundFigure } from '../../../../src/knowledge/language/figures/find-figures.ts';
import type { Example } from '../corpus.ts';

export type Meaning = Pick<FoundFigure, 'value' | 'unit' | 'bound'>;

/** Each phrasing holds this one figure. */
export const figure = (
  value: number,
  unit: Meaning['unit'],
  bound: Meaning['bound'],
  phrasings: readonly string[],
): Example<readonly Meaning[]> => ({ expected: [{ value, unit, bound }], phrasings });

/** Each phrasing holds these figures, in this order. */
export const figures = (meanings: readonly Meaning[], phrasings: readonly string[]): Example<readonly Meaning[]> => ({
  expected: meanings,
  phrasings,
});
