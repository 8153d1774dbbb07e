/** Merges a fragment's Question with the one before it: what is new replaces, the rest is inherited. Pure; knows no parser. */
import type { EntityKind } from '../../knowledge/entity.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Asked, Constraints, NameRole, Question } from '../question.ts';

export interface Name {
  readonly name: string;
  readonly role: NameRole;
  /** Null for a name that nobody knows. */
  readonly kind: EntityKind | null;
}

/** What a question asks about; of a comparison, its first side. Null for what is no question. */
export function aboutOf(question: Question): Constraints | null {
  switch (question.kind) {
    case 'help':
    case 'unsupported':
      return null;
    case 'compare':
      return question.sides[0] ?? null;
    default:
      return question.about;
  }
}

export const NOTHING: Constraints = { types: [], names: [], words: [], attribute: null, figures: [], period: null, negated: false };

/** Asks for nothing in particular. */
const VAGUE: readonly Asked[] = ['statement', 'content'];

/** Does it say itself what it wants to know ("why?", "how many?"), or only of whom? */
export function asksItself(question: Question): boolean {
  switch (question.kind) {
    case 'ask':
      return !VAGUE.includes(question.asked) || question.reduction !== 'value';
    case 'check':
      // "And Google's?" has a verb only in looks.
      return question.about.words.length > 0 || question.about.types.length > 0 || question.about.figures.length > 0;
    default:
      return question.kind !== 'describe';
  }
}

export const askedBy = (question: Question): Asked => {
  if (question.kind === 'ask' || question.kind === 'compare') return question.asked;
  return question.kind === 'why' ? 'reason' : question.kind === 'quote' ? 'content' : 'statement';
};

/** The same kind of question with other conditions. */
function asking(question: Question, about: Constraints): Question {
  const [only] = about.names;
  const bare = only !== undefined && about.names.length === 1 && isEmptyBut(about);
  switch (question.kind) {
    case 'help':
    case 'unsupported':
      return question;
    case 'compare':
      return { kind: 'ask', asked: question.asked, reduction: 'value', about };
    case 'timeline':
      return { ...question, events: [], about };
    case 'quote':
      return { ...question, speaker: only?.name ?? null, about };
    case 'describe':
      return only ? { kind: 'describe', name: only.name, about } : { kind: 'ask', asked: 'statement', reduction: 'value', about };
    case 'ask':
      return bare && [...VAGUE, 'who', 'name', 'person'].includes(question.asked) && question.reduction === 'value'
        ? { kind: 'describe', name: only.name, about }
        : { ...question, about };
    default:
      return { ...question, about };
  }
}

const isEmptyBut = ({ words, types, figures, period }: Constraints): boolean =>
  words.length === 0 && types.length === 0 && figures.length === 0 && period === null;

/** "And at xAI?", "what about 2024?", « et combien chez Google ? »: the new names, period and figures replace the old ones. */
export function replaced(previous: Question, fragment: Question, names: Constraints['names']): Question {
  const [old, own] = [aboutOf(previous) ?? NOTHING, aboutOf(fragment) ?? NOTHING];
  const asks = asksItself(fragment);
  return asking(asks ? fragment : previous, {
    ...old,
    names: [...names],
    words: asks ? withoutAttribute(old) : old.words,
    attribute: asks ? own.attribute : old.attribute,
    figures: own.figures.length ? own.figures : old.figures,
    period: own.period ?? old.period,
  });
}

/** "Why?", "for what amount?": another thing is asked of the same event. */
export function inherited(previous: Question, fragment: Question, words: readonly string[]): Question {
  const [old, own] = [aboutOf(previous) ?? NOTHING, aboutOf(fragment) ?? NOTHING];
  const asks = asksItself(fragment) || words.length > 0 || (previous.kind === 'check' && askedBy(fragment) === 'content');
  return asking(asks ? fragment : previous, {
    ...old,
    types: own.types.length ? own.types : old.types,
    // "Are they important?": what they are was asked before.
    words: distinct([...(asks && fragment.kind !== 'check' ? withoutAttribute(old) : old.words), ...words]),
    attribute: asks ? own.attribute : old.attribute,
    figures: own.figures.length ? own.figures : asks ? [] : old.figures,
    period: own.period ?? old.period,
    negated: own.negated || old.negated,
  });
}

/** « Il travaille où ? »: a clause of its own, with names in the place of its pronouns. */
export function resolved(fragment: Question, words: readonly string[], names: readonly Pick<Name, 'name' | 'role'>[]): Question {
  const own = aboutOf(fragment) ?? NOTHING;
  const base: Question = fragment.kind === 'help' ? { kind: 'ask', asked: 'statement', reduction: 'value', about: NOTHING } : fragment;
  const given = new Set(own.names.map(({ name }) => fold(name)));
  const added = names.filter(({ name }) => !given.has(fold(name))).map(({ name, role }) => ({ name, role }));
  return asking(base, { ...own, words: [...words], names: [...added, ...own.names] });
}

/** « quel **montant** » is no condition any more once something else is asked. */
const withoutAttribute = ({ words, attribute }: Constraints): string[] => words.filter((word) => word !== attribute);

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

type Family = 'person' | 'organisation' | 'product' | null;

const familyOf = (kind: EntityKind | null): Family => (kind === 'team' ? 'organisation' : kind === 'project' ? 'product' : kind);

/**
 * New names in the places of old ones: of the same role, else of the same kind, else of the only one. Where several places fit, a
 * possibility for each, the likeliest first. `way`: what a preposition says of the first ("and from Tesla?"); any other speaks for the later
 * place ("and with Gemini?").
 */
export function replacements(before: readonly Name[], fresh: readonly Name[], way: 'from' | 'to' | 'other' | null): Constraints['names'][] {
  const [first, ...others] = fresh;
  if (!first) return [before.map(({ name, role }) => ({ name, role }))];
  const said = way === 'from' || way === 'to' ? { ...first, role: way } : first;
  const places = placesFor(said, before);
  return (way === 'other' ? places.toReversed() : places).map((place) => {
    const names = before.map(({ name, role }) => ({ name, role }));
    if (place === null) names.push({ name: first.name, role: first.role });
    else names[place] = { name: first.name, role: before[place]?.role ?? 'any' };
    names.push(...others.map(({ name, role }) => ({ name, role })));
    return names.filter((one, at) => names.findIndex((other) => fold(other.name) === fold(one.name)) === at);
  });
}

/** Null: beside the others. */
function placesFor({ role, kind }: Name, before: readonly Name[]): readonly (number | null)[] {
  const all = before.map((_, at) => at);
  const alike = all.filter((at) => {
    const old = before[at]?.kind ?? null;
    return kind === null || old === null || familyOf(old) === familyOf(kind);
  });
  const same = alike.filter((at) => role !== 'any' && before[at]?.role === role);
  if (same.length > 0) return same;
  if (alike.length > 0) return alike;
  return before.length === 1 ? [0] : [null];
}
