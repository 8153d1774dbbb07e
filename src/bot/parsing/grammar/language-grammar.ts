/** What a language brings to the grammar: the shapes of its questions and the words that carry structure. */
import type { Asked, Question } from '../../question.ts';

/**
 * A question's shape. `when` is matched against the sentence with its words folded and joined by a space, where a capital
 * stands for what is already understood: N a name, F a figure, D a date. The words it takes are used up, unless `keeps`.
 */
export interface ShapeRule {
  readonly name: string;
  readonly when: RegExp;
  readonly asked?: Asked;
  readonly kind?: 'ask' | 'check' | 'describe' | 'why' | 'quote' | 'compare' | 'timeline';
  readonly reduction?: Extract<Question, { kind: 'ask' }>['reduction'];
  /** A bare noun ("headcount", « le prix »): asks only where no yes/no question is put. */
  readonly nominal?: boolean;
  /** The words matched stay among the content words ("salary" in "what salary"). */
  readonly keeps?: boolean;
}

/** What a preposition says of the name behind it. */
export type Preposition = 'from' | 'of' | 'to' | 'at' | 'by' | 'with' | 'about' | 'in' | 'when';

export interface LanguageGrammar {
  /** How the whole is to be treated: first match wins. */
  readonly arrangements: readonly ShapeRule[];
  /** What is asked for: first match wins. */
  readonly shapes: readonly ShapeRule[];
  /** A verb before its pronoun, in the text as written (« dépasse-t-il »): a yes/no question unless another shape asks. */
  readonly inversion: RegExp;
  /** Sets apart what is not asked for ("apart from", « hormis »): the words behind it do not constrain. */
  readonly exception: RegExp;
  /** A clause that only sets the time (« avant d'aller chez X »): what it says does not constrain. */
  readonly before: RegExp;
  /** Before a name: whoever came earlier; and the word for them. */
  readonly ahead: RegExp;
  readonly predecessor: string;
  /** Ends where the noun begins whose value is asked for (« quel … », "what is the …"). */
  readonly attribute: RegExp;
  /** Speaks to the bot itself. */
  readonly secondPerson: RegExp;
  /** Parts the choices of a question ("Musk or Zuckerberg?"). */
  readonly choice: RegExp;
  /** Determiners: the word behind them is a noun. */
  readonly determiners: RegExp;
  /** A yes/no question: "did…", « est-ce que », « non ? ». */
  readonly checks: readonly RegExp[];
  /** A finite verb among the function words: with a question mark, a statement to be checked. */
  readonly statements: RegExp;
  readonly prepositions: Readonly<Record<string, readonly Preposition[]>>;
  /** Question words: a preposition before one is not the name's that follows. */
  readonly interrogatives: RegExp;
  /** In the text as written: asks whether what follows is so ("can you confirm that…"). */
  readonly confirmation: RegExp;
  /** Says that it is not so. */
  readonly negations: readonly RegExp[];
  /** Looks negative and asks for a yes ("didn't he…?"). */
  readonly rhetorical: readonly RegExp[];
  /** Auxiliaries before a participle that make it passive. */
  readonly passive: RegExp;
  /** Nouns of events, whose neighbours in front are no subjects ("the Wang acquisition"). */
  readonly nominal: RegExp;
  /** Words that join the sides of a comparison or the events of a list. */
  readonly joins: RegExp;
}
