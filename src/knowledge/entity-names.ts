/** The spans of words by which an entity is called: its names, its aliases, and for a person each part of the name. */
import { LANGUAGES } from './bilingual.ts';
import type { Entity } from './entity.ts';
import type { Lexicon } from './language/lexicon.ts';
import { spanOf } from './language/morphology/span.ts';

export interface NameSpan {
  /** Folded words joined by a space. */
  readonly span: string;
  /** 0 a full name, 1 an alias, 2 a part of a name: the lower is the likelier meant. */
  readonly rank: number;
}

const SHORTEST_PART = 3;

/** Each span once, at its best rank. */
export function nameSpans(entity: Entity, lexicon: Lexicon): NameSpan[] {
  const names = typeof entity.name === 'string' ? [entity.name] : [entity.name.fr, entity.name.en];
  const parts = entity.kind === 'person' ? names.flatMap(nameParts).filter((part) => !isFunctionWord(part, lexicon)) : [];
  const ranked = [names.map(spanOf), [...entity.aliases, ...names.flatMap(unjoined)].map(spanOf), parts];
  const best = new Map<string, number>();
  ranked.forEach((spans, rank) => {
    for (const span of spans) if (span && !best.has(span)) best.set(span, rank);
  });
  return [...best].map(([span, rank]) => ({ span, rank }));
}

/** "Ching-Yao Chuang" → "ching yao", "ching", "yao", "chuang". */
const nameParts = (name: string): string[] =>
  [...name.split(/\s+/), ...spanOf(name).split(' ')].map(spanOf).filter((part) => part.length >= SHORTEST_PART && part !== spanOf(name));

/** Names joined by capitals are also written apart: "OpenAI", "open ai". */
const unjoined = (name: string): string[] => {
  const apart = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return apart === name ? [] : [apart];
};

/** "Will" of "Will Smith" is no name on its own. */
const isFunctionWord = (part: string, lexicon: Lexicon): boolean =>
  LANGUAGES.some((language) => lexicon.fillersAt([part], 0, language)?.kinds.includes('function'));
