/** How a claim stands to a part of the question. */
import type { EntityId } from '../../knowledge/entity.ts';
import type { NameRole } from '../question.ts';
import type { ClaimReader } from './claim-reader.ts';
import type { Closest } from './closest-asked.ts';
import type { EntityBook } from './entity-book.ts';

export type Explanation =
  /** `quality` from 0 to 1: said by the claim itself, or only by what it stands beside. */
  | {
      readonly is: 'explained';
      readonly quality: number;
      /** In its own words or its passages', not only in how people ask for it. */
      readonly itself: boolean;
    }
  /** The claim says something else in its place. `reversed`: the name is there, in the opposite role. */
  | { readonly is: 'contradicted'; readonly part: NameRole | 'figure' | 'period' | 'word'; readonly reversed?: boolean }
  | { readonly is: 'missing' };

export const MISSING: Explanation = { is: 'missing' };
export const explained = (quality: number, itself = true): Explanation => ({ is: 'explained', quality, itself });

/** What quality each kind of support has. */
export const OWN = 1;
/** The way of asking for the claim that is closest to the question. */
export const ASKED = 0.9;
export const BY_TYPE = 0.85;
export const STANDS_FOR = 0.85;
export const QUOTED = 0.7;
/** Another way of asking for it, or one that is not much like the question. */
export const ALSO_ASKED = 0.5;
export const LINKED = 0.45;

export interface Explaining {
  readonly book: EntityBook;
  readonly reader: ClaimReader;
  /** Entities named in the question, in whatever place. */
  readonly given: ReadonlySet<EntityId>;
  /** How many figures the question has. */
  readonly figures: number;
  /** The closest way of asking for the claim at hand. */
  readonly closest?: Closest | undefined;
}
