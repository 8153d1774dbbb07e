/** A name that several bear: one reading for each of them, so that the bot can ask which one is meant. */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { Constraints, Question } from '../../question.ts';
import type { Reading } from '../parser.ts';
import type { Item } from './clause.ts';

type Readings = readonly [Reading, Reading, ...Reading[]];

/** None when every name stands for one entity. */
export function readingsOf(question: Question, items: readonly Item[], language: Language): Readings | undefined {
  const shared = items.find((item) => item.is === 'name' && item.entities.length > 1);
  if (shared?.is !== 'name') return undefined;
  const readings = shared.entities.map(({ name }): Reading => {
    const option = typeof name === 'string' ? name : name[language];
    return { option, question: renamed(question, shared.text, option) };
  });
  const [first, second, ...others] = readings;
  return first && second ? [first, second, ...others] : undefined;
}

/** The same question about somebody else. */
function renamed(question: Question, from: string, to: string): Question {
  const rename = (about: Constraints): Constraints => ({
    ...about,
    names: about.names.map((entry) => (entry.name === from ? { ...entry, name: to } : entry)),
  });
  switch (question.kind) {
    case 'help':
    case 'unsupported':
      return question;
    case 'compare':
      return { ...question, sides: question.sides.map(rename) };
    case 'timeline':
      return { ...question, events: question.events.map(rename), about: rename(question.about) };
    case 'describe':
      return { ...question, name: question.name === from ? to : question.name, about: rename(question.about) };
    case 'quote':
      return { ...question, speaker: question.speaker === from ? to : question.speaker, about: rename(question.about) };
    default:
      return { ...question, about: rename(question.about) };
  }
}
