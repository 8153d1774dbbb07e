/** What is read out of a claim again and again, worked out once for as long as the claim is kept in memory. */
import type { Claim } from '../../knowledge/claim.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import { findFigures } from '../../knowledge/language/figures/find-figures.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import { indexTerms } from '../../knowledge/language/terms.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Quantity } from '../../knowledge/quantity.ts';
import { type EntityRole, filledRoles } from './entity-book.ts';

const TEXTS = ['attribution', 'group', 'content', 'kind', 'reason', 'manner', 'position'] as const;
export type TextRole = (typeof TEXTS)[number];

type SpokenFigure = Pick<Quantity, 'value' | 'bound'>;

interface Read {
  filled?: ReadonlyMap<EntityRole, readonly EntityId[]>;
  figures?: readonly SpokenFigure[];
  readonly terms: Map<TextRole, ReadonlySet<string>>;
}

export class ClaimReader {
  readonly #lexicon: Lexicon;
  readonly #read = new WeakMap<Claim, Read>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  filled(claim: Claim): ReadonlyMap<EntityRole, readonly EntityId[]> {
    const read = this.#of(claim);
    read.filled ??= filledRoles(claim);
    return read.filled;
  }

  /** Figures of the claim's sentence ("a 20-year-old prodigy"). */
  figures(claim: Claim): readonly SpokenFigure[] {
    const read = this.#of(claim);
    read.figures ??= claim.gloss ? findFigures(claim.gloss.en, 'en') : [];
    return read.figures;
  }

  has(claim: Claim, role: TextRole, term: string): boolean {
    return this.#terms(claim, role).has(term);
  }

  /** Does the role say something that the question has not said already? */
  addsTo(claim: Claim, role: TextRole, said: ReadonlySet<string>): boolean {
    return [...this.#terms(claim, role)].some((term) => !term.startsWith('~') && !said.has(term));
  }

  /** Do the roles say one of these opposites, and none of the ideas themselves? A reason speaks of other things, too. */
  opposedBy(claim: Claim, opposites: readonly string[], concepts: readonly string[]): boolean {
    if (opposites.length === 0) return false;
    const says = (concept: string): boolean => TEXTS.some((role) => role !== 'reason' && this.has(claim, role, concept));
    return opposites.some(says) && !concepts.some(says);
  }

  #of(claim: Claim): Read {
    const known = this.#read.get(claim);
    if (known) return known;
    const read: Read = { terms: new Map() };
    this.#read.set(claim, read);
    return read;
  }

  #terms(claim: Claim, role: TextRole): ReadonlySet<string> {
    const { terms } = this.#of(claim);
    const known = terms.get(role);
    if (known) return known;
    const text = role === 'attribution' ? claim.attribution : claim.roles[role];
    const found = new Set<string>();
    if (text)
      for (const language of ['fr', 'en'] as const)
        for (const term of indexTerms(
          tokenize(text[language]).map(({ folded }) => folded),
          language,
          this.#lexicon,
        ))
          found.add(term);
    terms.set(role, found);
    return found;
  }
}
