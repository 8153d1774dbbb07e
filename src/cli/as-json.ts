/** The shapes that other programs read: one answer, one claim (see the README's command line). */
import type { Exchange } from '../bot/bot.ts';
import { plainText } from '../bot/phrasing/plain.ts';
import type { Question } from '../bot/question.ts';
import type { Article } from '../knowledge/article.ts';
import type { Entity } from '../knowledge/entity.ts';
import type { CitedClaim } from '../knowledge/knowledge-base.ts';
import { isMoney, type Quantity } from '../knowledge/quantity.ts';

const articleOf = ({ id, title, publisher, url, published }: Article) => ({ id, title, publisher, url, published });

export function answerAsJson(id: unknown, { reply, parsed }: Exchange, ms: number) {
  return {
    id,
    status: reply.status,
    language: reply.language,
    text: plainText(reply),
    citations: reply.citations.map(({ quote, article, link }) => ({ quote, article: articleOf(article), link })),
    question: questionOf(parsed),
    parser: parsed.parser,
    ms: Math.round(ms * 1000) / 1000,
  };
}

function questionOf(parsed: Exchange['parsed']): Question | null {
  if (parsed.outcome === 'understood') return parsed.question;
  return parsed.outcome === 'ambiguous' ? parsed.readings[0].question : null;
}

/** Names in their usual form, content in the article's language, other free text in English; only the roles that are filled. */
export function claimAsJson({ claim, article, evidence }: CitedClaim, entity: (id: string) => Entity | undefined) {
  const { language } = article;
  const name = (id: string): string => {
    const known = entity(id)?.name ?? id;
    return typeof known === 'string' ? known : known[language];
  };
  const names = (ids: readonly string[] | undefined): string | undefined => ids?.map(name).join(', ');
  const { roles, quantity, time } = claim;
  const filled = {
    persons: roles.persons?.map(name),
    group: roles.group?.en,
    ...quantityRoles(quantity),
    from: names(roles.from),
    to: names(roles.to),
    org: names(roles.org),
    target: names(roles.target),
    team: names(roles.team),
    position: roles.position?.en,
    reports_to: roles.reports_to && name(roles.reports_to),
    kind: roles.kind?.en,
    stage: roles.stage,
    outcome: roles.outcome,
    led_by: roles.led_by?.map(name),
    investors: roles.investors?.map(name),
    speaker: roles.speaker && name(roles.speaker),
    about: names(roles.about),
    content: roles.content?.[language],
    reason: roles.reason?.en,
    date: time?.edtf && /^\d{4}(-\d\d){0,2}$/.test(time.edtf) ? time.edtf : undefined,
    period: time?.words[language],
    source: claim.attribution?.[language],
  };
  return {
    id: claim.id,
    article: claim.article,
    type: claim.type,
    modality: claim.modality,
    state: claim.state,
    confidence: claim.confidence,
    roles: Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)),
    passages: evidence.map(({ passage: { quote, start, end } }) => ({ quote, ...(start === undefined ? {} : { start, end }) })),
  };
}

const QUALIFIERS: Readonly<Record<Quantity['bound'], string | undefined>> = {
  exact: undefined,
  at_least: 'at_least',
  at_most: 'up_to',
  about: 'about',
  more_than: 'more_than',
  less_than: 'less than',
  each: 'each',
};

function quantityRoles(quantity: Quantity | undefined) {
  if (!quantity) return {};
  const { value, unit, bound } = quantity;
  if (isMoney(unit)) return { amount: { value, currency: unit }, qualifier: QUALIFIERS[bound] };
  if (unit === 'percent') return { pct: value, qualifier: QUALIFIERS[bound] };
  return { count: value, qualifier: QUALIFIERS[bound] };
}
