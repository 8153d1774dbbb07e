/** Whether a claim bears a yes-or-no question out, says the contrary, or leaves it open. */
import type { Claim } from '../../knowledge/claim.ts';
import type { Candidate } from './candidates.ts';
import type { ClaimReader } from './claim-reader.ts';

export type Polarity = 'agrees' | 'opposes' | 'open';

/** Ideas that say no by themselves ("failed to keep"), where a claim is a denial. */
const NEGATIVE = ['fail', 'lack', 'refuse', 'deny', 'turn-down', 'reject'];

/** `negated`: the question says that it is not so. */
export function polarityOf(candidate: Candidate, negated: boolean, reader: ClaimReader): Polarity {
  const { claim } = candidate.found;
  const denies = claim.modality === 'denied';
  const asksNo = negated || saysNo(candidate, reader);
  if (denies === asksNo) return 'agrees';
  if (denies) return deniesJustThat(candidate) ? 'opposes' : 'open';
  return claim.gloss && LACK.test(claim.gloss.en) ? 'agrees' : 'opposes';
}

/** "Often without notice": it is so, and what is so is a lack. */
const LACK = /\bwithout\b/i;

/** The question has a word that says no, or the opposite of what the claim denies ("is it not enough?"). */
const saysNo = ({ found: { claim }, parts }: Candidate, reader: ClaimReader): boolean =>
  claim.modality === 'denied' &&
  parts.some(
    ({ element }) =>
      element.is === 'word' &&
      (element.concepts.some((concept) => NEGATIVE.includes(concept)) || reader.opposedBy(claim, element.opposites, element.concepts)),
  );

/** A denial says no to what it has in its own words: who dares not speak may well be afraid. */
const deniesJustThat = ({ parts }: Candidate): boolean =>
  parts.every(
    ({ element, explanation }) =>
      element.is !== 'word' || element.light || (explanation.is === 'explained' && (explanation.itself || explanation.quality < ASIDE)),
  );

const ASIDE = 0.5;

const NEGATION = /\b(?:without|not|never|no|nobody|none|nothing|neither|nor)\b/i;

const speaksNegatively = ({ gloss }: Claim): boolean => gloss !== undefined && NEGATION.test(gloss.en);

/** "Hierarchy fades", "often without notice": the claim has the question's words and takes them back. */
export function turnsRound({ found: { claim, terms }, parts }: Candidate): boolean {
  if (claim.modality !== 'denied' && speaksNegatively(claim)) return true;
  return parts.some(({ element }) => element.is === 'word' && element.opposites.some((opposite) => terms.own.has(opposite)));
}
