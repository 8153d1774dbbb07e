/** One conversation while a message of it is answered: what it goes on from, and what will be remembered. A faulty memory costs nobody the answer. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Answer } from '../answer.ts';
import type { Log } from '../log.ts';
import type { Message } from '../message.ts';
import type { Parsed } from '../parsing/parser.ts';
import { claimsIn } from '../phrasing/phrase.ts';
import type { Question } from '../question.ts';
import type { Reply } from '../reply.ts';
import type { ConversationMemory, Last, Remembered } from './memory.ts';
import { aboutOf } from './merge.ts';

interface Surroundings {
  readonly memory: ConversationMemory;
  readonly now: Date;
  readonly log: Log;
}

interface Answered {
  readonly parsed: Parsed;
  /** Whose words the question holds. */
  readonly words: Language;
  readonly answer: Answer;
  readonly reply: Reply;
  /** It went on from the last exchange. */
  readonly followed: boolean;
}

export class Thread {
  /** The exchange to go on from. */
  readonly last: Last | null;
  /** The one before that. */
  readonly before: Last | null;
  readonly #message: Message;
  readonly #around: Surroundings;

  private constructor(message: Message, [last, before]: readonly [Last | null, Last | null], around: Surroundings) {
    this.#message = message;
    this.last = last;
    this.before = before;
    this.#around = around;
  }

  static async of(message: Message, around: Surroundings): Promise<Thread> {
    const remembered = message.conversation === '' ? null : await recall(message, around);
    // Delivered twice: it goes on from what came before it, not from itself.
    const again = remembered?.last.message === message.id && remembered.last.text === message.text;
    return new Thread(message, again ? [remembered.before, null] : [remembered?.last ?? null, remembered?.before ?? null], around);
  }

  /** What went on from the last exchange and came to nothing is not gone on from. */
  async remember({ parsed, words, answer, reply, followed }: Answered): Promise<void> {
    const { id, text, conversation } = this.#message;
    const question = questionOf(parsed);
    if (conversation === '' || (this.last !== null && (changesNothing(question, answer) || (followed && answer.kind === 'unknown'))))
      return;
    const last: Last = {
      message: id,
      text,
      question,
      language: words,
      replied: reply.language,
      claims: reply.citations.length > 0 ? [...new Set(claimsIn(answer).map(({ claim }) => claim.id))] : [],
      options: parsed.outcome === 'ambiguous' ? parsed.readings.map(({ option, question: meant }) => ({ option, question: meant })) : [],
      suggestions: [...reply.suggestions],
    };
    await this.#store({ last, before: this.last });
  }

  async #store(remembered: Remembered): Promise<void> {
    const { memory, now, log } = this.#around;
    try {
      await memory.remember(this.#message.conversation, remembered, now);
    } catch (fault) {
      log.warn({ message: this.#message.id, fault: String(fault) }, 'a conversation could not be remembered');
    }
  }
}

/** Thanks in between, or that there is nobody else: what was shown before is still at hand. */
const changesNothing = (question: Question, answer: Answer): boolean =>
  aboutOf(question) === null || (answer.kind === 'unknown' && answer.why.reason === 'nothing_more');

async function recall({ id, conversation }: Message, { memory, now, log }: Surroundings): Promise<Remembered | null> {
  try {
    return await memory.recall(conversation, now);
  } catch (fault) {
    log.warn({ message: id, fault: String(fault) }, 'a conversation could not be recalled');
    return null;
  }
}

function questionOf(parsed: Parsed): Question {
  if (parsed.outcome === 'understood') return parsed.question;
  return parsed.outcome === 'ambiguous' ? parsed.readings[0].question : { kind: 'help', topic: 'capability' };
}
