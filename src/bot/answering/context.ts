/** What answering needs from its surroundings. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { ClaimReader } from './claim-reader.ts';

export interface Answering {
  readonly kb: KnowledgeBase;
  readonly language: Language;
  readonly reader: ClaimReader;
  /** Ids of claims shown before: others are wanted. */
  readonly except?: ReadonlySet<string>;
  /** Told what was considered, for `ask --explain`. */
  readonly consider?: (considered: Considered) => void;
}

export interface Considered {
  readonly claim: string;
  readonly score: number;
  /** Explained share of the question, 0 to 1. */
  readonly share: number;
  readonly missing: readonly string[];
  readonly contradicted: readonly string[];
}
