/** Claims that may answer, each weighed against every part of the question. */
import type { EntityId } from '../../knowledge/entity.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import { tellsOf } from '../events.ts';
import type { Asked, Constraints } from '../question.ts';
import { closestAsked } from './closest-asked.ts';
import type { Answering } from './context.ts';
import { type Element, elementsOf, searchGroups } from './elements.ts';
import { EntityBook } from './entity-book.ts';
import { explain } from './explain.ts';
import { type Explanation, QUOTED } from './explanation.ts';
import { type SlotContext, slotQuality } from './slots.ts';
import { weightOf } from './weights.ts';

/** How many claims are weighed at most: more would be noise to the reader as well. */
const WEIGHED = 40;

/** How much a question that is like one of those known for a claim adds to its score. */
const LIKENESS = 0.5;

/** … and a claim of the very kind that a word speaks of ("packages": offers). */
const KINDRED = 1.06;

export interface Part {
  readonly element: Element;
  readonly explanation: Explanation;
  /** How telling the element is: rarer among the candidates weighs more. */
  readonly weight: number;
}

export interface Candidate {
  readonly found: FoundClaim;
  readonly parts: readonly Part[];
  readonly missing: readonly Part[];
  readonly contradicted: readonly Part[];
  /** Weight of what is explained, by its quality. */
  readonly score: number;
  /** Share of the question's weight that is explained, by its quality: 0 to 1. */
  readonly share: number;
}

export class Candidates {
  readonly elements: readonly Element[];
  readonly all: readonly Candidate[];
  readonly #slots: SlotContext;

  private constructor(elements: readonly Element[], all: readonly Candidate[], slots: SlotContext) {
    this.elements = elements;
    this.all = all;
    this.#slots = slots;
  }

  static async for(constraints: Constraints, { language, kb, reader, except }: Answering, weighed = WEIGHED): Promise<Candidates> {
    const elements = await elementsOf(constraints, language, kb);
    const known = await kb.search(searchGroups(elements), weighed);
    const found = except ? known.filter(({ claim }) => !except.has(claim.id)) : known;
    const named = elements.flatMap((element) => (element.is === 'name' ? element.entities : []));
    const fixed = elements.flatMap((element) => (element.is === 'name' && element.role !== 'choice' ? element.entities : []));
    const book = await EntityBook.of(found, named, kb);
    const given = new Set<EntityId>(fixed.map((entity) => entity.id));
    const said = new Set(
      elements.flatMap((element) =>
        element.is === 'word' ? [...element.terms, ...element.concepts.flatMap((concept) => kb.lexicon.ancestors(concept))] : [],
      ),
    );
    const closest = found.map((claim) => closestAsked(claim, elements));
    const explanations = found.map((claim, row) => {
      const explaining = { book, reader, given, figures: constraints.figures.length, closest: closest[row] };
      return withEvent(
        elements,
        elements.map((element) => explain(claim, element, explaining)),
      );
    });
    const { claims } = await kb.coverage();
    const weights = elements.map((element, index) =>
      weightOf(
        element,
        explanations.map((row) => row[index] ?? { is: 'missing' }),
        claims,
      ),
    );
    const all = found.map((claim, row) => candidate(claim, elements, explanations[row] ?? [], weights, closest[row]?.likeness ?? 0));
    return new Candidates(
      elements,
      all.toSorted((one, other) => other.score - one.score),
      {
        book,
        reader,
        given,
        said,
        newPlace: (terms) => [...terms].some((term) => !said.has(term) && kb.lexicon.ancestors(term).includes('place')),
        tells: elements.flatMap((element) => (element.is === 'word' || element.is === 'event' ? element.types : [])),
      },
    );
  }

  /** Claims that explain the question: nothing in them speaks against it, and at most `1 - share` of its weight goes unsaid. */
  explaining(share: number): readonly Candidate[] {
    return this.all.filter(
      (candidate) =>
        candidate.contradicted.length === 0 &&
        isTold(candidate) &&
        candidate.share >= share &&
        !candidate.missing.some(({ element }) => element.is === 'name' || element.is === 'figure' || isYear(element)) &&
        !candidate.parts.some((part) => this.#unsaidEvent(part) || isUnsaidAttribute(part) || isOnlyAside(part)),
    );
  }

  /** The verb that tells of the event must be in the claim, or at least in how people ask for it. */
  #unsaidEvent({ element, explanation }: Part): boolean {
    const event = this.elements.find((other) => other.is === 'event');
    if (event?.is !== 'event' || event.types.includes('statement') || element.is !== 'word' || !tellsOf(element.concepts, event.types))
      return false;
    return explanation.is !== 'explained' || explanation.quality <= QUOTED;
  }

