/** What a data folder holds once it is read and found without fault. */
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Entity } from '../entity.ts';
import type { Passage, Stance } from '../evidence.ts';
import type { Concept, Fillers } from '../language/concept.ts';

/** A claim with the passages that carry it, by id: at least one, the best first. */
export interface DataClaim {
  readonly claim: Claim;
  readonly evidence: readonly { readonly passage: string; readonly stance: Stance }[];
}

/** An article with its passages and claims; passage ids are `article/passage`, unique over all articles. */
export interface DataArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly claims: readonly DataClaim[];
}

export interface KnowledgeData {
  readonly articles: readonly DataArticle[];
  readonly entities: readonly Entity[];
  readonly concepts: readonly Concept[];
  readonly fillers: Fillers;
}
