/** From the words of a sentence to the conditions that claims must meet. */
import type { ClaimType } from '../../../knowledge/claim.ts';
import type { Constraints, Figure, Period } from '../../question.ts';
import type { Annotated } from './annotate.ts';
import { type Item, lineOf } from './clause.ts';
import type { LanguageGrammar } from './language-grammar.ts';
import { nameRoles, type Trigger, triggers } from './roles.ts';
import type { Shape } from './shape.ts';

/** What the question's shape has used up asks, and does not constrain. */
export function constraintsOf(
  annotated: Annotated,
  { used, apart, speaker }: Pick<Shape, 'used' | 'apart' | 'speaker'>,
  grammar: LanguageGrammar,
  attribute: string | null = null,
): Constraints {
  const { items } = annotated;
  const roles = nameRoles(items, used, grammar);
  const left = items.map((item, at) => ({ item, at })).filter(({ at }) => !used.has(at));
  const types = eventTypes(triggers(items, used, grammar));
  const line = lineOf(items).text;
  return {
    types,
    names: items.flatMap((item, at) =>
      (item.is === 'name' || item.is === 'unknown_name') && !apart.has(at) && !isFormerTime(items, at, grammar)
        ? [{ role: at === speaker ? 'speaker' : (roles.get(at) ?? 'any'), name: item.text }]
        : [],
    ),
    words: [
      ...left.flatMap(({ item }) => (item.is === 'concept' || item.is === 'word' ? [wordsOf(item)] : [])),
      ...predecessors(items, used, grammar),
    ],
    attribute: attribute ?? predecessors(items, used, grammar)[0] ?? null,
    figures: left.flatMap(({ item }) => (item.is === 'figure' ? (annotated.figures[item.figure] ?? []) : [])).filter(isTelling),
    period: items.reduce<Constraints['period']>(
      (found, item) => found ?? (item.is === 'date' ? notToday(annotated.periods[item.date]) : null),
      null,
    ),
    negated: isNegated(line, grammar),
  };
}

/** Those of the first verb; nouns of events (« les départs ») count where there is no verb. */
function eventTypes(found: readonly Trigger[]): ClaimType[] {
  const verb = found.find(({ nominal }) => !nominal);
  return [...new Set(verb ? verb.types : found.flatMap(({ types }) => types))];
}

/** "Before Pasini" asks for whoever came before: that is part of what is to be explained. */
const predecessors = (items: readonly Item[], used: ReadonlySet<number>, grammar: LanguageGrammar): string[] =>
  items.some(
    (item, at) => isAhead(items, at, grammar) && !used.has(at) && item.is === 'name' && item.entities.some(({ kind }) => kind === 'person'),
  )
    ? [grammar.predecessor]
    : [];

const isAhead = (items: readonly Item[], at: number, grammar: LanguageGrammar): boolean => grammar.ahead.test(faceOf(items[at - 1]));

/** "Before xAI" only says when: the time spent elsewhere. */
const isFormerTime = (items: readonly Item[], at: number, grammar: LanguageGrammar): boolean => {
  const item = items[at];
  return item?.is === 'name' && isAhead(items, at, grammar) && item.entities.every(({ kind }) => kind !== 'person');
};

const faceOf = (item: Item | undefined): string => (item?.is === 'function' ? (item.words.at(-1) ?? '') : '');

/** "Two things", « trois adjectifs »: a small number of nothing in particular tells how long an answer is wanted. */
const isTelling = ({ value, unit }: Figure): boolean => unit !== null || value > 10;

const wordsOf = (item: Extract<Item, { is: 'concept' | 'word' }>): string => item.words.join(' ');

/** « Aujourd'hui » says nothing of when: it is when the question is asked. */
const notToday = (period: Period | undefined): Period | null =>
  period && !/^\d{4}-\d\d-\d\d$/.test(period.edtf) ? period : /\d/.test(period?.text ?? '') ? (period ?? null) : null;

function isNegated(line: string, grammar: LanguageGrammar): boolean {
  if (grammar.rhetorical.some((pattern) => pattern.test(line))) return false;
  return grammar.negations.some((pattern) => pattern.test(line));
}

/** Nothing to look for: no name, word, figure or date. */
export const isEmpty = (constraints: Constraints): boolean =>
  constraints.names.length === 0 && constraints.words.length === 0 && constraints.figures.length === 0 && constraints.period === null;
