/** The parts of a question that a claim must explain, each on its own. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { ClaimType } from '../../knowledge/claim.ts';
import type { Entity } from '../../knowledge/entity.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { editDistance } from '../../knowledge/language/spelling.ts';
import { entityTerm, figureTerm, stemTerm, termGroups } from '../../knowledge/language/terms.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Constraints, Figure, NameRole, Period } from '../question.ts';
import { isClass, isLight, typesTelling } from './triggers.ts';

export interface NameElement {
  readonly is: 'name';
  readonly text: string;
  readonly role: NameRole;
  /** None when the name is unknown. */
  readonly entities: readonly Entity[];
  /** Stems of its words, to find it in running text. */
  readonly stems: readonly string[];
}

export interface WordElement {
  readonly is: 'word';
  readonly text: string;
  readonly terms: readonly string[];
  readonly concepts: readonly string[];
  /** What excludes them, save what the question says itself. */
  readonly opposites: readonly string[];
  /** Claims of these types say it by being what they are. */
  readonly types: readonly ClaimType[];
  /** A claim may leave it unsaid. */
  readonly light: boolean;
  /** It names people. */
  readonly person: boolean;
  /** It is what is asked for: a claim that answers speaks of it. */
  readonly essential: boolean;
}

export type Element =
  | NameElement
  | WordElement
  /** The kinds of event that the verbs tell of. */
  | { readonly is: 'event'; readonly text: string; readonly types: readonly ClaimType[] }
  | { readonly is: 'figure'; readonly text: string; readonly figure: Figure }
  | { readonly is: 'period'; readonly text: string; readonly period: Period };

export async function elementsOf(constraints: Constraints, language: Language, kb: KnowledgeBase): Promise<Element[]> {
  const names = await resolveNames(constraints, kb);
  const words = opposed(
    constraints.words.flatMap((word) => wordElements(word, constraints.attribute, language, kb)),
    kb,
  );
  const figures = constraints.figures.map((figure): Element => ({ is: 'figure', text: figure.text, figure }));
  const period: Element[] = constraints.period ? [{ is: 'period', text: constraints.period.text, period: constraints.period }] : [];
  const event: Element[] = constraints.types.length
    ? [{ is: 'event', text: constraints.types.join(' or '), types: constraints.types }]
    : [];
  return [...joinChoices(names), ...distinct(words), ...event, ...figures, ...period];
}

/** Names on offer make one element: any one of them will do. */
function joinChoices(names: readonly NameElement[]): NameElement[] {
  const offered = names.filter(({ role }) => role === 'choice');
  if (offered.length < 2) return [...names];
  const choice: NameElement = {
    is: 'name',
    text: offered.map(({ text }) => text).join(' / '),
    role: 'choice',
    entities: offered.flatMap(({ entities }) => entities),
    stems: [],
  };
  return [...names.filter(({ role }) => role !== 'choice'), choice];
}

const folded = (text: string): string[] => tokenize(text).map((token) => token.folded);

/** A text as names are looked up by. */
export const foldedSpan = (text: string): string => folded(text).join(' ');

async function resolveNames(constraints: Constraints, kb: KnowledgeBase): Promise<NameElement[]> {
  const spans = constraints.names.map(({ name }) => foldedSpan(name));
  const known = await kb.names(spans);
  return Promise.all(
    constraints.names.map(async ({ name, role }, index): Promise<NameElement> => {
      const entities = known.get(spans[index] ?? '') ?? (await correctedName(name, kb));
      return {
        is: 'name',
        text: name,
        role: fittingRole(role, entities),
        entities,
        stems: folded(name).map((word) => stemTerm(word, 'en')),
      };
    }),
  );
}

/** A person can be left or joined only for the company that they stand for (« rejoindre Musk »). */
function fittingRole(role: NameRole, entities: readonly Entity[]): NameRole {
  const place = role === 'from' || role === 'to' || role === 'target' || role === 'org';
  const person = entities.length > 0 && entities.every(({ kind }) => kind === 'person');
  if (role === 'person' && entities.length > 0 && entities.every(({ kind }) => kind !== 'person')) return 'any';
  if (place && person) return entities.some(({ head_of }) => head_of.length > 0) ? 'any' : 'person';
  return role;
}

/** A name of which a part is misspelt: an entity that bears the others, and one a letter or two off. */
async function correctedName(name: string, kb: KnowledgeBase): Promise<readonly Entity[]> {
  const parts = folded(name);
  const known = await kb.names(parts);
  const corrected = await Promise.all(
    parts.map(async (part) => {
      if (known.has(part)) return known.get(part) ?? [];
      const nearest = (await kb.correct(part, 'name'))[0]?.word;
      return nearest ? ((await kb.names([nearest])).get(nearest) ?? []) : [];
    }),
  );
  const bears = (entity: Entity, at: number): boolean =>
    corrected[at]?.some(({ id }) => id === entity.id) === true ||
    wordsOf(entity).some((word) => editDistance(word, parts[at] ?? '', MISSPELT) <= MISSPELT);
  return [...new Map(corrected.flat().map((entity) => [entity.id, entity])).values()].filter((entity) =>
    parts.every((_, at) => bears(entity, at)),
  );
}

const MISSPELT = 2;

const wordsOf = ({ name }: Entity): string[] => folded(typeof name === 'string' ? name : name.fr).filter((word) => word.length > 3);

function wordElements(text: string, attribute: string | null, language: Language, kb: KnowledgeBase): WordElement[] {
  const words = folded(text);
  let groups = termGroups(words, language, kb.lexicon);
  if (!groups.some((group) => group.concepts.length)) {
    const foreign = termGroups(words, language === 'fr' ? 'en' : 'fr', kb.lexicon);
    if (foreign.some((group) => group.concepts.length)) groups = foreign;
  }
  return groups.map(({ words: own, concepts, terms }) => ({
    is: 'word',
    text: own.join(' '),
    terms,
    concepts,
    opposites: [],
    types: typesTelling(concepts),
    light: isLight(concepts),
    person: concepts.some((concept) => concept === 'person' || kb.lexicon.ancestors(concept).includes('person')),
    essential: text === attribute && !isClass(concepts),
  }));
}

/** A question that sets two opposites side by side is not contradicted by either. */
function opposed(words: readonly WordElement[], { lexicon }: KnowledgeBase): WordElement[] {
  const said = new Set(words.flatMap(({ concepts }) => concepts));
  return words.map((word) => ({
    ...word,
    opposites: word.concepts.flatMap((concept) => lexicon.opposites(concept)).filter((opposite) => !said.has(opposite)),
  }));
}

function distinct(words: readonly WordElement[]): WordElement[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.terms.join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Groups of index terms to search by. */
export function searchGroups(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) => {
    if (element.is === 'word') return [[...element.terms, ...element.types.map((type) => `type:${type}`)]];
    if (element.is === 'figure') return [[figureTerm(element.figure.value)]];
    if (element.is === 'name' && element.entities.length)
      return [element.entities.flatMap((entity) => [entity.id, ...entity.head_of]).map(entityTerm)];
    return [];
  });
}