  slot(candidate: Candidate, asked: Asked): number {
    return slotQuality(candidate.found, asked, this.#slots);
  }

  get book(): EntityBook {
    return this.#slots.book;
  }

  get given(): ReadonlySet<EntityId> {
    return this.#slots.given;
  }
}

/** A year that the claim does not speak of: another time. A month without one may go unsaid. */
const isYear = (element: Element): boolean => element.is === 'period' && /^\d{4}/.test(element.period.edtf);

const isOfKind = ({ claim }: FoundClaim, elements: readonly Element[]): boolean =>
  elements.some((element) => element.is === 'word' && element.types.includes(claim.type));

/** Who did it, or to whom it was done, must be in the claim in that part. */
const isOnlyAside = ({ element, explanation }: Part): boolean =>
  element.is === 'name' && element.role === 'person' && explanation.is === 'explained' && explanation.quality < 0.7;

const isUnsaidAttribute = ({ element, explanation }: Part): boolean =>
  element.is === 'word' && element.essential && (explanation.is !== 'explained' || explanation.quality < 0.7);

/** Two parts of the question at least, or the only one in the claim's own words: one word in common is chance, and so is a name alone. */
function isTold({ parts, share }: Candidate): boolean {
  const heavy = parts.filter(({ element }) => element.is !== 'event' && !(element.is === 'word' && element.light));
  const told = heavy.filter(({ explanation }) => explanation.is === 'explained' && explanation.quality >= 0.5);
  const nameless = (some: readonly Part[]): readonly Part[] => some.filter(({ element }) => element.is !== 'name');
  if (nameless(heavy).length > 0 && nameless(told).length === 0 && (told.length < 2 || share < 0.65)) return false;
  if (told.length < 2 && heavy.length > 1 && share < 0.6) return false;
  if (!isAskedSo(heavy)) return false;
  return told.length >= 2 || told.some(({ explanation }) => explanation.is === 'explained' && explanation.quality === 1);
}

/** Where no word is the claim's own, it was found by how people ask for it alone: then no idea of the question may be wanting. */
function isAskedSo(heavy: readonly Part[]): boolean {
  const words = heavy.flatMap(({ element, explanation }) => (element.is === 'word' ? [{ element, explanation }] : []));
  if (words.length < 2 || words.some(({ explanation }) => explanation.is === 'explained' && explanation.itself)) return true;
  return !words.some(({ element, explanation }) => element.concepts.length > 0 && explanation.is === 'missing');
}

/** A claim of another type tells of the event as well when it has its verb (« Google a répondu en acquérant des startups »). */
function withEvent(elements: readonly Element[], explanations: readonly Explanation[]): readonly Explanation[] {
  const at = elements.findIndex((element) => element.is === 'event');
  const event = elements[at];
  if (event?.is !== 'event' || explanations[at]?.is !== 'missing') return explanations;
  const told = elements.some((element, index) => {
    const explanation = explanations[index];
    return (
      element.is === 'word' && tellsOf(element.concepts, event.types) && explanation?.is === 'explained' && explanation.quality > QUOTED
    );
  });
  return told ? explanations.with(at, { is: 'explained', quality: 0.8, itself: false }) : explanations;
}

function candidate(
  found: FoundClaim,
  elements: readonly Element[],
  explanations: readonly Explanation[],
  weights: readonly number[],
  likeness: number,
): Candidate {
  const parts = elements.map(
    (element, index): Part => ({ element, explanation: explanations[index] ?? { is: 'missing' }, weight: weights[index] ?? 1 }),
  );
  const heavy = parts.filter(({ element }) => element.is !== 'event' && !(element.is === 'word' && element.light));
  const explained = parts.reduce(
    (sum, { explanation, weight }) => sum + (explanation.is === 'explained' ? weight * explanation.quality : 0),
    0,
  );
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    found,
    parts,
    missing: heavy.filter(({ explanation }) => explanation.is === 'missing'),
    contradicted: parts.filter(({ explanation }) => explanation.is === 'contradicted'),
    score: explained * (1 + LIKENESS * likeness) * (isOfKind(found, elements) ? KINDRED : 1),
    share: total > 0 ? explained / total : 1,
  };
}
