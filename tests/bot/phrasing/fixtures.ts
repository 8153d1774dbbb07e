/** Hand-made entities, claims and answers for the phrasing tests. */

import type { Answer } from '../../../src/bot/answer.ts';
import { phrase } from '../../../src/bot/phrasing/phrase.ts';
import type { Phrasebook } from '../../../src/bot/phrasing/phrasebook.ts';
import { plainText } from '../../../src/bot/phrasing/plain.ts';
import type { Reply } from '../../../src/bot/reply.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import type { Language } from '../../../src/knowledge/bilingual.ts';
import type { Claim } from '../../../src/knowledge/claim.ts';
import { Entity } from '../../../src/knowledge/entity.ts';
import type { Evidence, Passage } from '../../../src/knowledge/evidence.ts';
import type { CitedClaim, Coverage } from '../../../src/knowledge/knowledge-base.ts';

/** Property tests try the same values each time. */
export const RUNS = { seed: 20250917, numRuns: 500 };

const NBSP = '\u00a0';

const organisation = (id: string, name: Entity['name'], aliases: string[] = []): Entity =>
  Entity.parse({ id, kind: 'organisation', name, aliases });
const person = (id: string, name: string): Entity => Entity.parse({ id, kind: 'person', name });

const ENTITIES: readonly Entity[] = [
  organisation('meta', 'Meta', ['Facebook']),
  organisation('xai', 'xAI'),
  organisation('openai', 'OpenAI'),
  organisation('io', 'io'),
  organisation('x', 'X'),
  organisation('apple', 'Apple'),
  organisation('hugging-face', 'Hugging Face'),
  organisation('boring', 'The Boring Company'),
  organisation('upenn', { fr: 'université de Pennsylvanie', en: 'University of Pennsylvania' }),
  organisation('wang-startup', { fr: 'la startup d’Alexandr Wang', en: "Alexandr Wang's startup" }),
  Entity.parse({ id: 'annotators', kind: 'team', name: { fr: 'équipe d’annotation', en: 'annotation team' } }),
  Entity.parse({ id: 'lab', kind: 'team', name: { fr: 'laboratoire de robotique', en: 'robotics lab' } }),
  Entity.parse({ id: 'engineers', kind: 'team', name: { fr: 'ingénieurs en IA', en: 'AI engineers' } }),
  Entity.parse({ id: 'grok', kind: 'product', name: 'Grok' }),
  person('ada', 'Ada Okoye'),
  person('jane', 'Jane Doe'),
  person('yann', 'Yann Moreau'),
];

export const findEntity = (id: string): Entity | undefined => ENTITIES.find((entity) => entity.id === id);
export const ENTITY_IDS = ENTITIES.map(({ id }) => id);

export const article = (over: Partial<Article> = {}): Article => ({
  id: 'gazette-1',
  title: 'Un titre',
  publisher: 'La Gazette',
  url: 'https://gazette.example/article-1',
  language: 'fr',
  published: null,
  ...over,
});

export const passage = (quote: string, over: Partial<Passage> = {}): Passage => ({
  id: quote.slice(0, 8),
  article: 'gazette-1',
  quote,
  prefix: '',
  suffix: '',
  ...over,
});

export const supports = (quote: string, over: Partial<Passage> = {}): Evidence => ({ passage: passage(quote, over), stance: 'supports' });
export const disputes = (quote: string): Evidence => ({ passage: passage(quote), stance: 'disputes' });

type ClaimFields = Partial<Claim> & Pick<Claim, 'type'>;

export function cited(fields: ClaimFields, evidence: readonly Evidence[] = [], from: Article = article()): CitedClaim {
  const claim: Claim = {
    id: JSON.stringify(fields),
    article: from.id,
    modality: 'asserted',
    state: 'accepted',
    confidence: 1,
    roles: {},
    links: {},
    ...fields,
  };
  const [first = supports('le passage'), ...others] = evidence;
  return { claim, article: from, evidence: [first, ...others] };
}

/** A claim that is worded by its gloss. */
export const glossed = (fr: string, en: string, fields: Partial<Claim> = {}, evidence: readonly Evidence[] = []): CitedClaim =>
  cited({ type: 'assessment', gloss: { fr, en }, ...fields }, evidence);

export const coverage = (over: Partial<Coverage> = {}): Coverage => ({
  articles: [article(), article({ id: 'courier-1', publisher: 'Le Courrier', title: 'Un autre titre' })],
  claims: 2,
  from: null,
  to: null,
  ...over,
});

export const found = (...claims: [CitedClaim, ...CitedClaim[]]): Answer => ({
  kind: 'found',
  verdict: null,
  claims,
  arrangement: { as: 'statements' },
});

export const reply = (answer: Answer, language: Language, phrasebook?: Phrasebook): Reply =>
  phrase(answer, { language, entities: findEntity, ...(phrasebook && { phrasebook }) });

/** The plain text of the reply. No-break spaces are written `~` when `visible`. */
export const text = (answer: Answer, language: Language): string => plainText(reply(answer, language));
export const visible = (answer: Answer, language: Language): string => text(answer, language).replaceAll(NBSP, '~');
