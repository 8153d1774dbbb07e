/** Writes the words that misspellings are compared with, and the dictionary of those that are none. */
import type { Kysely } from 'kysely';
import type { Claim } from '../../claim.ts';
import { claimTexts } from '../../claim-parts.ts';
import { type Dictionary, dictionaryPages } from '../../language/dictionary/dictionary.ts';
import { onPage, wordsOnPage } from '../../language/dictionary/page.ts';
import { spanOf } from '../../language/morphology/span.ts';
import { SHORTEST_CORRECTED } from '../../language/spelling.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** A word misspelt by a letter too many may be meant to be shorter. */
const SHORTEST = SHORTEST_CORRECTED - 1;
const LETTERS = /^\p{L}+$/u;

/**
 * Replaces the known words: those of the lexicon's forms, of names, of claims and of passages. A word of a name that the lexicon has, too
 * (« ingénieurs »), stands as a word; one that claims have stands as a name.
 */
export async function writeKnownWords(db: Kysely<Tables>, forms: readonly string[]): Promise<void> {
  const spans = await db.selectFrom('name').select('span').execute();
  const lexicon = wordsOf(forms);
  const names = wordsOf(spans.map(({ span }) => span)).difference(lexicon);
  await replaceKnownWords(db, names, lexicon.union(wordsOf(await spansOfClaims(db))));
}

/** Those of names, and others; both folded, as `wordsOf` makes them. */
export async function replaceKnownWords(db: Kysely<Tables>, names: ReadonlySet<string>, words: ReadonlySet<string>): Promise<void> {
  await db.deleteFrom('known_word').execute();
  await insertRows(db, 'known_word', [...pagesOf(names, 'name'), ...pagesOf(words.difference(names), 'word')]);
}

/** The known words that are no names. */
export async function storedWords(db: Kysely<Tables>): Promise<Set<string>> {
  const pages = await db.selectFrom('known_word').select('words').where('is', '=', 'word').execute();
  return new Set(pages.flatMap(({ words }) => wordsOnPage(words)));
}

function pagesOf(words: ReadonlySet<string>, is: 'name' | 'word'): Tables['known_word'][] {
  const pages = Map.groupBy(words, (word) => `${word.length} ${word[0]}`);
  return [...pages.values()].map((list) => ({
    initial: list[0]?.[0] ?? '',
    length: list[0]?.length ?? 0,
    is,
    words: onPage(list.join(' ')),
  }));
}

/** The single words of spans that a misspelt word may be meant to be. */
export function wordsOf(spans: readonly string[]): Set<string> {
  const words = new Set(spans.join(' ').split(' '));
  return new Set([...words].filter((word) => word.length >= SHORTEST && LETTERS.test(word)));
}

async function spansOfClaims(db: Kysely<Tables>): Promise<string[]> {
  const claims = await db.selectFrom('claim').select('body').execute();
  const passages = await db.selectFrom('passage').select('quote').execute();
  const texts = claims.flatMap(({ body }) => textsOf(JSON.parse(body) as Claim));
  return [...texts, ...passages.map(({ quote }) => quote)].map(spanOf);
}

/** What is said of a claim, and how it is asked for. */
export function textsOf(claim: Claim): string[] {
  const { fr = [], en = [] } = claim.phrasings ?? {};
  const bilingual = [...claimTexts(claim), ...(claim.question ? [claim.question] : [])];
  return [...bilingual.flatMap((text) => [text.fr, text.en]), ...fr, ...en];
}

/** Replaces the dictionary. */
export async function writeDictionary(db: Kysely<Tables>, dictionary: Dictionary): Promise<void> {
  await db.deleteFrom('dictionary').execute();
  const pages = [...dictionaryPages(dictionary.words())].map(([page, words]) => ({ page, words }));
  await insertRows(db, 'dictionary', pages);
}
