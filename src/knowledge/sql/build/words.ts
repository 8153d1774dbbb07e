/** Writes the words that misspellings are compared with, and the dictionary of those that are none. */
import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../claim.ts';
import { claimTexts } from '../../claim-parts.ts';
import { type Dictionary, dictionaryPages } from '../../language/dictionary/dictionary.ts';
import { spanOf } from '../../language/morphology/span.ts';
import { SHORTEST_CORRECTED } from '../../language/spelling.ts';
import type { Tables } from '../tables.ts';
import { insertRows } from './insert.ts';

/** A word misspelt by a letter too many may be meant to be shorter. */
const SHORTEST = SHORTEST_CORRECTED - 1;
const LETTERS = /^\p{L}+$/u;

/** Replaces the known words: those of names, of the lexicon's forms, of claims and of passages. A word that is both stands as a name. */
export async function writeKnownWords(db: Kysely<Tables>, forms: readonly string[]): Promise<void> {
  const spans = await db.selectFrom('name').select('span').execute();
  const names = wordsOf(spans.map(({ span }) => span));
  await replaceKnownWords(db, names, wordsOf([...forms, ...(await spansOfClaims(db))]));
}

/** Those of names, and others; both folded, as `wordsOf` makes them. */
export async function replaceKnownWords(db: Kysely<Tables>, names: ReadonlySet<string>, words: ReadonlySet<string>): Promise<void> {
  await db.deleteFrom('known_word').execute();
  await insertKnownWords(db, [...names], 'name');
  await insertKnownWords(
    db,
    [...words].filter((word) => !names.has(word)),
    'word',
  );
}

/** The single words of spans that a misspelt word may be meant to be. */
export function wordsOf(spans: readonly string[]): Set<string> {
  const words = new Set(spans.join(' ').split(' '));
  return new Set([...words].filter((word) => word.length >= SHORTEST && LETTERS.test(word)));
}

async function insertKnownWords(db: Kysely<Tables>, words: readonly string[], is: 'name' | 'word'): Promise<void> {
  await sql`
    insert into known_word (initial, length, word, "is")
    select substr(value, 1, 1), length(value), value, ${is} from json_each(${JSON.stringify(words)}) order by 1, 2, 3`.execute(db);
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
