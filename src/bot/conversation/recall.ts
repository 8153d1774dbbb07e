/** What the claims shown say themselves of what is asked next, and the claims that lean on them. */
import type { Claim } from '../../knowledge/claim.ts';
import type { CitedClaim, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { isMoney } from '../../knowledge/quantity.ts';
import type { Answer, Arrangement, NonEmpty } from '../answer.ts';
import { foldedSpan } from '../answering/elements.ts';
import type { Asked } from '../question.ts';
import type { AtHand } from './at-hand.ts';
import type { Name } from './merge.ts';

const SHOWN = 4;

const found = (claims: readonly CitedClaim[], arrangement: Arrangement = { as: 'statements' }): Answer | null => {
  const [first, ...others] = claims.slice(0, SHOWN);
  return first ? { kind: 'found', verdict: null, claims: [first, ...others] as NonEmpty<CitedClaim>, arrangement } : null;
};

/** "Source?", "is that confirmed?" */
export const provenance = ({ shown }: AtHand): Answer | null => found(shown, { as: 'provenance' });

/** "And then?": what came after the events shown. */
export async function next({ shown }: AtHand, kb: KnowledgeBase): Promise<Answer | null> {
  const ids = new Set(shown.map(({ claim }) => claim.id));
  const later = (await sameArticles(shown, kb)).filter(({ claim }) => claim.links.after !== undefined && ids.has(claim.links.after));
  return found(later.filter(({ claim }) => !ids.has(claim.id)));
}

/** "Why?", "when?", "for how much?": null when neither the claims shown nor their neighbours say. */
export async function dwell({ shown }: AtHand, asked: Asked, kb: KnowledgeBase): Promise<Answer | null> {
  const tells = TELLS[asked];
  const [first] = shown;
  if (!tells || !first) return null;
  const own = shown.filter(({ claim }) => tells(claim));
  if (own.length > 0 && asked !== 'reason' && asked !== 'name') return found(own.slice(0, 1));
  // Where something was said is not where something else was.
  if (asked === 'place') return null;
  const all = await sameArticles([first], kb);
  const events = lineage(first.claim, all);
  const wholes =
    asked === 'name' ? all.filter(({ claim }) => claim.id !== first.claim.id && events.includes(claim.id) && tells(claim)) : [];
  if (wholes.length > 0) return found(wholes.slice(0, 1));
  for (const event of events) {
    const about = all.filter(({ claim }) => claim.links.about === event && tells(claim) && claim.id !== first.claim.id);
    if (about.length > 0) return found(about);
  }
  if (own.length > 0) return found(own);
  return asked === 'reason' ? null : found(all.filter(({ claim }) => events.includes(claim.id) && tells(claim)).slice(0, 1));
}

/** Those of the claims that tell of the events of the claims shown. */
export async function related(claims: readonly CitedClaim[], { shown }: AtHand, kb: KnowledgeBase): Promise<CitedClaim[]> {
  const all = await sameArticles([...shown, ...claims], kb);
  const events = new Set(shown.flatMap(({ claim }) => lineage(claim, all, true)));
  return claims.filter(({ claim }) => lineage(claim, all, true).some((id) => events.has(id)));
}

/** What was shown already must say what is asked now. */
export const saying = (claims: readonly CitedClaim[], asked: Asked, { last }: AtHand): CitedClaim[] =>
  claims.filter(({ claim }) => !last.claims.includes(claim.id) || (TELLS[asked]?.(claim) ?? true));

/** Those of the same kind as the claims shown, and, if `same`, of the same people where these name some. */
export function likeShown(claims: readonly CitedClaim[], { shown }: AtHand, same = true): CitedClaim[] {
  const peopleOf = ({ claim: { roles } }: CitedClaim): readonly string[] => [
    ...(roles.persons ?? []),
    ...(roles.speaker ? [roles.speaker] : []),
  ];
  const people = new Set(shown.flatMap(peopleOf));
  return claims.filter(
    (cited) =>
      shown.some(({ claim }) => claim.type === cited.claim.type) &&
      (!same || people.size === 0 || peopleOf(cited).some((id) => people.has(id))),
  );
}

/** Of a part, its whole; of what is said of an event, the event; `further`: and what that came after. */
function lineage(claim: Claim, all: readonly CitedClaim[], further = false): string[] {
  const ids = [claim.id];
  for (let { links } = claim; ids.length < SHOWN; ) {
    const parent = all.find((other) => other.claim.id === (links.part_of ?? links.about ?? (further ? links.after : undefined)))?.claim;
    if (!parent || ids.includes(parent.id)) break;
    ids.push(parent.id);
    links = parent.links;
  }
  return ids;
}

async function sameArticles(shown: readonly CitedClaim[], kb: KnowledgeBase): Promise<readonly CitedClaim[]> {
  const articles = [...new Set(shown.map(({ claim }) => claim.article))];
  return (await Promise.all(articles.map((article) => kb.claims({ article, state: 'accepted' })))).flat();
}

const NOW = /^(?:now|today|currently)$/;

const TELLS: Readonly<Partial<Record<Asked, (claim: Claim) => boolean>>> = {
  reason: ({ type, roles }) => type === 'reason' || type === 'goal' || roles.reason !== undefined,
  time: ({ time }) => time !== undefined && (time.edtf !== undefined || !NOW.test(time.words.en)),
  amount: ({ quantity }) => quantity !== undefined && isMoney(quantity.unit),
  count: ({ quantity }) => quantity !== undefined && ['people', 'posts', 'accounts', 'companies'].includes(quantity.unit),
  quantity: ({ quantity }) => quantity !== undefined,
  percent: ({ quantity }) => quantity?.unit === 'percent',
  manner: ({ roles }) => roles.manner !== undefined,
  duration: ({ roles, time }) => roles.duration !== undefined || time !== undefined,
  name: ({ roles }) => [roles.persons, roles.org, roles.target].some((ids) => (ids?.length ?? 0) > 1),
  place: ({ roles }) => roles.medium !== undefined,
};

/** "And Microsoft?": the one thing that the article says of them in the same breath, about the event that the claims shown are about. */
export async function neighbour({ shown }: AtHand, names: readonly Name[], kb: KnowledgeBase): Promise<Answer | null> {
  const events = new Set(shown.flatMap(({ claim }) => claim.links.about ?? []));
  if (events.size === 0) return null;
  const known = await kb.names(names.map(({ name }) => foldedSpan(name)));
  for (const entity of [...known.values()].flat()) {
    const claims = await kb.claims({ entities: [entity.id], state: 'accepted' });
    const beside = claims.filter(({ claim }) => claim.links.about !== undefined && events.has(claim.links.about));
    if (beside.length === 1) return found(beside);
  }
  return null;
}

export const nothingMore = async (people: boolean, kb: KnowledgeBase): Promise<Answer> => ({
  kind: 'unknown',
  why: { reason: 'nothing_more', people },
  coverage: await kb.coverage(),
  nearby: [],
});
