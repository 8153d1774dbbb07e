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
  join known_word on initial = substr(wanted.value, 1, 1) and length = length(wanted.value)
    and "is" in (select value from json_each(?)) and instr(words, ' ' || wanted.value || ' ') > 0`;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_CORRECTIONS = 10;

type Page = Pick<Tables['known_word'], 'is' | 'words'>;

/**
 * Nearest first, names before other words, or names alone; none for a proper word. The word is folded. Those that begin with another
 * letter are looked for only where none that begins alike is one edit away: few mistakes are made in the first letter.
 */
export async function corrections(db: Kysely<Tables>, word: string, only?: 'name'): Promise<Correction[]> {
  if (word.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(word) || (await isProper(db, word))) return [];
  const kinds: readonly Correction['is'][] = only ? [only] : ['name', 'word'];
  const pages: Page[] = [];
  for (const kind of kinds) pages.push(...(await alike(db, word, kind)));
  const found = closeTo(word, pages);
  if (!found.some(({ distance }) => distance === 1)) found.push(...closeTo(word, await otherwiseBegun(db, word, kinds)));
  return found
    .sort((a, b) => a.distance - b.distance || order(a.is) - order(b.is) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_CORRECTIONS);
}

function closeTo(word: string, pages: readonly Page[]): Correction[] {
  const letters = lettersOf(word);
  return pages
    .flatMap(({ is, words }) => {
      const most = tolerance(word, is);
      const close = wordsOnPage(words).filter((known) => different(letters, lettersOf(known)) <= 2 * most);
      return close.map((known) => ({ word: known, distance: editDistance(word, known, most), is }));
    })
    .filter(({ distance, is }) => distance <= tolerance(word, is));
}

/** Which letters a word has, as bits; letters beyond the alphabet share them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only one of two words has: at most two for each edit, which tells most words apart at once. */
function different(letters: number, others: number): number {
  let count = 0;
  for (let left = letters ^ others; left !== 0; left &= left - 1) count += 1;
  return count;
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
async function otherwiseBegun(db: Kysely<Tables>, word: string, kinds: readonly Correction['is'][]): Promise<Page[]> {
  const [first = '', second = ''] = word;
  const rest = word.slice(1);
  const replaced = [...LETTERS].flatMap((letter) => [letter + rest, letter + word]);
  const others = new Set([...replaced, rest, second + first + word.slice(2)].filter((other) => other[0] !== first));
  const { rows } = await db.executeQuery<Page>(CompiledQuery.raw(EXACTLY, [JSON.stringify([...others]), JSON.stringify(kinds)]));
  return rows;
}
