/** Makes the articles of a world one after the other, so that a million claims never stand in memory together. */
import { LANGUAGES, type Language } from '../../knowledge/bilingual.ts';
import type { Claim, Links, Modality } from '../../knowledge/claim.ts';
import type { Passage } from '../../knowledge/evidence.ts';
import type { DataArticle, DataClaim } from '../../knowledge/files/knowledge-data.ts';
import type { Cast } from './cast.ts';
import { type Kind, type Told, word, wordBoth } from './kind.ts';
import * as careers from './kinds/careers.ts';
import * as deals from './kinds/deals.ts';
import * as matters from './kinds/matters.ts';
import * as workforce from './kinds/workforce.ts';
import type { Random } from './random.ts';
import { Scene } from './scene.ts';
import { eventTime, publicationDate } from './times.ts';
import { SOURCES } from './vocabulary.ts';

const KINDS: readonly Kind[] = [careers, workforce, deals, matters].flatMap((kinds) => Object.values(kinds));
const PUBLISHERS = ['La Gazette du Calcul', 'Le Fil des Machines', 'The Compute Ledger', 'Model Weekly', 'Rack & Stack'];

const MODALITIES: readonly { readonly weight: number; readonly modality: Modality }[] = [
  { weight: 70, modality: 'asserted' },
  { weight: 15, modality: 'reported' },
  { weight: 8, modality: 'planned' },
  { weight: 4, modality: 'rumoured' },
  { weight: 3, modality: 'denied' },
];

/** Exactly so many claims, in articles of three to eighteen. */
export function* articles(claims: number, cast: Cast, random: Random): Generator<DataArticle> {
  let left = claims;
  for (let number = 1; left > 0; number += 1) {
    const article = makeArticle(number, Math.min(left, 3 + random.skewed(16, 1.5)), cast, random);
    left -= article.claims.length;
    yield article;
  }
}

function makeArticle(number: number, size: number, cast: Cast, random: Random): DataArticle {
  const id = `bench-${String(number).padStart(6, '0')}`;
  const language = random.pick(LANGUAGES);
  const scene = new Scene(cast, random);
  const claims: DataClaim[] = [];
  const passages: Passage[] = [];
  for (let place = 1; place <= size; place += 1) {
    const { claim, quote } = makeClaim(`${id}-${place}`, id, language, scene, claims);
    const passage = { id: `${id}/${place}`, article: id, quote, prefix: '', suffix: '' };
    passages.push(passage);
    claims.push({ claim, evidence: evidenceOf(passages, random) });
  }
  const title = `${scene.main.name} : ${passages[0]?.quote ?? ''}`;
  const url = `https://bench.example/${id}`;
  return {
    article: { id, title, publisher: random.pick(PUBLISHERS), url, language, published: publicationDate(random) },
    passages,
    claims,
  };
}

/** Its own passage; sometimes the one before as well, for it or against it. */
function evidenceOf(passages: readonly Passage[], random: Random): DataClaim['evidence'] {
  const [own, before] = [passages.at(-1), passages.at(-2)];
  const first = own ? [{ passage: own.id, stance: 'supports' as const }] : [];
  if (!before || !random.chance(0.12)) return first;
  return [...first, { passage: before.id, stance: random.chance(0.1) ? 'disputes' : 'supports' }];
}

function makeClaim(id: string, article: string, language: Language, scene: Scene, before: readonly DataClaim[]) {
  const { random } = scene;
  const kind = random.weighted(KINDS);
  const told = kind.tell(scene);
  const { modality } = random.weighted(MODALITIES);
  const claim: Claim = {
    id,
    article,
    type: kind.type,
    modality,
    state: random.chance(0.97) ? 'accepted' : 'candidate',
    confidence: 1,
    roles: told.roles,
    ...(told.quantity && { quantity: told.quantity }),
    ...(random.chance(kind.dated) && { time: eventTime(random) }),
    ...(modality === 'reported' && { attribution: random.pick(SOURCES) }),
    links: linksOf(kind, before, random),
    gloss: wordBoth(kind.gloss, told.slots, random),
    ...(random.chance(0.4) && { question: wordBoth(kind.question, told.slots, random) }),
    ...(random.chance(0.01) && before[0] && { superseded_by: before[0].claim.id }),
  };
  return { claim, quote: quoteOf(kind, language, told, claim, random) };
}

function linksOf({ leans }: Kind, before: readonly DataClaim[], random: Random): Links {
  const event = before.findLast(({ claim }) => claim.quantity);
  return leans && event && random.chance(0.6) ? { [leans]: event.claim.id } : {};
}

/** The sentence of the article, with its time and its source. */
function quoteOf(kind: Kind, language: Language, { slots }: Told, { time, attribution }: Claim, random: Random): string {
  const when = time ? ` ${time.words[language]}` : '';
  return `${word(kind.quote, language, slots, random)}${when}${attribution ? `, ${attribution[language]}` : ''}`;
}
