/** One sentence as the grammar sees it: its words in order, what each is, and the line that shapes are matched against. */
import type { Entity } from '../../../knowledge/entity.ts';

export type Item =
  | { readonly is: 'name'; readonly text: string; readonly entities: readonly Entity[] }
  /** Looks like a name and is none that is known. */
  | { readonly is: 'unknown_name'; readonly text: string }
  | { readonly is: 'figure'; readonly text: string; readonly figure: number }
  | { readonly is: 'date'; readonly text: string; readonly date: number }
  | { readonly is: 'concept'; readonly text: string; readonly words: readonly string[]; readonly concepts: readonly string[] }
  | { readonly is: 'word'; readonly text: string; readonly words: readonly string[] }
  /** Carries structure, no content. */
  | { readonly is: 'function'; readonly text: string; readonly words: readonly string[] };

/** How an item reads on the line: capitals stand for names, figures and dates. */
function face(item: Item): string {
  switch (item.is) {
    case 'name':
    case 'unknown_name':
      return 'N';
    case 'figure':
      return 'F';
    case 'date':
      return 'D';
    default:
      return item.words.join(' ');
  }
}

export interface Line {
  readonly text: string;
  /** Where each item starts on the line. */
  readonly starts: readonly number[];
}

export function lineOf(items: readonly Item[]): Line {
  const starts: number[] = [];
  let text = '';
  for (const item of items) {
    if (text) text += ' ';
    starts.push(text.length);
    text += face(item);
  }
  return { text, starts };
}

/** The items that a match on the line covers. */
export function covered(line: Line, from: number, to: number): Set<number> {
  const found = new Set<number>();
  line.starts.forEach((start, index) => {
    if (start >= from && start < to) found.add(index);
  });
  return found;
}
