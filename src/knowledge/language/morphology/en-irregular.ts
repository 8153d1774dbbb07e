/** English forms that no rule gives. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface IrregularVerbs {
  /** Past and past participle; empty for a regular verb. */
  pasts(verb: string): readonly string[];
  /** Third person and others that the rules do not give. */
  presents(verb: string): readonly string[];
}

const PRESENTS: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'being'],
  have: ['has'],
  do: ['does'],
  go: ['goes'],
};

const PLURALS: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'people',
  child: 'children',
  half: 'halves',
  shelf: 'shelves',
  leaf: 'leaves',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  analysis: 'analyses',
  crisis: 'crises',
  basis: 'bases',
  hypothesis: 'hypotheses',
  criterion: 'criteria',
  phenomenon: 'phenomena',
  medium: 'media',
  foot: 'feet',
};

/** "woman" and "businesswoman" alike. */
export function irregularPlural(noun: string): readonly string[] {
  const plural = PLURALS[noun];
  if (plural) return [plural];
  const [, head = '', tail = ''] = /^(.{2,})(man|woman|person)$/.exec(noun) ?? [];
  return tail ? [head + (PLURALS[tail] ?? tail)] : [];
}

/** Reads the table of the package `english-verbs-irregular`: verb → pairs of past and past participle. */
export function readIrregularVerbs(): IrregularVerbs {
  const file = createRequire(import.meta.url).resolve('english-verbs-irregular/dist/verbs.json');
  const table = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[][]>));
  return {
    pasts: (verb) => table.get(verb)?.flat() ?? [],
    presents: (verb) => PRESENTS[verb] ?? [],
  };
}
