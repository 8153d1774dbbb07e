/** All the conditions of a question, those of the whole first. */
import type { Constraints, Question } from '../../question.ts';

export function constraintsIn(question: Question): readonly Constraints[] {
  if (question.kind === 'help' || question.kind === 'unsupported') return [];
  if (question.kind === 'compare') return question.sides;
  return question.kind === 'timeline' ? [question.about, ...question.events] : [question.about];
}
