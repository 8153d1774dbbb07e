/** Scores replies by the rules of the question set: status, content, citations, real quotations, language. */
import type { Status } from '../bot/reply.ts';
import { normalise, normaliseQuote } from './normalise.ts';
import type { ScoredQuestion } from './questions.ts';

export interface ScoredReply {
  readonly status: Status;
  readonly language: string;
  readonly text: string;
  readonly quotes: readonly string[];
}

export interface Scored {
  readonly question: ScoredQuestion;
  readonly reply: ScoredReply;
  /** Empty when the reply passes. */
  readonly faults: readonly string[];
  /** An assertion where there is no answer. */
  readonly falseAssertion: boolean;
  /** A quotation that is in no source, or an assertion without one. */
  readonly badQuotation: boolean;
}

/** `sources`: the texts that quotations must come from. */
export function score(question: ScoredQuestion, reply: ScoredReply, sources: readonly string[]): Scored {
  const asserts = reply.status === 'answered' || reply.status === 'refuted';
  const strange = reply.quotes.filter((quote) => !sources.some((source) => source.includes(normaliseQuote(quote))));
  const badQuotation = strange.length > 0 || (asserts && reply.quotes.length === 0);
  const faults = [
    ...(question.expect.includes(reply.status) ? [] : [`status ${reply.status}, expected ${question.expect.join(' or ')}`]),
    ...contentFaults(question, normalise(reply.text)),
    ...question.cite.filter((group) => !cites(group, reply.quotes)).map((group) => `citation lacks ${group.join(' | ')}`),
    ...strange.map((quote) => `quotation in no source: ${quote}`),
    ...(asserts && reply.quotes.length === 0 ? ['no citation'] : []),
    ...(question.lang === 'any' || reply.language === question.lang ? [] : [`language ${reply.language}`]),
  ];
  const noAnswer = ['unanswerable', 'false-premise'].includes(question.kind);
  return {
    question,
    reply,
    faults,
    badQuotation,
    falseAssertion: noAnswer && reply.status === 'answered' && !question.expect.includes('answered'),
  };
}

function contentFaults({ all, none }: ScoredQuestion, text: string): string[] {
  const matches = (pattern: string): boolean => new RegExp(pattern, 'i').test(text);
  return [
    ...all.filter((group) => !group.some(matches)).map((group) => `content lacks ${group.join(' | ')}`),
    ...none.filter(matches).map((pattern) => `content has ${pattern}`),
  ];
}

const cites = (group: readonly string[], quotes: readonly string[]): boolean =>
  group.some((piece) => quotes.some((quote) => normaliseQuote(quote).includes(normaliseQuote(piece))));
