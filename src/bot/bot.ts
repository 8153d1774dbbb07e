/** The shared core: a message in, a reply out. The one place that catches faults. */
import type { Language } from '../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { ClaimReader } from './answering/claim-reader.ts';
import type { Answering, Considered } from './answering/context.ts';
import { checkStatements } from './checking/check-message.ts';
import { statementsIn } from './checking/statements.ts';
import { type Followed, follow } from './conversation/follow.ts';
import { type ConversationMemory, ShortMemory } from './conversation/memory.ts';
import { Thread } from './conversation/thread.ts';
import type { Log } from './log.ts';
import type { Message } from './message.ts';
import type { Parsed, QuestionParser } from './parsing/parser.ts';
import { checkedReply } from './phrasing/checked.ts';
import { claimsIn, entityIdsIn, phrase } from './phrasing/phrase.ts';
import { type FindEntity, voiceIn } from './phrasing/voice.ts';
import type { Reply } from './reply.ts';
import { Suggester } from './suggester.ts';
import type { Task, Worked } from './work.ts';

export interface BotParts {
  readonly kb: KnowledgeBase;
  readonly parser: QuestionParser;
  /** Tells by a message's surface whether it goes on from the one before, where the parser itself would cost more; the parser by default. */
  readonly surface?: QuestionParser;
  readonly clock: () => Date;
  readonly log: Log;
  /** Used when neither the text nor the message's locale gives a clue. */
  readonly language: Language;
  /** Where conversations are kept; in this process unless given. */
  readonly conversations?: ConversationMemory;
}

/** A reply with how it came about, for `ask --explain`. */
export interface Exchange {
  readonly reply: Reply;
  readonly parsed: Parsed;
  readonly answer: Answer;
  readonly considered: readonly Considered[];
  /** How it goes on from the question before it; absent where it stands alone. */
  readonly followed?: string;
}

export class Bot {
  readonly #parts: BotParts;
  readonly #reader: ClaimReader;
  readonly #suggester: Suggester;
  readonly #surface: QuestionParser;
  readonly #conversations: ConversationMemory;

  constructor(parts: BotParts) {
    this.#parts = parts;
    this.#surface = parts.surface ?? parts.parser;
    this.#conversations = parts.conversations ?? new ShortMemory();
    this.#reader = new ClaimReader(parts.kb.lexicon);
    this.#suggester = new Suggester(parts.kb);
  }

  /** Never throws. */
  async work(task: Task, message: Message): Promise<Worked> {
    if (task === 'ask') return this.#ask(message);
    try {
      return task === 'check' ? await this.#check(message) : await this.#about(message);
    } catch (fault) {
      this.#logFault(message, fault);
      return { reply: this.#apology(this.#languageFor(message)).reply, question: null, claims: [] };
    }
  }

  /** Questions that can be answered, for what somebody has begun to type. */
  suggest(typed: string, language: Language, limit: number): Promise<readonly string[]> {
    return this.#suggester.suggest(typed, language, limit);
  }

  async #ask(message: Message): Promise<Worked> {
    const { reply, parsed, answer } = await this.exchange(message);
    return {
      reply,
      question: parsed.outcome === 'understood' ? parsed.question : null,
      claims: reply.citations.length > 0 ? claimsIn(answer).map(({ claim }) => claim.id) : [],
    };
  }

