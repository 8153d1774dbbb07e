/** Things side by side: the best claim for each. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Asked, Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, report } from './ask.ts';
import { Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { foldedSpan } from './elements.ts';
import { entitiesOf } from './entity-book.ts';
import { ranked } from './ranking.ts';
import { unknown } from './unknown.ts';

/** How near to the best claim one that speaks of one side alone must be to be preferred. */
const NEARLY = 0.75;

export async function compare(sides: readonly Constraints[], asked: Asked, answering: Answering): Promise<Answer> {
  const found: CitedClaim[] = [];
  for (const [at, side] of sides.entries()) {
    const best = await bestOf(side, otherNames(sides, at), found, asked, answering);
    if (best) found.push(best);
  }
  const [first, ...others] = found;
  if (first && found.length === sides.length)
    return { kind: 'found', verdict: null, claims: [first, ...others], arrangement: { as: 'sides' } };
  return whole(sides, asked, answering);
}

const otherNames = (sides: readonly Constraints[], at: number): string[] => {
  const own = new Set(sides[at]?.names.map(({ name }) => name));
  return sides.flatMap(({ names }) => names.map(({ name }) => name)).filter((name) => !own.has(name));
};

/** The claim that tells most of one side, and rather of it alone than of several; none twice. */
async function bestOf(
  side: Constraints,
  others: readonly string[],
  taken: readonly CitedClaim[],
  asked: Asked,
  answering: Answering,
): Promise<CitedClaim | undefined> {
  const candidates = await Candidates.for(side, answering);
  report(candidates, answering);
  if (hasUnknownName(candidates)) return undefined;
  const rivals = await answering.kb.names(others.map(foldedSpan));
  const rivalIds = new Set([...rivals.values()].flat().map(({ id }) => id));
  const free = ranked(candidates, asked).filter(({ candidate }) => !taken.some(({ claim }) => claim.id === candidate.found.claim.id));
  const [best] = free;
  const alone = free.find(
    ({ candidate, rank }) => rank >= (best?.rank ?? 0) * NEARLY && !entitiesOf(candidate.found.claim).some((id) => rivalIds.has(id)),
  );
  return (alone ?? best)?.candidate.found;
}

/** One claim may hold both sides ("pay is higher at A than at B"). */
async function whole(sides: readonly Constraints[], asked: Asked, answering: Answering): Promise<Answer> {
  const about = merged(sides);
  const candidates = await Candidates.for(about, answering);
  const answer = await answerFrom(candidates, asked, answering);
  return answer.kind === 'unknown' ? unknown(candidates, asked, answering) : answer;
}

function merged(sides: readonly Constraints[]): Constraints {
  const [first, ...others] = sides;
  const start = first ?? { types: [], names: [], words: [], attribute: null, figures: [], period: null, negated: false };
  return others.reduce<Constraints>(
    (all, side) => ({
      types: [...new Set([...all.types, ...side.types])],
      names: [...all.names, ...side.names.filter((name) => !all.names.some((other) => other.name === name.name))],
      words: [...new Set([...all.words, ...side.words])],
      attribute: all.attribute ?? side.attribute,
      figures: [...all.figures, ...side.figures.filter((figure) => !all.figures.some((other) => other.text === figure.text))],
      period: all.period ?? side.period,
      negated: all.negated,
    }),
    start,
  );
}
