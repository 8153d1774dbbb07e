/** What the parsers did since the start, in figures: who answered, what was declined and why, what the model cost. */
import type { ParserName, QuestionParser } from './parser.ts';

export interface Counted {
  readonly asked: number;
  readonly byGrammar: number;
  readonly byModel: number;
  /** By the model: reason → how often. Timeouts and the open circuit are among them. */
  readonly declined: Readonly<Record<string, number>>;
  readonly timedOut: number;
  readonly brokenCircuit: number;
  readonly cacheHits: number;
  /** Of the model; those served from the provider's prompt cache included. */
  readonly tokensIn: number;
  readonly tokensOut: number;
}

const TIMED_OUT = 'timeout';
const BROKEN_CIRCUIT = 'circuit_open';

export class ParserCounts {
  #asked = 0;
  #cacheHits = 0;
  #tokensIn = 0;
  #tokensOut = 0;
  readonly #read = { grammar: 0, model: 0 };
  readonly #declined = new Map<string, number>();

  asked(): void {
    this.#asked += 1;
  }

  read(by: ParserName): void {
    this.#read[by] += 1;
  }

  /** The model did not read a message. */
  declined(reason: string): void {
    this.#declined.set(reason, (this.#declined.get(reason) ?? 0) + 1);
  }

  cacheHit(): void {
    this.#cacheHits += 1;
  }

  tokens(into: number, out: number): void {
    this.#tokensIn += into;
    this.#tokensOut += out;
  }

  soFar(): Counted {
    return {
      asked: this.#asked,
      byGrammar: this.#read.grammar,
      byModel: this.#read.model,
      declined: Object.fromEntries(this.#declined),
      timedOut: this.#declined.get(TIMED_OUT) ?? 0,
      brokenCircuit: this.#declined.get(BROKEN_CIRCUIT) ?? 0,
      cacheHits: this.#cacheHits,
      tokensIn: this.#tokensIn,
      tokensOut: this.#tokensOut,
    };
  }
}

/** The same parser, whose messages and answers are counted. */
export const counted = (parser: QuestionParser, counts: ParserCounts): QuestionParser => ({
  name: parser.name,
  parse: async (text, context) => {
    counts.asked();
    const parsed = await parser.parse(text, context);
    if (parsed.outcome !== 'declined') counts.read(parsed.parser);
    return parsed;
  },
});
