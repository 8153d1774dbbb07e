/** What somebody said: statements of theirs on the subject. */
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, report } from './ask.ts';
import { type Candidate, Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { ranked } from './ranking.ts';

const ALSO = 0.8;
const SHOWN = 4;

export async function quote(about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  report(candidates, answering);
  const fitting = hasUnknownName(candidates) ? [] : ranked(candidates, 'content').filter(({ candidate }) => isSaid(candidate));
  const [best] = fitting;
  if (!best) return answerFrom(candidates, 'content', answering);
  const others = fitting.slice(1).filter((other) => other.rank >= best.rank * ALSO);
  return {
    kind: 'found',
    verdict: null,
    claims: [best.candidate.found, ...others.slice(0, SHOWN - 1).map((other) => other.candidate.found)],
    arrangement: { as: 'statements' },
  };
}

/** Somebody is on record with it: a statement, or what the article ascribes to a speaker. */
const isSaid = ({ found: { claim } }: Candidate): boolean =>
  claim.roles.speaker !== undefined || claim.type === 'statement' || (claim.modality === 'reported' && claim.roles.persons !== undefined);
