/** The shared core: a message in, a reply out. The one place that catches faults. */
import type { Language } from '../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { ClaimReader } from './answering/claim-reader.ts';
import type { Considered } from './answering/context.ts';
import type { Log } from './log.ts';
import type { Message } from './message.ts';
import type { Parsed, QuestionParser } from './parsing/parser.ts';
import { claimsIn, entityIdsIn, phrase } from './phrasing/phrase.ts';
import type { Reply } from './reply.ts';
import type { Task, Worked } from './work.ts';

export interface BotParts {
  readonly kb: KnowledgeBase;
  readonly parser: QuestionParser;
  readonly clock: () => Date;
  readonly log: Log;
  /** Used when neither the text nor the message's locale gives a clue. */
  readonly language: Language;
}

/** A reply with how it came about, for `ask --explain`. */
export interface Exchange {
  readonly reply: Reply;
  readonly parsed: Parsed;
  readonly answer: Answer;
  readonly considered: readonly Considered[];
}

export class Bot {
  readonly #parts: BotParts;
  readonly #reader: ClaimReader;

  constructor(parts: BotParts) {
    this.#parts = parts;
    this.#reader = new ClaimReader(parts.kb.lexicon);
  }

  /** Never throws. */
  async work(task: Task, message: Message): Promise<Worked> {
    // TODO: check and about
    void task;
    const { reply, parsed, answer } = await this.exchange(message);
    return {
      reply,
      question: parsed.outcome === 'understood' ? parsed.question : null,
      claims: reply.citations.length > 0 ? claimsIn(answer).map(({ claim }) => claim.id) : [],
    };
  }

  /** Questions that can be answered, for what somebody has begun to type. */
  async suggest(_typed: string, _language: Language): Promise<readonly string[]> {
    return [];
  }

  /** Never throws: a fault is logged and answered with an apology. */
  async exchange(message: Message): Promise<Exchange> {
    const { parser, clock, log } = this.#parts;
    const language = message.locale ?? this.#parts.language;
    try {
      const parsed = await parser.parse(message.text, { language, now: clock() });
      const considered: Considered[] = [];
      const answer = await this.#answer(parsed, considered);
      const reply = await this.#phrase(answer, parsed.language);
      log.debug({ message: message.id, kind: answer.kind, rules: parsed.trace.rules }, 'answered');
      return { reply, parsed, answer, considered };
    } catch (fault) {
      log.error(
        { message: message.id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) },
        'a question could not be answered',
      );
      return this.#apology(language);
    }
  }

  async #answer(parsed: Parsed, considered: Considered[]): Promise<Answer> {
    const { kb } = this.#parts;
    const answering = { kb, language: parsed.language, reader: this.#reader, consider: (one: Considered) => considered.push(one) };
    switch (parsed.outcome) {
      case 'understood':
        return answerQuestion(parsed.question, answering);
      case 'ambiguous':
        return { kind: 'which_one', options: optionsOf(parsed.readings) };
      case 'declined':
        return { kind: 'unknown', why: { reason: 'not_understood' }, coverage: await kb.coverage(), nearby: [] };
    }
  }

  async #phrase(answer: Answer, language: Language): Promise<Reply> {
    const entities = new Map((await this.#parts.kb.entities(entityIdsIn(answer))).map((entity) => [entity.id, entity]));
    return phrase(answer, { language, entities: (id) => entities.get(id) });
  }

  #apology(language: Language): Exchange {
    const answer: Answer = {
      kind: 'unknown',
      why: { reason: 'not_understood' },
      coverage: { articles: [], claims: 0, from: null, to: null },
      nearby: [],
    };
    const parsed: Parsed = { outcome: 'declined', reason: 'fault', language, trace: { rules: [], repairs: [] } };
    return { reply: phrase(answer, { language, entities: () => undefined }), parsed, answer, considered: [] };
  }
}

function optionsOf([first, second, ...others]: Extract<Parsed, { outcome: 'ambiguous' }>['readings']): Extract<
  Answer,
  { kind: 'which_one' }
>['options'] {
  return [first.option, second.option, ...others.map(({ option }) => option)];
}
