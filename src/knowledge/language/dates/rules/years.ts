/** Years and decades in digits: « 2025 », "the 2010s", « années 2010 ». */
import { isGlued } from '../../figures/context.ts';
import { ofYear, single } from '../moments.ts';
import { optional, rule, type Step, word } from '../patterns.ts';
import { year } from '../year.ts';

const bareYear = rule('<year>', [year], ([value]) => single(ofYear(value)));

/** « (depuis le début de) l'année 2025 » */
const namedYear = rule('the year <year>', [word((words) => words.running), year], ([unit, value]) =>
  unit === 'year' ? single(ofYear(value)) : null,
);

/** « 2010 », or « 90 », where it begins a decade. */
const decadeStart: Step<number> = ({ pieces }, at) => {
  const text = pieces[at]?.text ?? '';
  return /^(?:(?:19|20)?\d0)$/.test(text) && !isGlued(pieces[at]) ? { value: inFull(Number(text)), next: at + 1 } : null;
};

/** The nineties are of the last century, the twenties of this one. */
const inFull = (start: number): number => (start >= 100 ? start : start >= 30 ? 1900 + start : 2000 + start);

const decade = rule(
  'the <year>s',
  [optional(word((words) => words.decadeBefore)), decadeStart, optional(word((words) => words.decadeAfter))],
  ([before, start, after], { pieces }, at) => {
    const inDigits = before !== null || /^\d{4}$/.test(pieces[at]?.text ?? '');
    return (before || after) && inDigits ? { from: ofYear(start), to: ofYear(start + 9) } : null;
  },
);

export const YEARS = [bareYear, namedYear, decade];
