/** Words the scores of a question file, for a person to read. */
import type { Scored } from './score.ts';

const passed = (rows: readonly Scored[]): string => `${rows.filter((row) => row.faults.length === 0).length}/${rows.length}`;

function by(rows: readonly Scored[], key: (row: Scored) => string): string {
  return [...Map.groupBy(rows, key)]
    .map(([name, group]) => `${name} ${passed(group)}`)
    .toSorted()
    .join(', ');
}

export function summary(rows: readonly Scored[]): string {
  const good = rows.filter((row) => row.faults.length === 0).length;
  return [
    `by language: ${by(rows, ({ question }) => question.lang)}`,
    `by kind: ${by(rows, ({ question }) => question.kind)}`,
    `assertions where there is no answer: ${rows.filter((row) => row.falseAssertion).length}; replies with a quotation in no source, or none: ${rows.filter((row) => row.badQuotation).length}`,
    `${good} of ${rows.length} passed (${((100 * good) / Math.max(rows.length, 1)).toFixed(1)} %)`,
  ].join('\n');
}

export function failures(rows: readonly Scored[]): string {
  return rows
    .filter((row) => row.faults.length > 0)
    .map(({ question, reply, faults }) =>
      [`${question.id} ${question.question}`, `   said [${reply.status}] ${reply.text}`, ...faults.map((fault) => `   ${fault}`)].join(
        '\n',
      ),
    )
    .join('\n');
}
