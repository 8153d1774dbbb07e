/** When the events of a world happen, and when its articles are published: recent years the more often. */
import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Time } from '../../knowledge/claim.ts';
import type { Random } from './random.ts';

const LAST_YEAR = 2026;
const YEARS = 8;
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

const two = (number: number): string => String(number).padStart(2, '0');

/** A day, a month, or none given. */
export function publicationDate(random: Random): string | null {
  if (random.chance(0.05)) return null;
  const month = `${year(random)}-${two(1 + random.below(12))}`;
  return random.chance(0.9) ? `${month}-${two(1 + random.below(28))}` : month;
}

export function eventTime(random: Random): Time {
  const [of, month] = [year(random), random.below(12)];
  const words: Bilingual = { fr: `${FRENCH[month]} ${of}`, en: `${ENGLISH[month]} ${of}` };
  const edtf = `${of}-${two(month + 1)}`;
  if (random.chance(0.2)) return { edtf: `${edtf}/..`, words: { fr: `depuis ${words.fr}`, en: `since ${words.en}` } };
  return { edtf, words: { fr: `en ${words.fr}`, en: `in ${words.en}` } };
}

const year = (random: Random): number => LAST_YEAR - random.skewed(YEARS, 2);
