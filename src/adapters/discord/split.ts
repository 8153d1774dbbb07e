/** Long texts cut where it hurts least: at the end of a line, else of a word, else between characters as people see them. */

const segmenter = new Intl.Segmenter();

/** Pieces of escaped text, none longer than `most` nor empty. Only white space at the cuts is lost. */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = endOf(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest ? [...pieces, rest] : pieces;
}

/** The beginning of a text, with an ellipsis where something is left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, endOf(text, most - 1)).trimEnd()}…`;
}

/** Where a piece of at most so many units ends. A line or a word is not broken for the sake of less than half a piece. */
function endOf(text: string, most: number): number {
  for (const boundary of ['\n', ' ']) {
    const at = text.lastIndexOf(boundary, most);
    if (at > most / 2) return at;
  }
  const { index } = segmenter.segment(text.slice(0, 2 * most)).containing(most) ?? { index: most };
  // One "character" of many code points may be longer than a whole piece.
  const end = index > most / 2 ? index : most - (isSecondHalf(text, most) ? 1 : 0);
  return end - (escapes(text, end) ? 1 : 0);
}

const isSecondHalf = (text: string, at: number): boolean =>
  /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));

/** Would the cut part a backslash from what it escapes? */
function escapes(text: string, at: number): boolean {
  const [backslashes = ''] = /\\*$/.exec(text.slice(Math.max(0, at - 50), at)) ?? [];
  return backslashes.length % 2 === 1;
}
