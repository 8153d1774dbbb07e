/** Does a claim explain a part of the question, contradict it, or say nothing of it? */
import type { Claim, ClaimType } from '../../knowledge/claim.ts';
import { typeTerm } from '../../knowledge/claim-terms.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import { overlaps } from '../../knowledge/language/dates/overlaps.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { entityTerm } from '../../knowledge/language/terms.ts';
import type { NameRole } from '../question.ts';
import type { ClaimReader } from './claim-reader.ts';
import type { Element, NameElement, WordElement } from './elements.ts';
import type { EntityBook, EntityRole } from './entity-book.ts';
import { sameFigure } from './figures.ts';

export type Explanation =
  /** `quality` from 0 to 1: said by the claim itself, or only by what it stands beside. */
  | {
      readonly is: 'explained';
      readonly quality: number /** In its own words or its passages', not only in how people ask for it. */;
      readonly itself: boolean;
    }
  /** The claim says something else in its place. `reversed`: the name is there, in the opposite role. */
  | { readonly is: 'contradicted'; readonly part: NameRole | 'figure' | 'period' | 'word'; readonly reversed?: boolean }
  | { readonly is: 'missing' };

const MISSING: Explanation = { is: 'missing' };
const explained = (quality: number, itself = true): Explanation => ({ is: 'explained', quality, itself });

/** What quality each kind of support has. */
const OWN = 1;
/** The way of asking for the claim that is closest to the question. */
const ASKED = 0.9;
const BY_TYPE = 0.85;
const STANDS_FOR = 0.85;
const QUOTED = 0.7;
/** How like the question it must be. */
const ALIKE = 0.4;
/** Another way of asking for it, or one that is not much like the question. */
const ALSO_ASKED = 0.5;
const LINKED = 0.45;

export interface Explaining {
  readonly book: EntityBook;
  readonly reader: ClaimReader;
  /** Entities named in the question, in whatever place. */
  readonly given: ReadonlySet<EntityId>;
  /** How many figures the question has. */
  readonly figures: number;
  /** The closest way of asking for the claim at hand. */
  readonly closest?: Closest | undefined;
}

export function explain(found: FoundClaim, element: Element, explaining: Explaining): Explanation {
  switch (element.is) {
    case 'name':
      return explainName(found, element, explaining);
    case 'word':
      return explainWord(found, element, explaining);
    case 'event':
      return explainEvent(found, element.types);
    case 'figure':
      return explainFigure(found, element, explaining);
    case 'period':
      return explainPeriod(found.claim, element.period);
  }
}

function explainWord({ claim, terms }: FoundClaim, word: WordElement, { reader, closest }: Explaining): Explanation {
  const among = (known: { has(term: string): boolean }): boolean => word.terms.some((term) => known.has(term));
  const said = among(terms.own);
  if ((!said || word.concepts.length === 1) && reader.opposedBy(claim, word.opposites, word.concepts))
    return { is: 'contradicted', part: 'word' };
  if (said) return explained(OWN);
  if (word.opposites.some((opposite) => terms.own.has(opposite)) && !among(terms.quoted) && !among(terms.asked.having))
    return { is: 'contradicted', part: 'word' };
  if (word.types.includes(claim.type)) return explained(BY_TYPE);
  const asked = among(terms.asked.having);
  const inClosest = asked && closest !== undefined && word.terms.some((term) => terms.asked.having.get(term)?.includes(closest.number));
  if (inClosest) return explained(closest.likeness >= ALIKE ? ASKED : ALSO_ASKED, false);
  if (among(terms.quoted)) return explained(QUOTED);
  if (asked) return explained(ALSO_ASKED, false);
  return among(terms.linked) ? explained(LINKED, false) : MISSING;
}

/** The way of asking for a claim that is most like the question. */
export interface Closest {
  /** Which of the claim's it is. */
  readonly number: number;
  /** From 0 to 1: the share of both questions' words that they have in common (Dice's coefficient). */
  readonly likeness: number;
}

export function closestAsked({ terms: { asked } }: FoundClaim, elements: readonly Element[]): Closest | undefined {
  const common = new Map<number, number>();
  let asking = 0;
  for (const element of elements) {
    const size = sizeOf(element);
    asking += size;
    for (const number of numbersOf(element, asked.having)) common.set(number, (common.get(number) ?? 0) + size);
  }
  let best: Closest | undefined;
  for (const [number, shared] of common) {
    const likeness = (2 * shared) / (asking + (asked.words[number] ?? 0));
    if (likeness > (best?.likeness ?? 0)) best = { number, likeness };
  }
  return best;
}

/** The ways of asking that have the element. */
function numbersOf(element: Element, having: ReadonlyMap<string, readonly number[]>): Set<number> {
  const terms = element.is === 'word' ? element.terms : element.is === 'name' ? element.stems : [];
  const numbers = new Set<number>();
  for (const term of terms) for (const number of having.get(term) ?? []) numbers.add(number);
  return numbers;
}

const sizeOf = (element: Element): number => (element.is === 'word' ? (element.light ? 0.5 : 1) : element.is === 'name' ? 1 : 0);

/** The claim tells of such an event, or leans on one that does. */
function explainEvent({ claim, terms }: FoundClaim, types: readonly ClaimType[]): Explanation {
  if (types.includes(claim.type)) return explained(OWN);
  return types.some((type) => terms.linked.has(typeTerm(type))) ? explained(QUOTED) : MISSING;
}

