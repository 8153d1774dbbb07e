/** Years and decades in digits: « 2025 », "the 2010s", « années 2010 ». */
import { isGlued } from '../../figures/context.ts';
import { ofYear, single } from '../moments.ts';
import { optional, rule, type Step, word } from '../patterns.ts';
import { year } from '../year.ts';

const bareYear = rule('<year>', [year], ([value]) => single(ofYear(value)));

/** « 2010 », where it begins a decade. */
const decadeStart: Step<number> = ({ pieces }, at) =>
  /^(?:19|20)\d0$/.test(pieces[at]?.text ?? '') && !isGlued(pieces[at]) ? { value: Number(pieces[at]?.text), next: at + 1 } : null;

const decade = rule(
  'the <year>s',
  [optional(word((words) => words.decadeBefore)), decadeStart, optional(word((words) => words.decadeAfter))],
  ([before, start, after]) => (before || after ? { from: ofYear(start), to: ofYear(start + 9) } : null),
);

export const YEARS = [bareYear, decade];
