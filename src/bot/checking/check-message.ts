/** Checks each statement of a message against the articles. */
import type { Answer } from '../answer.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { Answering } from '../answering/context.ts';
import type { Statement } from './statements.ts';

type Found = Extract<Answer, { kind: 'found' }>;

/** What the articles say of a statement. */
export type Finding =
  /** `reserved`: so the articles report it, plan it or hear it. `near`: something like it. */
  | { readonly is: 'confirmed' | 'reserved' | 'near'; readonly answer: Found }
  | { readonly is: 'contradicted'; readonly answer: Extract<Answer, { kind: 'refuted' }> }
  | { readonly is: 'disputed'; readonly answer: Extract<Answer, { kind: 'conflicting' }> }
  | { readonly is: 'silent' };

export interface Checked {
  readonly statement: string;
  readonly finding: Finding;
}

/** How much of a statement a claim must explain to come near it. */
const NEAR = 0.6;

export async function checkStatements(statements: readonly Statement[], answering: Answering): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const { text, question } of statements) {
    const shares = new Map<string, number>();
    const answer = await answerQuestion(question, { ...answering, consider: ({ claim, share }) => shares.set(claim, share) });
    checked.push({ statement: text, finding: findingOf(answer, (id) => shares.get(id) ?? 0) });
  }
  return checked;
}

/** Only what a claim says word for word is confirmed; what comes near is shown as such. */
function findingOf(answer: Answer, shareOf: (claim: string) => number): Finding {
  switch (answer.kind) {
    case 'found':
      return foundFinding(answer, shareOf);
    case 'refuted':
      return { is: 'contradicted', answer };
    case 'conflicting':
      return { is: 'disputed', answer };
    default:
      return { is: 'silent' };
  }
}

function foundFinding(answer: Found, shareOf: (claim: string) => number): Finding {
  const [{ claim }] = answer.claims;
  if (answer.verdict === 'no') return { is: 'contradicted', answer: refuting(answer) };
  const shown: Found = { ...answer, verdict: null };
  if (answer.verdict === 'yes') return { is: claim.modality === 'asserted' ? 'confirmed' : 'reserved', answer: shown };
  return shareOf(claim.id) >= NEAR ? { is: 'near', answer: shown } : { is: 'silent' };
}

const refuting = ({ claims }: Found): Extract<Answer, { kind: 'refuted' }> => ({
  kind: 'refuted',
  contradiction: { part: 'polarity', said: null },
  claims,
});
