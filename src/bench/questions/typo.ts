/** Misspells a text as people do: two letters swapped, one dropped or one doubled, in its longest word. */
import type { Random } from '../world/random.ts';

const SHORTEST = 5;

/** Unchanged where no word is long enough. */
export function misspell(text: string, random: Random): string {
  const words = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= SHORTEST);
  const [longest] = words.toSorted((one, other) => other[0].length - one[0].length);
  if (!longest) return text;
  const at = longest.index + 1 + random.below(longest[0].length - 2);
  const [before, letter = '', next = '', after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
  const edit = random.below(3);
  if (edit === 0) return `${before}${letter === next ? '' : next}${letter}${after}`;
  return edit === 1 ? `${before}${next}${after}` : `${before}${letter}${letter}${next}${after}`;
}
