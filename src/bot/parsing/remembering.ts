/** A parser that remembers what it has read: for those whose reading costs time and money. */
import { LRUCache } from 'lru-cache';
import { fold } from '../../knowledge/language/fold.ts';
import type { ParserCounts } from './counts.ts';
import type { Parsed, ParsingContext, QuestionParser } from './parser.ts';

/** Messages remembered: a few megabytes at most. */
const MOST = 1000;

/** Only what was understood: what was declined may be read the next time. */
export function remembering(parser: QuestionParser, counts: ParserCounts): QuestionParser {
  const read = new LRUCache<string, Parsed>({ max: MOST });
  return {
    name: parser.name,
    parse: async (text, context) => {
      const key = keyOf(text, context);
      const known = read.get(key);
      if (known) {
        counts.cacheHit();
        return known;
      }
      const parsed = await parser.parse(text, context);
      if (parsed.outcome !== 'declined') read.set(key, parsed);
      return parsed;
    },
  };
}

/** All that a reading depends on. The day tells what "last month" is; a question that leans on another is not the same after a third. */
const keyOf = (text: string, { language, now, previous }: ParsingContext): string =>
  JSON.stringify([fold(text), language, now.toISOString().slice(0, 10), previous ?? null]);
