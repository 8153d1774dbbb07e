/** A Question as a model would write it: how the question before is told to it. */
import type { Constraints, Question } from '../../question.ts';
import type { ModelAbout, ModelQuestion } from './model-question.ts';

export function modelQuestionOf(question: Question): ModelQuestion {
  switch (question.kind) {
    case 'help':
      return question;
    case 'unsupported':
      return question.reason === 'order' ? { kind: 'order' } : { kind: 'help', topic: 'off_topic' };
    case 'compare':
      return { kind: 'compare', asked: question.asked, sides: question.sides.map(aboutOf), aside: [] };
    case 'timeline':
      return { kind: 'timeline', events: question.events.map(aboutOf), about: aboutOf(question.about), aside: [] };
    case 'ask':
      return { kind: 'ask', asked: question.asked, reduction: question.reduction, about: aboutOf(question.about), aside: [] };
    default:
      return { kind: question.kind, about: aboutOf(question.about), aside: [] };
  }
}

const aboutOf = ({ types, names, words, attribute, figures, period }: Constraints): ModelAbout => ({
  types,
  names,
  words,
  attribute,
  figures: figures.map(({ text }) => text),
  period,
});
