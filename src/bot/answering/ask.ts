/** Asks for a part of claims: who, how many, how much, when, where, what. */
import type { Answer } from '../answer.ts';
import type { Asked, Constraints } from '../question.ts';
import { type Candidate, Candidates } from './candidates.ts';
import { conflict } from './conflict.ts';
import type { Answering } from './context.ts';
import { refutation } from './premise.ts';
import { type Ranked, ranked } from './ranking.ts';
import { total } from './total.ts';
import { unknown } from './unknown.ts';

/** Claims this close to the best one answer just as well. */
const AS_GOOD = 0.9;
/** Parts of one whole answer together, unless one is meant in particular. */
const SIBLING = 0.7;
const SHOWN = 4;
const ONE_FIGURE: readonly Asked[] = ['count', 'amount', 'quantity', 'age', 'percent', 'time', 'duration'];

export async function ask(asked: Asked, about: Constraints, answering: Answering): Promise<Answer> {
  const candidates = await Candidates.for(about, answering);
  return answerFrom(candidates, asked, answering);
}

export async function answerFrom(candidates: Candidates, asked: Asked, answering: Answering): Promise<Answer> {
  report(candidates, answering);
  if (hasUnknownName(candidates)) return refutation(candidates) ?? unknown(candidates, asked, answering);
  const fitting = ranked(candidates, asked);
  const [best] = fitting;
  if (!best) return refutation(candidates) ?? unknown(candidates, asked, answering);
  const against = asked === 'statement' ? refutation(candidates, [best.candidate]) : undefined;
  if (against) return against;
  const figures = ONE_FIGURE.includes(asked) ? conflict(best.candidate, candidates) : undefined;
  return figures ?? (await total(best, fitting, candidates, asked, answering)) ?? statements(best, fitting, asked);
}

export const hasUnknownName = (candidates: Candidates): boolean =>
  candidates.elements.some((element) => element.is === 'name' && element.entities.length === 0);

export function report(candidates: Candidates, { consider }: Answering): void {
  if (!consider) return;
  for (const candidate of candidates.all.slice(0, 40))
    consider({
      claim: candidate.found.claim.id,
      score: candidate.score,
      share: candidate.share,
      missing: candidate.missing.map((part) => part.element.text),
      contradicted: candidate.contradicted.map((part) => part.element.text),
    });
}

function statements({ candidate, rank }: Ranked, fitting: readonly Ranked[], asked: Asked): Answer {
  const most = ONE_FIGURE.includes(asked) ? 1 : SHOWN;
  const alike = fitting
    .filter(
      (other) =>
        other.candidate !== candidate &&
        (other.rank >= rank * AS_GOOD || (other.rank >= rank * SIBLING && areSiblings(other.candidate, candidate))),
    )
    .slice(0, most - 1);
  return {
    kind: 'found',
    verdict: null,
    claims: [candidate.found, ...alike.map((other) => other.candidate.found)],
    arrangement: { as: 'statements' },
  };
}

const areSiblings = ({ found: { claim: one } }: Candidate, { found: { claim: other } }: Candidate): boolean =>
  one.type === other.type && one.links.part_of !== undefined && one.links.part_of === other.links.part_of;
