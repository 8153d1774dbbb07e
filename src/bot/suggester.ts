/** Questions that can be answered, for what somebody has begun to type. */
import type { Language } from '../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { tokenize } from '../knowledge/language/tokens.ts';

interface Known {
  readonly question: string;
  readonly words: readonly string[];
}

/** Bounds what is kept in memory and looked through at each key. */
const MOST_KNOWN = 2000;

export class Suggester {
  readonly #kb: KnowledgeBase;
  #known: Promise<Readonly<Record<Language, readonly Known[]>>> | undefined;

  constructor(kb: KnowledgeBase) {
    this.#kb = kb;
  }

  /** Each word typed must begin a word of the question, names included; those that begin as typed come first. */
  async suggest(typed: string, language: Language, limit: number): Promise<readonly string[]> {
    const known = (await this.#questions())[language];
    const begun = wordsOf(typed);
    const meets = ({ words }: Known): boolean => begun.every((word) => words.some((other) => other.startsWith(word)));
    const begins = ({ words }: Known): boolean => begun.every((word, at) => words[at]?.startsWith(word));
    const found = known.filter(meets);
    return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, limit).map(({ question }) => question);
  }

  /** Read once: what the articles say changes when the bot starts. */
  async #questions(): Promise<Readonly<Record<Language, readonly Known[]>>> {
    this.#known ??= this.#kb.claims({ state: 'accepted', limit: MOST_KNOWN }).then((claims) => {
      const of = (language: Language): Known[] =>
        [...new Set(claims.flatMap(({ claim }) => claim.question?.[language] ?? []))].map((question) => ({
          question,
          words: wordsOf(question),
        }));
      return { fr: of('fr'), en: of('en') };
    });
    return this.#known;
  }
}

const wordsOf = (text: string): string[] => tokenize(text).map(({ folded }) => folded);
