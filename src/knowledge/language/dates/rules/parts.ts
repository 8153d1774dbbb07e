/** A part of a period, taken for the whole: « fin août 2025 », "late last year", « mi-2024 », "the end of the month". */
import { unitAt } from '../calendar.ts';
import type { Period } from '../moments.ts';
import { type DateRule, expecting, maybeAfter, rule, type Step, word } from '../patterns.ts';

export function partsOf(period: Step<Period>): DateRule[] {
  const part = word((words) => words.parts);
  const link = word((words) => words.partOf);
  return [
    rule('late <period>', [part, maybeAfter(link, expecting(period))], ([, whole]) => whole),
    rule(
      'end of the <unit>',
      [
        part,
        maybeAfter(
          link,
          word((words) => words.running),
        ),
      ],
      ([, unit], { today }) => unitAt(today, unit, 0),
    ),
  ];
}
