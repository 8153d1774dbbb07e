/** What somebody said: statements of theirs on the subject. */
import type { Answer } from '../answer.ts';
import type { Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, report } from './ask.ts';
import { type Candidate, Candidates, type Part } from './candidates.ts';
import type { Answering } from './context.ts';
import { OWN } from './explanation.ts';
import { ranked } from './ranking.ts';
import { unknown } from './unknown.ts';

const ALSO = 0.8;
const SHOWN = 4;

export async function quote(about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  report(candidates, answering);
  const fitting = hasUnknownName(candidates) ? [] : ranked(candidates, 'content').filter(({ candidate }) => isSaid(candidate));
  const [best] = fitting;
  if (!best) return isTheirs(candidates) ? answerFrom(candidates, 'content', answering) : unknown(candidates, 'statement', answering);
  const others = fitting.slice(1).filter((other) => other.rank >= best.rank * ALSO);
  return {
    kind: 'found',
    verdict: null,
    claims: [best.candidate.found, ...others.slice(0, SHOWN - 1).map((other) => other.candidate.found)],
    arrangement: { as: 'statements' },
  };
}

/** Whose words are asked for: does any claim at hand speak of them at all, and not only of what they stand for? */
function isTheirs(candidates: Candidates): boolean {
  return (
    !candidates.elements.some((element) => element.is === 'name' && element.role === 'speaker') ||
    ranked(candidates, 'content').some(({ candidate }) => candidate.parts.every(isOwn))
  );
}

const isOwn = ({ element, explanation }: Part): boolean =>
  element.is !== 'name' || element.role !== 'speaker' || (explanation.is === 'explained' && explanation.quality === OWN);

/** Somebody is on record with it: a statement, or what the article ascribes to a speaker. */
const isSaid = ({ found: { claim } }: Candidate): boolean =>
  claim.roles.speaker !== undefined || claim.type === 'statement' || (claim.modality === 'reported' && claim.roles.persons !== undefined);
