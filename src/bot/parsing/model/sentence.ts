/** The sentences of a message, each with the conditions that are in it whatever is asked: a model may interpret them, not drop them. */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';
import type { Asked, Constraints, NameRole, Question } from '../../question.ts';
import { type Annotated, annotate } from '../grammar/annotate.ts';
import { type Item, lineOf } from '../grammar/clause.ts';
import { constraintsOf } from '../grammar/constraints.ts';
import { GRAMMARS } from '../grammar/languages.ts';
import { segments } from '../grammar/segments.ts';
import { shapeOf } from '../grammar/shape.ts';
import { constraintsIn } from './constraints-in.ts';

/** A run of content words: as written, and as read (spelling repaired). */
export interface ContentWords {
  readonly written: ReadonlySet<string>;
  readonly read: string;
  /** The word as written, where the lexicon does not know it; none where it does. */
  readonly misspelt: readonly string[];
  /** What the lexicon makes of them; nothing where it does not know them. */
  readonly concepts: readonly string[];
  /** The grammar knows that these only ask ("how **many people**"). */
  readonly asks: boolean;
}

export interface SentenceName {
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
  readonly role: NameRole;
  /** Known to the knowledge base, not only written like a name. */
  readonly known: boolean;
}

export interface Sentence {
  readonly items: readonly Item[];
  readonly content: readonly ContentWords[];
  readonly names: readonly SentenceName[];
  readonly figures: Annotated['figures'];
  readonly periods: Annotated['periods'];
  /** What it asks for, where the grammar knows its shape. */
  readonly asked: Asked | undefined;
  /** What the grammar makes of it: the figures that tell something, the period, the negation. */
  readonly about: Constraints;
}

export const tokensOf = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

export async function sentencesOf(text: string, language: Language, now: Date, kb: KnowledgeBase): Promise<readonly Sentence[]> {
  const grammar = GRAMMARS[language];
  return Promise.all(
    segments(text).map(async (segment): Promise<Sentence> => {
      const annotated = await annotate(segment.text, language, grammar, now, kb);
      const shape = shapeOf(lineOf(annotated.items), segment.text, segment.asks, grammar);
      const about = constraintsOf(annotated, shape, grammar);
      const { figures, periods, items } = annotated;
      return {
        items,
        content: items.flatMap((item, at) => contentOf(item, shape.used.has(at), annotated.repairs)),
        names: items.flatMap((item, at) => (shape.apart.has(at) ? [] : namesOf(item, about))),
        figures,
        periods,
        asked: shape.shape?.asked,
        about,
      };
    }),
  );
}

function contentOf(item: Item, asks: boolean, repairs: Annotated['repairs']): ContentWords[] {
  if (item.is !== 'concept' && item.is !== 'word') return [];
  const written = tokensOf(item.text);
  const guessed = repairs.some((repair) => repair.written === item.text);
  const misspelt = written.length === 1 && (item.is === 'word' || guessed) ? written : [];
  return [
    {
      written: new Set([...written, ...item.words]),
      read: item.words.join(' '),
      misspelt,
      concepts: item.is === 'concept' ? item.concepts : [],
      asks,
    },
  ];
}

/** A name that only sets the time (« avant xAI ») is no condition. */
function namesOf(item: Item, about: Constraints): SentenceName[] {
  if (item.is !== 'name' && item.is !== 'unknown_name') return [];
  const found = about.names.find(({ name }) => name === item.text);
  return found ? [{ text: item.text, tokens: new Set(tokensOf(item.text)), role: found.role, known: item.is === 'name' }] : [];
}

/** The names of the sentences that a Question has taken up. */
export function namesIn(question: Question, sentences: readonly Sentence[]): readonly Item[] {
  const named = new Set(constraintsIn(question).flatMap(({ names }) => names.map(({ name }) => name)));
  return sentences.flatMap(({ items }) => items.filter((item) => item.is === 'name' && named.has(item.text)));
}
