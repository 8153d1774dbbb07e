/** What a language brings to following a conversation. Patterns are matched against folded words joined by a space. */

/** What a whole message may ask of the exchange before it. */
export type Request =
  /** "Who else?", "more" */
  | 'others'
  /** "Source?", "is that confirmed?" */
  | 'provenance'
  /** "And then?" */
  | 'next';

/** Whom or what a pronoun may stand for. */
export type Pronoun = 'person' | 'group' | 'thing' | 'place' | 'event';

export interface FollowUpWords {
  /** At either end, they change nothing ("please", "so"). */
  readonly padding: RegExp;
  /** The whole message is one of these. */
  readonly requests: Readonly<Record<Request, RegExp>>;
  /** The whole message asks for a language; `target` finds which. */
  readonly languages: { readonly whole: RegExp; readonly french: RegExp };
  /** Words that begin a message that goes on. */
  readonly opener: RegExp;
  /** "Too" at the end goes on as well. */
  readonly likewise: RegExp;
  /** Words of a message that is but a question word and grammar ("and by whom?"). */
  readonly bare: RegExp;
  /** One of these must be among them. */
  readonly asking: RegExp;
  /** Stands for what the sentence before spoke of; a noun may be part of it ("that company"). */
  readonly pronouns: Readonly<Record<Pronoun, RegExp>>;
  /** Looks like a pronoun and stands for nothing ("is it true that", « il y a »). */
  readonly impersonal: RegExp;
  /** Takes up the noun of the question before: "that of", « celui de ». */
  readonly sameNoun: RegExp;
  /** Verbs that carry no meaning of their own: with one of these the clause is not complete. */
  readonly proVerb: RegExp;
  /** A finite auxiliary: what has one is a clause. */
  readonly finite: RegExp;
  /** A preposition that may begin a fragment ("at xAI?"). */
  readonly preposition: RegExp;
  /** … and says which way. */
  readonly directions: Readonly<Record<'from' | 'to', RegExp>>;
  /** "The second one" inside a message; group 1 is the ordinal. */
  readonly ordinal: RegExp;
  /** The whole message is a place in a list; group 1 is the ordinal or the number. */
  readonly pick: RegExp;
  /** Counting from 1; -1 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
}
