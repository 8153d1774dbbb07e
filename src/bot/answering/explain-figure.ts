/** Does a claim state a figure or a time of the question? */
import type { Claim } from '../../knowledge/claim.ts';
import type { FoundClaim } from '../../knowledge/knowledge-base.ts';
import { overlaps } from '../../knowledge/language/dates/overlaps.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Element } from './elements.ts';
import { type Explaining, type Explanation, explained, MISSING, OWN, QUOTED } from './explanation.ts';
import { sameFigure } from './figures.ts';

/** A claim's own figure decides; figures of its sentence count where it has none, or where the question has several. */
export function explainFigure(
  { claim }: FoundClaim,
  { figure }: Extract<Element, { is: 'figure' }>,
  { figures, reader }: Explaining,
): Explanation {
  const { quantity } = claim;
  if (quantity && sameFigure(figure, quantity)) return explained(OWN);
  const comparable = quantity && (figure.unit === null || figure.unit === quantity.unit || unitsAlike(figure.unit, quantity.unit));
  if ((!comparable || figures > 1) && reader.figures(claim).some((spoken) => sameFigure(figure, spoken))) return explained(QUOTED);
  return comparable ? { is: 'contradicted', part: 'figure' } : MISSING;
}

const unitsAlike = (one: string, other: string): boolean =>
  ['people', 'posts', 'accounts'].includes(one) && ['people', 'posts', 'accounts'].includes(other);

export function explainPeriod(claim: Claim, period: { readonly edtf: string; readonly text: string }): Explanation {
  const { time } = claim;
  if (!time) return MISSING;
  const said = fold(period.text);
  if ([time.words.fr, time.words.en].some((words) => fold(words).includes(said) || said.includes(fold(words)))) return explained(OWN);
  if (!time.edtf) return MISSING;
  if (!overlaps(period.edtf, time.edtf)) return { is: 'contradicted', part: 'period' };
  // Of which year the month was, the article does not say.
  if (/^\d{4}$/.test(period.edtf) && time.edtf.startsWith('X')) return MISSING;
  // Somewhere in a stretch of time is less than the time itself.
  return explained(time.edtf.includes('/') ? QUOTED : OWN);
}
