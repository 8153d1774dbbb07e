/** The port through which the bot reads what is known, in the domain's verbs. No SQL or row escapes from behind it. */
import type { Article } from './article.ts';
import type { Claim, ClaimType } from './claim.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { Entity, EntityId } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Lexicon } from './language/lexicon.ts';

/** A claim with the passages that carry it (at least one) and the article they come from. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What claims to fetch. Everything given must hold. */
export interface ClaimFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly ClaimType[];
  /** Entities that must each fill some role of the claim. */
  readonly entities?: readonly EntityId[];
  readonly article?: string;
  readonly state?: Claim['state'];
  readonly limit?: number;
}

/** What the knowledge base covers. Dates are null where no article gives one. */
export interface Coverage {
  readonly articles: readonly Article[];
  readonly claims: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A known word close to a misspelt one. */
export interface Correction {
  readonly word: string;
  /** Letters inserted, dropped, replaced or swapped. */
  readonly distance: number;
  readonly is: 'name' | 'word';
}

/** A claim found by its words, with the index terms it was found by: the bot checks what each explains. */
export interface FoundClaim extends CitedClaim {
  readonly terms: ClaimTerms;
}

export interface KnowledgeBase {
  /** The words known, in memory. */
  readonly lexicon: Lexicon;
  /** Which of these folded spans are names, and of what: one look-up for a whole message. */
  names(spans: readonly string[]): Promise<ReadonlyMap<string, readonly Entity[]>>;
  /** Known words and names, or only names, close to a word that is in no dictionary, nearest first; none when it is a proper word. */
  correct(word: string, only?: 'name'): Promise<readonly Correction[]>;
  entities(ids: readonly EntityId[]): Promise<readonly Entity[]>;
  claims(filter: ClaimFilter): Promise<readonly CitedClaim[]>;
  /**
   * Claims for a question's groups of terms (concepts, `~stems`, `@entities`), those that meet the most and rarest groups
   * first. A group is met by any of its terms. Claims that meet all groups, or all but one, are always among the result,
   * up to `limit`.
   */
  search(groups: readonly (readonly string[])[], limit: number): Promise<readonly FoundClaim[]>;
  coverage(): Promise<Coverage>;
  close(): Promise<void>;
}
