/** How an answer came about: who read the question and how, the Question, the rules that fired, the repairs, the claims considered. */
import type { Exchange } from '../bot/bot.ts';
import type { Counted } from '../bot/parsing/counts.ts';

/** `counts`: of the parsers, since the start. */
export function explain({ parsed, answer, considered, followed }: Exchange, counts: Counted): string {
  const { rules, repairs, doubts, steps } = parsed.trace;
  return [
    `parser     ${parsed.parser}: ${parsed.outcome}${parsed.outcome === 'declined' ? ` (${parsed.reason})` : ''}, ${parsed.language}`,
    ...(steps ? [`decided    ${steps.join(' · ')}`] : []),
    `counts     ${countsLine(counts)}`,
    `rules      ${rules.join(' · ') || 'none'}`,
    ...(repairs.length ? [`repairs    ${repairs.map(({ written, read }) => `${written} → ${read}`).join(', ')}`] : []),
    ...(doubts.length ? [`doubts     ${doubts.map(({ of, text }) => (text ? `${of} "${text}"` : of)).join(', ')}`] : []),
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

/** Of all that was asked: who answered, why the model did not, what it cost. */
export function countsLine(counts: Counted): string {
  const { asked, byGrammar, byModel, declined, cacheHits, tokensIn, tokensOut } = counts;
  const reasons = Object.entries(declined).map(([reason, times]) => `${reason} ${times}`);
  return [
    `asked ${asked}`,
    `by grammar ${byGrammar}`,
    `by model ${byModel}`,
    `model declined ${reasons.join(', ') || 0}`,
    `from cache ${cacheHits}`,
    `tokens ${tokensIn} in, ${tokensOut} out`,
  ].join(', ');
}

const note = (what: string, texts: readonly string[]): string => (texts.length ? ` — ${what} ${texts.join(', ')}` : '');

function questionLines(parsed: Exchange['parsed']): string[] {
  if (parsed.outcome === 'declined') return [];
  const questions = parsed.outcome === 'understood' ? [parsed.question] : parsed.readings.map(({ question }) => question);
  return questions.map((question) => `question   ${JSON.stringify(question)}`);
}
