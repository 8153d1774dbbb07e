/** The index terms of a claim: what it says itself, how people ask for it, and what is said around it. */
import { type Bilingual, LANGUAGES, type Language } from './bilingual.ts';
import type { Claim } from './claim.ts';
import { claimEntities, claimTexts } from './claim-parts.ts';
import type { Lexicon } from './language/lexicon.ts';
import { entityTerm, figureTerm, indexTerms } from './language/terms.ts';
import { tokenize } from './language/tokens.ts';

/** Kept apart, because they speak for a claim to different degrees. */
export interface ClaimTerms {
  /** The claim's roles, gloss, figures, attribution, time and type. */
  readonly own: ReadonlySet<string>;
  /** Ways of asking for it, each on its own, so that words of two of them do not add up to a third. */
  readonly asked: AskedTerms;
  /** Its passages, in the article's language. */
  readonly quoted: ReadonlySet<string>;
  /** What the claims that it leans on say themselves. */
  readonly linked: ReadonlySet<string>;
}

export interface AskedTerms {
  /** Which of them have a term, by number. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  /** How many words and expressions each has, function words left out. */
  readonly words: readonly number[];
}

/** From the terms of each way of asking. */
export function askedTerms(questions: readonly Iterable<string>[]): AskedTerms {
  const having = new Map<string, number[]>();
  const words = questions.map((terms, number) => {
    let count = 0;
    for (const term of terms) {
      if (term.startsWith('~')) count += 1;
      const numbers = having.get(term);
      if (numbers) numbers.push(number);
      else having.set(term, [number]);
    }
    return count;
  });
  return { having, words };
}

export const typeTerm = (type: Claim['type']): string => `type:${type}`;

/** Concepts that an entity stands for (« université »), without their more general ideas. */
export type ConceptsOf = (entity: string) => readonly string[];

export function ownTerms(claim: Claim, conceptsOf: ConceptsOf, lexicon: Lexicon): Set<string> {
  const terms = new Set([typeTerm(claim.type)]);
  if (claim.quantity) terms.add(figureTerm(claim.quantity.value));
  for (const id of claimEntities(claim)) {
    terms.add(entityTerm(id));
    for (const concept of conceptsOf(id)) for (const term of [concept, ...lexicon.ancestors(concept)]) terms.add(term);
  }
  for (const text of claimTexts(claim)) addBilingual(terms, text, lexicon);
  return terms;
}

/** One set for each question, in both languages. */
export function questionTerms(claim: Claim, lexicon: Lexicon): Set<string>[] {
  return LANGUAGES.flatMap((language) =>
    [...(claim.question ? [claim.question[language]] : []), ...(claim.phrasings?.[language] ?? [])].map((question) =>
      termsOf(question, language, lexicon),
    ),
  );
}

export function quotedTerms(passages: readonly string[], language: Language, lexicon: Lexicon): Set<string> {
  return termsOf(passages.join('\n'), language, lexicon);
}

function addBilingual(terms: Set<string>, text: Bilingual, lexicon: Lexicon): void {
  for (const language of LANGUAGES) for (const term of termsOf(text[language], language, lexicon)) terms.add(term);
}

function termsOf(text: string, language: Language, lexicon: Lexicon): Set<string> {
  return indexTerms(
    tokenize(text).map(({ folded }) => folded),
    language,
    lexicon,
  );
}
