/** What a misspelt word was meant to be: known words of about its length that begin alike, and those one letter away at the start. */
import { CompiledQuery, type Kysely } from 'kysely';
import type { Correction } from '../../knowledge-base.ts';
import { onPage, pageOf } from '../../language/dictionary/dictionary.ts';
import { editDistance, SHORTEST_CORRECTED, tolerance } from '../../language/spelling.ts';
import type { Tables } from '../tables.ts';

const PROPER = `
  select 1 from dictionary where page = ? and instr(words, ?) > 0
  union all select 1 from known_word where initial = ? and length = ? and word = ?`;
const ALIKE = 'select word, "is" from known_word where initial = ? and length between ? and ?';
const EXACTLY = `
  select known_word.word, known_word."is" from json_each(?) wanted
  join known_word on initial = substr(wanted.value, 1, 1) and length = length(wanted.value) and word = wanted.value`;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_CORRECTIONS = 10;

/** Nearest first, names before other words; none for a proper word. The word is folded. */
export async function corrections(db: Kysely<Tables>, word: string): Promise<Correction[]> {
  if (word.length < SHORTEST_CORRECTED || !/^\p{L}+$/u.test(word)) return [];
  const proper = await db.executeQuery(CompiledQuery.raw(PROPER, [pageOf(word), onPage(word), word[0], word.length, word]));
  if (proper.rows.length > 0) return [];
  const most = tolerance(word, 'name');
  type Row = Pick<Tables['known_word'], 'word' | 'is'>;
  const alike = await db.executeQuery<Row>(CompiledQuery.raw(ALIKE, [word[0], word.length - most, word.length + most]));
  const otherStart = await db.executeQuery<Row>(CompiledQuery.raw(EXACTLY, [JSON.stringify(otherStarts(word))]));
  return [...alike.rows, ...otherStart.rows]
    .map((known) => ({ ...known, distance: editDistance(word, known.word, tolerance(word, known.is)) }))
    .filter(({ distance, is }) => distance <= tolerance(word, is))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        order(a.is) - order(b.is) ||
        startsOtherwise(word, a.word) - startsOtherwise(word, b.word) ||
        (a.word < b.word ? -1 : 1),
    )
    .slice(0, MOST_CORRECTIONS);
}

/** People seldom miss the first letter. */
const startsOtherwise = (written: string, meant: string): number => (written[0] === meant[0] ? 0 : 1);

const order = (is: Correction['is']): number => (is === 'name' ? 0 : 1);

/** All words one edit away that begin with another letter. */
function otherStarts(word: string): string[] {
  const [first = '', second = ''] = word;
  const rest = word.slice(1);
  const replaced = [...LETTERS].flatMap((letter) => [letter + rest, letter + word]);
  return [...new Set([...replaced, rest, second + first + word.slice(2)])].filter((other) => other[0] !== first);
}
