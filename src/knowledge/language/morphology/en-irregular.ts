/** English forms that no rule gives. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface IrregularForms {
  /** Past and past participle; empty for a regular verb. */
  pasts(verb: string): readonly string[];
  /** "woman" and "businesswoman" alike. */
  plurals(noun: string): readonly string[];
  /** Persons of the present, and comparatives. */
  others(word: string): readonly string[];
}

/** What the rules give, and what is another word: "news" is not the plural of "new". */
export const NO_FORMS: Readonly<Record<string, readonly string[]>> = { new: ['news'], good: ['goods'], people: ['peoples'] };

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'being'],
  have: ['has'],
  do: ['does'],
  go: ['goes'],
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['further', 'furthest', 'farther', 'farthest'],
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

function irregularPlurals(noun: string): readonly string[] {
  const plural = PLURALS[noun];
  if (plural) return [plural];
  const [, head = '', tail = ''] = /^(.{2,})(man|person)$/.exec(noun) ?? [];
  return tail ? [head + (PLURALS[tail] ?? tail)] : [];
}

/** Reads the table of the package `english-verbs-irregular`: verb → pairs of past and past participle. */
export function readIrregularVerbs(): IrregularForms {
  const file = createRequire(import.meta.url).resolve('english-verbs-irregular/dist/verbs.json');
  const table = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[][]>));
  return {
    pasts: (verb) => table.get(verb)?.flat() ?? [],
    plurals: irregularPlurals,
    others: (word) => OTHERS[word] ?? [],
  };
}