  /** Each statement of the message: do the articles say so? */
  async #check(message: Message): Promise<Worked> {
    const { parser, clock, kb } = this.#parts;
    // Only the language of the whole is wanted: that is no question for a model.
    const { language } = await this.#surface.parse(message.text, { language: this.#languageFor(message), now: clock() });
    const { statements, cut } = await statementsIn(message.text, parser, { language, now: clock() });
    const checked = await checkStatements(statements, { kb, language, reader: this.#reader });
    const answers = checked.flatMap(({ finding }) => (finding.is === 'silent' ? [] : [finding.answer]));
    const reply = checkedReply(checked, cut, voiceIn(language, await this.#entitiesOf(answers)));
    return { reply, question: null, claims: answers.flatMap((answer) => answer.claims.map(({ claim }) => claim.id)) };
  }

  /** What the articles cover, with questions to begin with. */
  async #about(message: Message): Promise<Worked> {
    const { kb } = this.#parts;
    const language = this.#languageFor(message);
    const question = { kind: 'help', topic: 'coverage' } as const;
    const answer = await answerQuestion(question, { kb, language, reader: this.#reader });
    return { reply: await this.#phrase(answer, language), question, claims: [] };
  }

  /** Never throws: a fault is logged and answered with an apology. */
  async exchange(message: Message): Promise<Exchange> {
    const { parser, clock, log } = this.#parts;
    let language = this.#languageFor(message);
    try {
      const now = clock();
      const considered: Considered[] = [];
      const answering = (words: Language): Answering => this.#answering(words, considered);
      const thread = await Thread.of(message, { memory: this.#conversations, now, log });
      language = thread.last?.replied ?? language;
      const surface = await this.#surface.parse(message.text, { language, now });
      const followed = await follow(message.text, surface, thread, { kb: this.#parts.kb, parser, now, answering });
      const alone = followed || this.#surface === parser ? surface : await parser.parse(message.text, { language, now });
      const parsed = followed ? understoodAs(followed, alone) : alone;
      const answer = followed?.answer ?? (await this.#answer(parsed, considered));
      const reply = await this.#phrase(answer, parsed.language);
      await thread.remember({ parsed, words: followed?.language ?? alone.language, answer, reply, followed: followed !== null });
      log.debug({ message: message.id, kind: answer.kind, rules: parsed.trace.rules }, 'answered');
      return { reply, parsed, answer, considered, ...(followed && { followed: followed.how }) };
    } catch (fault) {
      this.#logFault(message, fault);
      return this.#apology(language);
    }
  }

  #answering(language: Language, considered: Considered[]): Answering {
    return { kb: this.#parts.kb, language, reader: this.#reader, consider: (one) => considered.push(one) };
  }

  async #answer(parsed: Parsed, considered: Considered[]): Promise<Answer> {
    const { kb } = this.#parts;
    const answering = this.#answering(parsed.language, considered);
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
    return phrase(answer, { language, entities: await this.#entitiesOf([answer]) });
  }

  async #entitiesOf(answers: readonly Answer[]): Promise<FindEntity> {
    const ids = [...new Set(answers.flatMap(entityIdsIn))];
    const entities = new Map((await this.#parts.kb.entities(ids)).map((entity) => [entity.id, entity]));
    return (id) => entities.get(id);
  }

  #languageFor({ locale }: Message): Language {
    return locale ?? this.#parts.language;
  }

  #logFault({ id }: Message, fault: unknown): void {
    const { log } = this.#parts;
    log.error(
      { message: id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) },
      'a message could not be answered',
    );
  }

  #apology(language: Language): Exchange {
    const answer: Answer = {
      kind: 'unknown',
      why: { reason: 'not_understood' },
      coverage: { articles: [], claims: 0, from: null, to: null },
      nearby: [],
    };
    const trace = { rules: [], repairs: [], doubts: [] };
    const parsed: Parsed = { outcome: 'declined', reason: 'fault', parser: 'grammar', language, trace };
    return { reply: phrase(answer, { language, entities: () => undefined }), parsed, answer, considered: [] };
  }
}

/** The message as it is understood with what came before it. */
function understoodAs({ question, reply, how }: Followed, { parser, trace }: Parsed): Parsed {
  const rules = [...trace.rules, `goes on: ${how}`];
  if (!question) return { outcome: 'declined', reason: how, parser, language: reply, trace: { ...trace, rules } };
  return { outcome: 'understood', question, parser, language: reply, trace: { ...trace, rules } };
}

function optionsOf([first, second, ...others]: Extract<Parsed, { outcome: 'ambiguous' }>['readings']): Extract<
  Answer,
  { kind: 'which_one' }
>['options'] {
  return [first.option, second.option, ...others.map(({ option }) => option)];
}
