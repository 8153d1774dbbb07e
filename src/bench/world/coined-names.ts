/** Names that nobody bears: coined from syllables, so that a world holds no real person or company. */
import type { Random } from './random.ts';

const ONSETS = 'b br c d dr f g gr h j k kr l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = 'a a e e i i o o u ia ea ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'sk', 'st', 'v', 'x'];

/** A word of two or three syllables with a capital. */
export function coinedWord(random: Random): string {
  const syllables = random.chance(0.35) ? 3 : 2;
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    word += random.pick(ONSETS) + random.pick(VOWELS) + (syllable === syllables - 1 || random.chance(0.2) ? random.pick(CODAS) : '');
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** As many different words as wanted, none of those that `isWord` knows. */
export function coinedWords(count: number, random: Random, isWord: (word: string) => boolean): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const word = coinedWord(random);
    if (word.length >= 4 && !isWord(word.toLowerCase())) words.add(word);
  }
  return [...words];
}
