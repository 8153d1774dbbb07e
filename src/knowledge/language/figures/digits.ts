/** Reads a number in digits, with the thousands and decimal marks of a language. */
import type { NumberWords } from './number-words.ts';

const SPACED = /[\s'’]/gu;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/**
 * `measured`: a scale or a percent sign follows. Null for what is no number of ours: "1.2.3", "3.3.2025".
 * A mark before exactly three digits is the one doubtful case, which the language decides.
 */
export function readDigits(raw: string, words: NumberWords, measured: boolean): number | null {
  const compact = raw.replace(SPACED, '');
  const marks = compact.replace(/\d/g, '');
  if (marks === '') return finite(compact);
  if (marks.length === 1) {
    const thousands = compact === raw && GROUPED.test(raw) && !raw.startsWith('0') && !decimalMark(marks, words, measured);
    return finite(thousands ? compact.replace(marks, '') : compact.replace(marks, '.'));
  }
  const last = marks.at(-1) ?? '';
  const whole = compact.slice(0, compact.lastIndexOf(last));
  if (new Set(marks).size === 1) return GROUPED.test(compact) ? finite(compact.replaceAll(last, '')) : null;
  const mixed = new Set(marks.slice(0, -1)).size === 1 && !whole.includes(last) && GROUPED.test(whole);
  return mixed ? finite(`${whole.replace(/[.,]/g, '')}.${compact.slice(whole.length + 1)}`) : null;
}

/** « 1.200 » of what can be counted: a thousand and two hundred, whatever the language's marks. */
export const isThousands = (raw: string): boolean => GROUPED.test(raw) && !raw.startsWith('0');

const decimalMark = (mark: string, words: NumberWords, measured: boolean): boolean =>
  (measured ? words.threeDecimalsMeasured : words.threeDecimals).includes(mark);

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}
