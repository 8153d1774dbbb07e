/** What a misspelt word was meant to be: known words of about its length that begin alike, and those one letter away at the start. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Correction } from '../../knowledge-base.ts';
import { pageOf } from '../../language/dictionary/dictionary.ts';
import { onPage, wordsOnPage } from '../../language/dictionary/page.ts';
import { editDistance, SHORTEST_CORRECTED, tolerance } from '../../language/spelling.ts';
import type { Tables } from '../tables.ts';

const PROPER = `
  select 1 from dictionary where page = ? and instr(words, ?) > 0
  union all select 1 from known_word where initial = ? and length = ? and instr(words, ?) > 0`;
const ALIKE = 'select "is", words from known_word where initial = ? and "is" = ? and length between ? and ?';
const EXACTLY = `
  select known_word."is", wanted.value as words from json_each(?) wanted
  join known_word on initial = substr(wanted.value, 1, 1) and length = length(wanted.value) and instr(words, ' ' || wanted.value || ' ') > 0`;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_CORRECTIONS = 10;

type Page = Pick<Tables['known_word'], 'is' | 'words'>;

/** Nearest first, names before other words; none for a proper word. The word is folded. */
export async function corrections(db: Kysely<Tables>, word: string): Promise<Correction[]> {
  if (word.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(word) || (await isProper(db, word))) return [];
  const pages = [...(await alike(db, word, 'name')), ...(await alike(db, word, 'word')), ...(await otherwiseBegun(db, word))];
  return pages
    .flatMap(({ is, words }) =>
      wordsOnPage(words).map((known) => ({ word: known, distance: editDistance(word, known, tolerance(word, is)), is })),
    )
    .filter(({ distance, is }) => distance <= tolerance(word, is))
    .sort((a, b) => a.distance - b.distance || order(a.is) - order(b.is) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_CORRECTIONS);
}

const order = (is: Correction['is']): number => (is === 'name' ? 0 : 1);

async function isProper(db: Kysely<Tables>, word: string): Promise<boolean> {
  const entry = onPage(word);
  const { rows } = await db.executeQuery(CompiledQuery.raw(PROPER, [pageOf(word), entry, word[0], word.length, entry]));
  return rows.length > 0;
}

async function alike(db: Kysely<Tables>, word: string, is: Correction['is']): Promise<Page[]> {
  const most = tolerance(word, is);
  const { rows } = await db.executeQuery<Page>(CompiledQuery.raw(ALIKE, [word[0], is, word.length - most, word.length + most]));
  return rows;
}

/** Words one edit away that begin with another letter. */
async function otherwiseBegun(db: Kysely<Tables>, word: string): Promise<Page[]> {
  const [first = '', second = ''] = word;
  const rest = word.slice(1);
  const replaced = [...LETTERS].flatMap((letter) => [letter + rest, letter + word]);
  const others = new Set([...replaced, rest, second + first + word.slice(2)].filter((other) => other[0] !== first));
  const { rows } = await db.executeQuery<Page>(CompiledQuery.raw(EXACTLY, [JSON.stringify([...others])]));
  return rows;
}
