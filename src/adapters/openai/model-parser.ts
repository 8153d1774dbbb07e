/** Reads messages with a language model. It is shown the message alone, and nothing that it writes is taken on trust. */
import type { Log } from '../../bot/log.ts';
import type { ParserCounts } from '../../bot/parsing/counts.ts';
import { readingsOf } from '../../bot/parsing/grammar/ambiguity.ts';
import { type Intake, intake } from '../../bot/parsing/intake.ts';
import type { OutputFault } from '../../bot/parsing/model/fault.ts';
import { knownTo, questionOf } from '../../bot/parsing/model/question-of.ts';
import { namesIn, sentencesOf } from '../../bot/parsing/model/sentence.ts';
import type { Parsed, ParsingContext, QuestionParser } from '../../bot/parsing/parser.ts';
import type { Question } from '../../bot/question.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { requestFor } from './budget.ts';
import type { Failure, LanguageModel } from './language-model.ts';
import { readOutput } from './read-output.ts';

export interface ModelParserParts {
  readonly model: LanguageModel;
  readonly kb: KnowledgeBase;
  readonly log: Log;
  readonly counts: ParserCounts;
}

/** Why the model did not read a message; `too_long`: for its share of tokens. */
type Reason = Failure | OutputFault | 'too_long';

export class ModelParser implements QuestionParser {
  readonly name = 'model';
  readonly #parts: ModelParserParts;

  constructor(parts: ModelParserParts) {
    this.#parts = parts;
  }

  async parse(text: string, context: ParsingContext): Promise<Parsed> {
    const taken = intake(text, context.language, this.#parts.kb.lexicon);
    const common = { parser: this.name, language: taken.language, trace: { rules: [], repairs: [], doubts: [] } } as const;
    if ('unsupported' in taken) return { outcome: 'understood', question: taken.unsupported, ...common };
    const read = await this.#read(taken, context);
    if ('reason' in read) {
      const { reason, status } = read;
      this.#parts.counts.declined(reason);
      this.#parts.log.warn({ reason, ...(status !== undefined && { status }) }, 'the language model did not read a question');
      return { outcome: 'declined', reason, ...common };
    }
    return { ...read, ...common };
  }

  async #read({ text, language }: Extract<Intake, { text: string }>, context: ParsingContext): Promise<Read> {
    const { kb, model, counts, log } = this.#parts;
    const { now, previous } = context;
    const request = requestFor(text, context, kb.lexicon);
    if (!request) return { reason: 'too_long' };
    const completion = await model.complete(request);
    if (completion.usage) {
      counts.tokens(completion.usage.into, completion.usage.out);
      log.debug({ tokens: completion.usage }, 'asked the language model');
    }
    if (completion.outcome === 'failed') return { reason: completion.reason, status: completion.status };
    const output = readOutput(completion.text);
    if ('fault' in output) return { reason: output.fault };
    const sentences = await sentencesOf(text, language, now, kb);
    const checked = questionOf(output.question, { text, sentences, previous, knows: knownTo(kb.lexicon) });
    if ('fault' in checked) return { reason: checked.fault };
    const { question } = checked;
    const readings = readingsOf(question, namesIn(question, sentences), language);
    return readings ? { outcome: 'ambiguous', readings } : { outcome: 'understood', question };
  }
}

type Read =
  | { readonly outcome: 'understood'; readonly question: Question }
  | Pick<Extract<Parsed, { outcome: 'ambiguous' }>, 'outcome' | 'readings'>
  | { readonly reason: Reason; readonly status?: number | undefined };
