/** Is it so? Yes or no with the claim that says it, or a refutation, or not said. */
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { hasUnknownName, report } from './ask.ts';
import { Candidates } from './candidates.ts';
import { conflict } from './conflict.ts';
import type { Answering } from './context.ts';
import { laysDown } from './explain-name.ts';
import { polarityOf, turnsRound } from './polarity.ts';
import { refutation } from './premise.ts';
import { type Ranked, ranked } from './ranking.ts';
import { unknown } from './unknown.ts';

/** What a claim must explain of the question to bear on it, and to bear it out word for word. */
const BEARS = 0.52;
const WORD_FOR_WORD = 0.8;
/** … and to say no to it. */
const CLEAR = 0.65;

export async function check(about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  report(candidates, answering);
  const [best, second] = hasUnknownName(candidates)
    ? []
    : ranked(candidates, 'statement').filter(({ candidate }) => candidate.share >= BEARS);
  const against = refutation(candidates, best && !missesPeriod(best) ? [best.candidate] : undefined);
  if (against) return against;
  if (!best) return unknown(candidates, 'statement', answering);
  const decided = decisive(best, second, about.negated);
  const { found } = decided.candidate;
  const claims =
    second && second.rank >= best.rank * 0.97 && second.candidate.found.claim.modality === found.claim.modality
      ? ([found, second.candidate.found] as const)
      : ([found] as const);
  const differing = conflict(best.candidate, candidates);
  if (differing) return differing;
  const polarity = polarityOf(decided.candidate, about.negated, answering.reader);
  if (polarity === 'opposes' && best.candidate.share >= CLEAR)
    return { kind: 'refuted', contradiction: { part: 'polarity', said: null }, claims };
  const verdict = polarity === 'agrees' && isWordForWord(best) ? 'yes' : null;
  return { kind: 'found', verdict, claims, arrangement: { as: 'statements' } };
}

/** What is said of another time, or of none, does not speak for it. */
const missesPeriod = ({ candidate: { missing } }: Ranked): boolean => missing.some(({ element }) => element.is === 'period');

/** « Personne n'est parti »: that somebody left decides it better than that something was not so. */
const decisive = (best: Ranked, second: Ranked | undefined, negated: boolean): Ranked =>
  negated &&
  second &&
  best.candidate.found.claim.modality === 'denied' &&
  second.candidate.found.claim.modality !== 'denied' &&
  second.rank >= best.rank * 0.9
    ? second
    : best;

/** A plain "yes" only where the claim itself has all that was said; otherwise the claim speaks for itself. */
function isWordForWord({ candidate }: Ranked): boolean {
  const { type } = candidate.found.claim;
  return (
    type !== 'reason' &&
    candidate.missing.length === 0 &&
    !turnsRound(candidate) &&
    candidate.parts.every(({ element }) => element.is !== 'name' || laysDown(type, element.role)) &&
    candidate.parts.every(
      ({ element, explanation }) =>
        (element.is === 'word' && element.light) ||
        element.is === 'event' ||
        (explanation.is === 'explained' && explanation.itself && explanation.quality >= WORD_FOR_WORD),
    )
  );
}
