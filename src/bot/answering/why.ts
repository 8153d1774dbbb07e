/** Why: the reasons and goals that the articles give for an event. */
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { hasUnknownName, report } from './ask.ts';
import { Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { refutation } from './premise.ts';
import { ranked } from './ranking.ts';
import { unknown } from './unknown.ts';

/** Several reasons are wanted, so the door is wider than for other questions. */
const ALSO = 0.7;
const SHOWN = 4;

export async function why(about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  report(candidates, answering);
  const fitting = hasUnknownName(candidates) ? [] : ranked(candidates, 'reason');
  const [best] = fitting;
  if (!best) return refutation(candidates) ?? unknown(candidates, 'reason', answering);
  const others = fitting.slice(1).filter((other) => other.rank >= best.rank * ALSO);
  return {
    kind: 'found',
    verdict: null,
    claims: [best.candidate.found, ...others.slice(0, SHOWN - 1).map((other) => other.candidate.found)],
    arrangement: { as: 'statements' },
  };
}
