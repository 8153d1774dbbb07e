/** Question → Answer: one file for each kind of question. */
import type { Answer } from '../answer.ts';
import type { Question } from '../question.ts';
import { ask } from './ask.ts';
import { calculate } from './calculate.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import type { Answering } from './context.ts';
import { describe } from './describe.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';
import { why } from './why.ts';

export function answerQuestion(question: Question, answering: Answering): Promise<Answer> {
  switch (question.kind) {
    case 'ask':
      if (question.reduction === 'sum' || question.reduction === 'difference')
        return calculate(question.reduction, question.about, answering);
      return ask(question.asked, question.about, answering);
    case 'check':
      return check(question.about, answering);
    case 'describe':
      return describe(question.about, answering);
    case 'why':
      return why(question.about, answering);
    case 'quote':
      return quote(question.about, answering);
    case 'compare':
      return compare(question.sides, question.asked, answering);
    case 'timeline':
      return timeline(question.events, question.about, answering);
    case 'help':
      return help(question.topic, answering);
    case 'unsupported':
      return help(question.reason, answering);
  }
}
