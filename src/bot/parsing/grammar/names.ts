/** Finds the names of a sentence: known ones by look-up, unknown ones by their capitals. */
import type { Entity } from '../../../knowledge/entity.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { Token } from '../../../knowledge/language/tokens.ts';

const LONGEST_NAME = 6;

export interface NameSpan {
  readonly at: number;
  readonly length: number;
  readonly entities: readonly Entity[];
}

/** Known names, the longest first from the left; `free` says which tokens may take part. */
export async function knownNames(
  tokens: readonly Token[],
  free: (at: number) => boolean,
  allowed: (at: number) => boolean,
  kb: KnowledgeBase,
): Promise<NameSpan[]> {
  const spans = new Map<string, string>();
  const span = (at: number, length: number): string =>
    tokens
      .slice(at, at + length)
      .map((token) => token.folded)
      .join(' ');
  for (let at = 0; at < tokens.length; at += 1)
    for (let length = 1; length <= LONGEST_NAME && at + length <= tokens.length && free(at + length - 1); length += 1)
      spans.set(span(at, length), '');
  const known = await kb.names([...spans.keys()]);
  const found: NameSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longest(tokens, at, free, (length) => known.get(span(at, length)));
    if (match && (match.length > 1 || allowed(at))) {
      found.push({ at, ...match });
      at += match.length;
    } else at += 1;
  }
  return found;
}

function longest(
  tokens: readonly Token[],
  at: number,
  free: (at: number) => boolean,
  look: (length: number) => readonly Entity[] | undefined,
): Omit<NameSpan, 'at'> | undefined {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length >= 1; length -= 1) {
    if (![...Array(length).keys()].every((offset) => free(at + offset))) continue;
    const entities = look(length);
    if (entities?.length) return { length, entities };
  }
  return undefined;
}

/** « Rappelle-moi », "Tell us": an order begins the sentence. */
const ADDRESSED = /^(?:moi|nous|me|us)$/;

/** What firms add to a common word to make a name of it ("Scale AI"). */
export const BUSINESS = /^(?:AI|IA|Labs?|Inc|Corp|Systems?|Technologies|Group|Intelligence|Robotics|Research)$/;

const isTitled = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);

const capital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

/** Capitals mean something only where most words have none, or a long one has none. The first has one anyway. */
export function capitalsMean(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const inner = words.slice(1);
  return words.some((word) => word.text.length > 4 && !capital(word)) || inner.filter(capital).length <= Math.max(1, inner.length * 0.6);
}

/**
 * May this token be part of a name that is not known? `ordinary` says that it is a word that the lexicon knows. A sentence begins
 * with a capital anyway: there it takes a verb behind it ("Apple has lost"), not an object (« Retrace le parcours »).
 */
export function looksLikeName(
  tokens: readonly Token[],
  at: number,
  ordinary: (at: number) => boolean,
  determiner: (at: number) => boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !capital(token)) return false;
  if (!ordinary(at)) return at > 0 || (next !== undefined && !determiner(at + 1) && !ADDRESSED.test(next.folded));
  if (at === 0 || next === undefined || !capital(next)) return false;
  return !ordinary(at + 1) || (isTitled(token) && BUSINESS.test(next.text));
}
