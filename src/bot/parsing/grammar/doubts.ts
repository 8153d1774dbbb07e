/** Whether the grammar understood the whole of a sentence: what it does not know, guessed, or could not place. */
import type { Question } from '../../question.ts';
import type { Doubt } from '../parser.ts';
import type { Annotated } from './annotate.ts';
import type { Shape } from './shape.ts';

/** Content words of a question put plainly; with more of them it is a paraphrase, whose shape is but a part of it. */
const MOST = 5;

/** None where every word is known and spelt as it should be, and something is asked in a way that the grammar knows. */
export function doubtsOf({ items, repairs }: Annotated, { shape, arrangement, checks, used }: Shape, question: Question): Doubt[] {
  const unknown = items.flatMap((item, at) => (item.is === 'word' && !used.has(at) ? [item.text] : []));
  const misspelt = repairs.map(({ written }) => written);
  const asks = shape !== undefined || arrangement !== undefined || checks || question.kind === 'describe';
  return [
    ...unknown.filter((text) => !misspelt.includes(text)).map((text): Doubt => ({ of: 'word', text })),
    ...misspelt.map((text): Doubt => ({ of: 'spelling', text })),
    ...('about' in question && question.about.words.length > MOST ? [{ of: 'length', text: '' } as const] : []),
    ...(asks ? [] : [{ of: 'shape', text: '' } as const]),
  ];
}
