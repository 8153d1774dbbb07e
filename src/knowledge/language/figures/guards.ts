/** Numbers that are no figures: names ("GPT-4", « numéro 2 »), times of day, fractions and addresses, vague amounts. */
import { type FigureContext, isGlued } from './context.ts';

/** Written against a number, make it a part of something else: a path, a mention, a version. */
const NAMING_SIGNS = new Set(['/', '\\', '#', '@', '_', '.', ',', '&', '=', ':']);

/** What stands before makes it no figure. `floor`: index after the last figure, which a hyphen may join to this one. */
export function spoiltBefore({ pieces, words }: FigureContext, at: number, floor: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (words.labels.before(pieces, at) || words.vague.before(pieces, at)) return true;
  if (!piece || !before) return false;
  if (piece.joint === 'none') return before.kind !== 'sign' || NAMING_SIGNS.has(before.folded);
  return piece.joint === 'hyphen' && at !== floor && before.kind === 'word';
}

/** What stands after makes it no figure: "24/7", "10:30", "5G", "8 pm", "24 hours". */
export function spoiltAfter({ pieces, words }: FigureContext, next: number): boolean {
  if (isGlued(pieces[next]) || words.otherMeasures.at(pieces, next)) return true;
  const sign = pieces[next];
  const after = pieces[next + 1];
  const splits = sign?.folded === '/' || sign?.folded === ':';
  return splits && sign?.joint === 'none' && after?.joint === 'none' && after.kind === 'number';
}

/** "two-digit", "9-to-5", « deux-pièces »: a compound, where nothing is measured or counted. */
export const isCompound = ({ pieces }: FigureContext, next: number): boolean =>
  pieces[next]?.joint === 'hyphen' && pieces[next]?.kind === 'word';

/** « Les deux ? », "the two.": a number in words that stands for a noun said before. */
export function isPronoun({ pieces, words }: FigureContext, at: number, next: number): boolean {
  const after = pieces[next];
  return (
    pieces[at]?.kind === 'word' && words.definite.before(pieces, at) !== null && (!after || after.kind === 'sign' || after.joint === 'line')
  );
}
