/** How corpora of questions are written: for each kind, what must hold of the reading, and many phrasings of it. */
import type { Asked, Figure, NameRole, Question } from '../../src/bot/question.ts';
import type { ClaimType } from '../../src/knowledge/claim.ts';
import type { Example } from '../knowledge/language/corpus.ts';

/** A figure, its unit and bound only where they matter. */
export type ExpectedFigure = Pick<Figure, 'value'> & Partial<Figure>;

/** What must hold of the conditions of a question; what is left out may be anything, but names, figures, dates and negation may not. */
export interface About {
  /** Names by the part that the sentence gives them. */
  readonly roles?: Readonly<Partial<Record<NameRole, readonly string[]>>>;
  /** Names whatever their part. With `roles` these are all the names there are. */
  readonly names?: readonly string[];
  /** All the figures there are, in any order. */
  readonly figures?: readonly ExpectedFigure[];
  /** Extended Date/Time Format; none when left out. */
  readonly period?: string;
  /** Not so when left out. */
  readonly negated?: boolean;
  /** Events that the words tell of, perhaps among others. */
  readonly types?: readonly ClaimType[];
  /** Content words that a claim must explain, perhaps among others. */
  readonly words?: readonly string[];
}

type Fields<K extends Question['kind']> = Extract<Question, { kind: K }>;

interface Expected {
  readonly ask: About & { readonly asked: Asked | readonly Asked[]; readonly reduction?: Fields<'ask'>['reduction'] };
  readonly check: About;
  readonly describe: About & { readonly name: string };
  readonly why: About;
  readonly quote: About & { readonly speaker: string };
  readonly compare: { readonly sides: readonly About[] };
  readonly timeline: About & { readonly events?: readonly About[] };
  readonly help: { readonly topic: Fields<'help'>['topic'] };
  readonly unsupported: { readonly reason: Fields<'unsupported'>['reason'] };
}

/** At least one example of every kind: a kind without any does not type-check. */
export type Corpus = { readonly [K in Question['kind']]: readonly [Example<Expected[K]>, ...Example<Expected[K]>[]] };

/** What a message that asks nothing of the articles must be read as. */
export type NotAQuestion = ({ readonly kind: 'help' } & Expected['help']) | ({ readonly kind: 'unsupported' } & Expected['unsupported']);

/** A phrasing with the whole of what is expected of it. */
export interface Phrased {
  readonly phrasing: string;
  readonly kind: Question['kind'];
  readonly expected: Expected[Question['kind']];
}

export const phrasingsOf = (corpus: Corpus): readonly Phrased[] =>
  (Object.keys(corpus) as Question['kind'][]).flatMap((kind) =>
    corpus[kind].flatMap(({ expected, phrasings }) => phrasings.map((phrasing) => ({ phrasing, kind, expected }))),
  );
