/** Things side by side: the best claim for each. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Asked, Constraints } from '../question.ts';
import { answerFrom, hasUnknownName, ranked, report } from './ask.ts';
import { Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import { unknown } from './unknown.ts';

export async function compare(sides: readonly Constraints[], asked: Asked, answering: Answering): Promise<Answer> {
  const found: CitedClaim[] = [];
  for (const side of sides) {
    const candidates = await Candidates.for(side, answering.language, answering.kb);
    report(candidates, answering);
    const [best] = hasUnknownName(candidates) ? [] : ranked(candidates, asked);
    if (best && !found.some((one) => one.claim.id === best.candidate.found.claim.id)) found.push(best.candidate.found);
  }
  const [first, ...others] = found;
  if (first && found.length === sides.length)
    return { kind: 'found', verdict: null, claims: [first, ...others], arrangement: { as: 'sides' } };
  return whole(sides, asked, answering);
}

/** One claim may hold both sides ("pay is higher at A than at B"). */
async function whole(sides: readonly Constraints[], asked: Asked, answering: Answering): Promise<Answer> {
  const about = merged(sides);
  const candidates = await Candidates.for(about, answering.language, answering.kb);
  const answer = await answerFrom(candidates, asked, about, answering);
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
