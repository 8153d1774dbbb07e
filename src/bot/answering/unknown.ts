/** Nothing answers: which part is not known, what is covered, and which questions nearby have an answer. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer, Unknown } from '../answer.ts';
import type { Asked } from '../question.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Answering } from './context.ts';
import type { Element } from './elements.ts';

const NEARBY = 3;

export async function unknown(candidates: Candidates, asked: Asked, answering: Answering): Promise<Answer> {
  return {
    kind: 'unknown',
    why: reasonFor(candidates, asked),
    coverage: await answering.kb.coverage(),
    nearby: nearby(candidates.all),
  };
}

function reasonFor(candidates: Candidates, asked: Asked): Unknown {
  const { elements, all } = candidates;
  const names = elements.filter((element) => element.is === 'name');
  const [first, ...others] = names.filter((name) => name.entities.length === 0).map((name) => name.text);
  if (first !== undefined) return { reason: 'unknown_name', names: [first, ...others] };
  const known = names.map((name) => name.text);
  if (candidates.explaining(0.99).length) return { reason: 'not_said', asked, names: known };
  const best = all[0];
  const period = best?.parts.find(({ element, explanation }) => element.is === 'period' && explanation.is !== 'explained');
  if (period && best?.missing.every((part) => part === period)) return { reason: 'period', text: period.element.text };
  return { reason: 'no_claim', words: unexplained(elements, all), names: known };
}

/** Words that no claim about the named ones explains; where each is explained by some claim, those of the best one. */
function unexplained(elements: readonly Element[], all: readonly Candidate[]): string[] {
  const isName = (candidate: Candidate): boolean =>
    candidate.parts.every(({ element, explanation }) => element.is !== 'name' || explanation.is === 'explained');
  const about = all.filter(isName);
  const wanting = (texts: readonly string[]): string[] => [...new Set(texts)];
  const words = elements.filter((element) => element.is === 'word' && !element.light);
  const never = words.filter(
    (word) => !about.some((candidate) => candidate.parts.some((part) => part.element === word && part.explanation.is === 'explained')),
  );
  if (never.length) return wanting(never.map((word) => word.text));
  return wanting((about[0] ?? all[0])?.missing.filter((part) => part.element.is !== 'name').map((part) => part.element.text) ?? []);
}

/** The closest claims that have a question to offer, no two of one passage. */
function nearby(all: readonly Candidate[]): CitedClaim[] {
  const offered: CitedClaim[] = [];
  const passages = new Set<string>();
  for (const { found, share } of all) {
    const passage = found.evidence[0].passage.id;
    if (!found.claim.question || share === 0 || passages.has(passage)) continue;
    passages.add(passage);
    offered.push(found);
    if (offered.length === NEARBY) break;
  }
  return offered;
}
