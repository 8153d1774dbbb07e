/** What a message may lean on: the last question, the claims shown, and those named in either. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Entity, EntityId } from '../../knowledge/entity.ts';
import type { CitedClaim, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { elementsOf, type NameElement } from '../answering/elements.ts';
import { entitiesOf } from '../answering/entity-book.ts';
import { EVENT_TYPES } from '../events.ts';
import type { Constraints } from '../question.ts';
import type { Last } from './memory.ts';
import { aboutOf, askedBy, type Name, NOTHING } from './merge.ts';

export interface AtHand {
  readonly last: Last;
  /** In the order shown. */
  readonly shown: readonly CitedClaim[];
  /** Named in the question. */
  readonly names: readonly Name[];
  /** Named in the claims shown and not in the question, in order. */
  readonly told: readonly Name[];
  /** Those whom the reply lists as its answer, in order. */
  readonly listed: readonly Name[];
  /** The last list of several: that one, or the one before it ("and the fourth?"). */
  readonly list: readonly Name[];
}

/** `before`: the exchange before the last, for those named there where the last told of nobody. */
export async function atHand(last: Last, before: Last | null, language: Language, kb: KnowledgeBase): Promise<AtHand> {
  const about = aboutOf(last.question) ?? NOTHING;
  const shown = await claimsOf(last, kb);
  const earlier = before ? await claimsOf(before, kb) : [];
  const telling = shown.length > 0 ? shown : earlier;
  const elements = await nameElements(about, last.language, kb);
  const entities = new Map(
    (await kb.entities([...new Set([...shown, ...earlier].flatMap(({ claim }) => entitiesOf(claim)))])).map((one) => [one.id, one]),
  );
  const given = new Set(elements.flatMap(({ entities: meant }) => meant.map(({ id }) => id)));
  const named = (ids: readonly EntityId[]): Name[] =>
    [...new Set(ids)].flatMap((id) => {
      const entity = entities.get(id);
      return entity && !given.has(id) ? [nameOf(entity, language)] : [];
    });
  const allNamed = (ids: readonly EntityId[]): Name[] => [...new Set(ids)].flatMap((id) => nameOfKnown(entities.get(id), language));
  const listed = named(listedIds(last, shown));
  return {
    last,
    shown,
    names: namesOf(elements),
    told: named(telling.flatMap(({ claim }) => entitiesOf(claim))),
    listed,
    list: listed.length > 1 || !before ? listed : allNamed(listedIds(before, earlier)),
  };
}

/** As shown; some may be gone since. */
async function claimsOf({ claims }: Last, kb: KnowledgeBase): Promise<CitedClaim[]> {
  const known = await kb.claims({ ids: claims });
  return claims.flatMap((id) => known.find(({ claim }) => claim.id === id) ?? []);
}

/** Who fills the place that was asked for; under a total, those whom it lists. */
function listedIds({ question }: Last, shown: readonly CitedClaim[]): EntityId[] {
  const [first, ...rest] = shown;
  const parts = rest.filter(({ claim }) => claim.links.part_of !== undefined && claim.links.part_of === first?.claim.id);
  if (parts.some(({ claim }) => claim.roles.persons)) return parts.flatMap(({ claim }) => claim.roles.persons ?? []);
  const asked = askedBy(question);
  if (asked === 'who' || asked === 'person' || asked === 'name' || asked === 'statement')
    return shown.flatMap(({ claim: { roles } }) => roles.persons ?? (roles.speaker ? [roles.speaker] : []));
  if (asked === 'organisation' || asked === 'place')
    return shown.flatMap(({ claim: { roles } }) => [...(roles.from ?? []), ...(roles.org ?? []), ...(roles.to ?? [])]);
  return asked === 'product' ? shown.flatMap(({ claim }) => claim.roles.target ?? []) : [];
}

const nameOf = ({ name, kind }: Entity, language: Language): Name => ({
  name: typeof name === 'string' ? name : name[language],
  role: 'any',
  kind,
});

const nameOfKnown = (entity: Entity | undefined, language: Language): Name[] => (entity ? [nameOf(entity, language)] : []);

const namesOf = (elements: readonly NameElement[]): Name[] =>
  elements.map(({ text, role, entities: [first] }) => ({ name: text, role, kind: first?.kind ?? null }));

/** One for each name, those on offer as well. */
async function nameElements({ names }: Constraints, language: Language, kb: KnowledgeBase): Promise<NameElement[]> {
  const elements = await Promise.all(names.map((name) => elementsOf({ ...NOTHING, names: [name] }, language, kb)));
  return elements.flat().flatMap((element) => (element.is === 'name' ? [element] : []));
}

/** What a fragment holds of its own. */
export interface Content {
  readonly names: readonly Name[];
  /** Words that carry meaning. */
  readonly telling: readonly string[];
  /** Words for people ("the employees"): a pronoun behind them may mean these. */
  readonly people: readonly string[];
}

export async function contentOf(about: Constraints, language: Language, kb: KnowledgeBase): Promise<Content> {
  const elements = await elementsOf({ ...about, names: [] }, language, kb);
  return {
    names: namesOf(await nameElements(about, language, kb)),
    telling: elements.flatMap((element) => (element.is === 'word' && !element.light ? [element.text] : [])),
    people: elements.flatMap((element) =>
      element.is === 'word' && element.person && !element.light && !element.concepts.some((concept) => EVENT_TYPES[concept])
        ? [element.text]
        : [],
    ),
  };
}
