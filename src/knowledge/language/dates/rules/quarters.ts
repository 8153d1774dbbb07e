/** Quarters and halves of years: "Q3 2025", « troisième trimestre », "the second half of the year". */
import { isGlued } from '../../figures/context.ts';
import { months, type Period } from '../moments.ts';
import { either, optional, rule, type Step, word } from '../patterns.ts';
import { itsRunningYear, itsYear } from '../steps.ts';
import type { DateVocabulary } from '../vocabulary.ts';

const QUARTER = { count: 4, months: 3 };
const HALF = { count: 2, months: 6 };

/** A number written against a letter: "Q3", "3Q", « T3 ». */
const coded =
  (letters: (words: DateVocabulary) => DateVocabulary['quarterLetters']): Step<number> =>
  ({ pieces, words }, at) => {
    if (isGlued(pieces[at]) || !isGlued(pieces[at + 1]) || isGlued(pieces[at + 2])) return null;
    const letterFirst = letters(words).at(pieces, at)?.next === at + 1;
    const number = pieces[letterFirst ? at + 1 : at];
    if (!letterFirst && letters(words).at(pieces, at + 1)?.next !== at + 2) return null;
    return number && /^\d$/.test(number.text) ? { value: Number(number.text), next: at + 2 } : null;
  };

/** « troisième », "3rd" */
const ordinal: Step<number> = ({ pieces, words }, at) => {
  const named = words.ordinals.at(pieces, at);
  if (named) return named;
  const digit = /^\d$/.test(pieces[at]?.text ?? '') && isGlued(pieces[at + 1]);
  const suffix = digit ? words.ordinalSuffixes.at(pieces, at + 1) : null;
  return suffix && { value: Number(pieces[at]?.text), next: suffix.next };
};

const quarterYear = either(itsYear, itsRunningYear);

const codedQuarter = rule('Q<n> <year>?', [coded((words) => words.quarterLetters), optional(quarterYear)], ([number, year]) =>
  part(QUARTER, number, year),
);

const namedQuarter = rule(
  '<nth> quarter <year>?',
  [ordinal, word((words) => words.quarterNouns), optional(quarterYear)],
  ([number, , year]) => part(QUARTER, number, year),
);

const codedHalf = rule('H<n> <year>?', [coded((words) => words.halfLetters), optional(quarterYear)], ([number, year]) =>
  part(HALF, number, year),
);

const namedHalf = rule('<nth> half <year>', [ordinal, word((words) => words.halfNouns), quarterYear], ([number, , year]) =>
  part(HALF, number, year),
);

function part(size: typeof QUARTER, number: number, year: number | null): Period | null {
  if (number < 1 || number > size.count) return null;
  const last = number * size.months;
  return months(year, last - size.months + 1, last);
}

export const QUARTERS = [codedQuarter, namedQuarter, codedHalf, namedHalf];
