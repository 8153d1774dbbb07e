/** The tables as Kysely sees them. Lists and whole values are kept as JSON text. */
import type { Language } from '../bilingual.ts';
import type { ClaimType } from '../claim.ts';
import type { Stance } from '../evidence.ts';

/** Rows that ship with the product are replaced when its data changes; those of operators stay. */
export type Origin = 'shipped' | 'operator';

export interface Tables {
  meta: { key: string; value: string };
  article: {
    id: string;
    origin: Origin;
    title: string;
    publisher: string;
    url: string;
    language: Language;
    published: string | null;
  };
  passage: {
    id: string;
    article: string;
    quote: string;
    prefix: string;
    suffix: string;
    start: number | null;
    end: number | null;
  };
  claim: {
    /** What postings refer to. */
    number: number;
    id: string;
    article: string;
    type: ClaimType;
    state: 'accepted' | 'candidate';
    /** 1 when the claim may answer: accepted, and superseded by no other. */
    current: 0 | 1;
    body: string;
    /** Its `ClaimTerms`. */
    terms: string;
  };
  evidence: { claim: number; position: number; passage: string; stance: Stance };
  claim_entity: { entity: string; claim: number };
  entity: { id: string; origin: Origin; body: string };
  name: { span: string; entity: string; rank: number };
  concept: { id: string; broader: string; opposite: string };
  /** Words by language and first letters (`language/lexicon-pages.ts`). */
  lexicon_page: { language: Language; initial: string; entries: string };
  /** Proper words by their first letters; `words` as ` word word … `. */
  dictionary: { page: string; words: string };
  /** Single words of names, of the lexicon and of claims, by first letter and length: what a misspelt word may be meant to be. */
  known_word: { initial: string; length: number; is: 'name' | 'word'; words: string };
  /** The claims that a term finds, by blocks of claim numbers (`postings/block.ts`). */
  posting: { term: string; block: number; claims: Uint8Array };
}
