/** How an answer came about: the Question, the rules that fired, the repairs, the claims considered. */
import type { Exchange } from '../bot/bot.ts';

export function explain({ parsed, answer, considered, followed }: Exchange): string {
  const { rules, repairs } = parsed.trace;
  return [
    `parser     grammar: ${parsed.outcome}${parsed.outcome === 'declined' ? ` (${parsed.reason})` : ''}, ${parsed.language}`,
    `rules      ${rules.join(' · ') || 'none'}`,
    ...(repairs.length ? [`repairs    ${repairs.map(({ written, read }) => `${written} → ${read}`).join(', ')}`] : []),
    ...(followed === undefined ? [] : [`goes on    ${followed}`]),
    ...questionLines(parsed),
    `answer     ${answer.kind}`,
    ...considered.map(
      ({ claim, score, missing, contradicted }) =>
        `claim      ${score.toFixed(2)} ${claim}${note('missing', missing)}${note('contradicts', contradicted)}`,
    ),
    '',
  ].join('\n');
}

const note = (what: string, texts: readonly string[]): string => (texts.length ? ` — ${what} ${texts.join(', ')}` : '');

function questionLines(parsed: Exchange['parsed']): string[] {
  if (parsed.outcome === 'declined') return [];
  const questions = parsed.outcome === 'understood' ? [parsed.question] : parsed.readings.map(({ question }) => question);
  return questions.map((question) => `question   ${JSON.stringify(question)}`);
}