/** Which roles of a claim a name may fill, by the role that the sentence gives it. */
const PLACES: Readonly<Partial<Record<ClaimType, Readonly<Partial<Record<NameRole, readonly EntityRole[]>>>>>> = {
  move: { person: ['persons'], from: ['from'], to: ['to', 'org'], org: ['to', 'org'] },
  departure: { person: ['persons'], from: ['from', 'org'], to: ['to'], org: ['org', 'from'] },
  acquisition: { org: ['org'], target: ['target'], from: ['from'], to: ['org'] },
  layoff: { org: ['org', 'about', 'team'], from: ['org', 'from', 'team'], person: ['persons'] },
  statement: { speaker: ['speaker', 'persons'] },
};

const DECISIVE: readonly NameRole[] = ['person', 'from', 'to'];
const ASIDE = 0.6;

/** Judgements, aims and reasons are not of one party alone: another name does not contradict them. */
const UNRIVALLED: readonly ClaimType[] = ['assessment', 'reason', 'goal'];

/** Roles in which one thing excludes another, when the rest of the claim is what the question speaks of. */
const EXCLUSIVE: readonly EntityRole[] = ['persons', 'from', 'to', 'org', 'target', 'team', 'speaker', 'medium', 'about'];

function explainName(found: FoundClaim, name: NameElement, { book, given, reader }: Explaining): Explanation {
  const { claim, terms } = found;
  const filled = reader.filled(claim);
  const places = PLACES[claim.type]?.[name.role];
  let best = 0;
  let elsewhere = false;
  for (const [role, ids] of filled) {
    const fits = !places || places.includes(role);
    for (const entity of name.entities) {
      if (ids.includes(entity.id)) {
        if (isCollective(claim, ids, given)) return MISSING;
        if (fits) best = Math.max(best, OWN);
        else elsewhere = true;
      } else if (fits && ids.some((id) => book.standsFor(entity, id))) best = Math.max(best, STANDS_FOR);
    }
  }
  // In what is told of an event from outside, who did what is not laid down.
  if (best > 0) return explained(!places && DECISIVE.includes(name.role) ? Math.min(best, ASIDE) : best);
  if (!places && name.entities.length > 0 && spokenName(name, terms.own)) return explained(STANDS_FOR);
  if (elsewhere && places?.some((role) => filled.has(role))) return { is: 'contradicted', part: name.role, reversed: true };
  const rival =
    UNRIVALLED.includes(claim.type) || (claim.type === 'statement' && name.role !== 'speaker')
      ? undefined
      : exclusiveRival(filled, places, name, book, given);
  if (elsewhere) return places ? MISSING : explained(LINKED);
  if (!rival && !places && name.entities.some((entity) => terms.linked.has(entityTerm(entity.id)))) return explained(LINKED);
  return rival ? { is: 'contradicted', part: name.role === 'any' ? rival : name.role } : MISSING;
}

/** A figure for several together is none for one of them. */
const isCollective = ({ quantity }: Claim, ids: readonly EntityId[], given: ReadonlySet<EntityId>): boolean =>
  quantity !== undefined && ids.length > 1 && ids.filter((id) => given.has(id)).length < 2;

/** The claim's sentence has the name, in no role of its own. */
function spokenName(name: NameElement, own: ReadonlySet<string>): boolean {
  return name.stems.length > 0 && name.stems.every((stem) => own.has(stem));
}

/** Somebody else of the same kind stands where the name should. */
function exclusiveRival(
  filled: ReadonlyMap<EntityRole, readonly EntityId[]>,
  places: readonly EntityRole[] | undefined,
  name: NameElement,
  book: EntityBook,
  given: ReadonlySet<EntityId>,
): NameRole | undefined {
  for (const role of places ?? EXCLUSIVE) {
    const rivals = (filled.get(role) ?? []).filter((id) => !given.has(id));
    const alike = rivals.some(
      (id) =>
        name.entities.length === 0 ||
        name.entities.some(
          (entity) =>
            sameKind(entity.kind, book.get(id)?.kind) ||
            entity.head_of.some((head) => sameKind('organisation', book.get(id)?.kind) && head !== id),
        ),
    );
    if (alike)
      return role === 'persons' ? 'person' : role === 'from' || role === 'to' || role === 'target' || role === 'speaker' ? role : 'org';
  }
  return undefined;
}

const sameKind = (one: string, other: string | undefined): boolean =>
  one === other || (one === 'product' && other === 'project') || (one === 'project' && other === 'product');

/** A claim's own figure decides; figures of its sentence count where it has none, or where the question has several. */
function explainFigure(
  { claim }: FoundClaim,
  { figure }: Extract<Element, { is: 'figure' }>,
  { figures, reader }: Explaining,
): Explanation {
  const { quantity } = claim;
  if (quantity && sameFigure(figure, quantity)) return explained(OWN);
  const comparable = quantity && (figure.unit === null || figure.unit === quantity.unit || unitsAlike(figure.unit, quantity.unit));
  if ((!comparable || figures > 1) && reader.figures(claim).some((spoken) => sameFigure(figure, spoken))) return explained(QUOTED);
  return comparable ? { is: 'contradicted', part: 'figure' } : MISSING;
}

const unitsAlike = (one: string, other: string): boolean =>
  ['people', 'posts', 'accounts'].includes(one) && ['people', 'posts', 'accounts'].includes(other);

function explainPeriod(claim: Claim, period: { readonly edtf: string; readonly text: string }): Explanation {
  const { time } = claim;
  if (!time) return MISSING;
  const said = fold(period.text);
  if ([time.words.fr, time.words.en].some((words) => fold(words).includes(said) || said.includes(fold(words)))) return explained(OWN);
  if (!time.edtf) return MISSING;
  if (!overlaps(period.edtf, time.edtf)) return { is: 'contradicted', part: 'period' };
  // Somewhere in a stretch of time is less than the time itself.
  return explained(time.edtf.includes('/') ? QUOTED : OWN);
}
