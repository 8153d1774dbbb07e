/** Index terms of a claim's free-text roles: what it says of whom, apart from the rest of its sentence. */
import type { Claim } from '../../knowledge/claim.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import { indexTerms } from '../../knowledge/language/terms.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';

const TEXTS = ['attribution', 'group', 'content', 'kind', 'reason', 'manner', 'position'] as const;
type TextRole = (typeof TEXTS)[number];

export class RoleTerms {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  has(claim: Claim, role: TextRole, term: string): boolean {
    return this.#terms(claim, role).has(term);
  }

  /** Does the role say something that the question has not said already? */
  addsTo(claim: Claim, role: TextRole, said: ReadonlySet<string>): boolean {
    return [...this.#terms(claim, role)].some((term) => !term.startsWith('~') && !said.has(term));
  }

  /** Do the roles say the opposite of one of these ideas, and none of the ideas themselves? A reason speaks of other things, too. */
  opposedBy(claim: Claim, concepts: readonly string[], said: ReadonlySet<string>): boolean {
    const opposites = concepts.flatMap((concept) => this.#lexicon.opposites(concept)).filter((opposite) => !said.has(opposite));
    if (opposites.length === 0) return false;
    const says = (concept: string): boolean => TEXTS.some((role) => role !== 'reason' && this.has(claim, role, concept));
    return opposites.some(says) && !concepts.some(says);
  }

  #terms(claim: Claim, role: TextRole): ReadonlySet<string> {
    const text = role === 'attribution' ? claim.attribution : claim.roles[role];
    const key = `${claim.id} ${role}`;
    const known = this.#known.get(key);
    if (known) return known;
    const terms = new Set<string>();
    if (text)
      for (const language of ['fr', 'en'] as const) {
        const words = tokenize(text[language]).map((token) => token.folded);
        for (const term of indexTerms(words, language, this.#lexicon)) terms.add(term);
      }
    this.#known.set(key, terms);
    return terms;
  }
}
