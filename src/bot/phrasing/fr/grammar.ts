/** French: elision, contraction, articles, no-break spaces, sums of money. */
import type { Grammar, Nouns } from '../grammar.ts';
import { type Scale, scaleOf } from '../scale.ts';
import { FEMININE, MASCULINE, OPENERS, PLURAL } from './nouns.ts';

const NO_BREAK = '\u00a0';
const COUNTS = ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const CURRENCIES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  USD: ['dollar', 'dollars'],
  EUR: ['euro', 'euros'],
  GBP: ['livre sterling', 'livres sterling'],
  CHF: ['franc suisse', 'francs suisses'],
  CAD: ['dollar canadien', 'dollars canadiens'],
  CNY: ['yuan', 'yuans'],
  JPY: ['yen', 'yens'],
  KRW: ['won', 'wons'],
  INR: ['roupie', 'roupies'],
};
const DIGITS = new Intl.NumberFormat('fr', { maximumFractionDigits: 3 });
const SINGULAR = /^(?:un|une|le|la|chaque)\s|^l’/iu;
const COLLECTIVE = /^(?:une (?:majorité|dizaine|vingtaine|centaine|foule)|la (?:plupart|majorité)|un (?:grand )?nombre)\b/iu;
const DETERMINED =
  /^(?:un|une|le|la|les|des|de|du|plusieurs|certains|certaines|tous|toutes|beaucoup|tellement|tant|par|pour|aux?|à|chaque|leurs?|ses|sa|son)\s|^[ld]['’]/iu;

const COUNTED = new RegExp(`^(?:\\d|(?:${COUNTS.slice(1).join('|')}|dix|onze|douze|vingt|cent|mille)\\s)`, 'iu');

/** Vowels elide; an h does not (Hugging Face, Helsing), nor a y before a vowel (Yann). */
const elides = (word: string): boolean =>
  /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiouyéè\s])/iu.test(word) && !/^(?:onze|onzième|oui)\b/iu.test(word);

/** Before « : ; ? ! % » and inside guillemets a no-break space; typographic apostrophes. Texts, not quotations. */
export const typography = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/[ \u202f](?=[:;?!»%])/gu, NO_BREAK)
    .replace(/«[ \u202f]/gu, `«${NO_BREAK}`);

const digits = (value: number): string => DIGITS.format(value).replace(/[\u202f ]/gu, NO_BREAK);

function of(noun: string): string {
  if (noun.startsWith('le ')) return `du ${noun.slice(3)}`;
  if (noun.startsWith('les ')) return `des ${noun.slice(4)}`;
  if (noun.startsWith('des ')) return of(noun.slice(4));
  return elides(noun) ? `d’${noun}` : `de ${noun}`;
}

function to(noun: string): string {
  if (noun.startsWith('le ')) return `au ${noun.slice(3)}`;
  if (noun.startsWith('les ') || noun.startsWith('des ')) return `aux ${noun.slice(4)}`;
  return `à ${noun}`;
}

/** Names that are common nouns take their article; proper names do not. */
function article(name: string): string {
  const noun = /^\p{Ll}+(?=\s|$)/u.exec(name)?.[0];
  if (noun === undefined) return name;
  if (PLURAL.has(noun)) return `les ${name}`;
  if (!FEMININE.has(noun) && !MASCULINE.has(noun)) return name;
  if (elides(noun)) return `l’${name}`;
  return `${FEMININE.has(noun) ? 'la' : 'le'} ${name}`;
}

const SCALE_WORDS: Readonly<Record<Exclude<Scale, 1>, readonly [string, string]>> = {
  1e6: ['million', 'millions'],
  1e9: ['milliard', 'milliards'],
  1e12: ['billion', 'billions'],
};

/** French counts as one all that is less than two: « 1,5 milliard ». */
const agree = (value: number, [one, many]: readonly [string, string]): string => (value < 2 ? one : many);

/** « 14,3 milliards »: the number in its scale. */
const scaled = (value: number, scale: Scale): string =>
  scale === 1 ? digits(value) : `${digits(value / scale)} ${agree(value / scale, SCALE_WORDS[scale])}`;

/** A billion (10¹²) is said in milliards as well: readers of English take it for 10⁹. */
function money(value: number, currency: string, scale = scaleOf(value)): string {
  const names = CURRENCIES[currency] ?? [currency, currency];
  if (scale === 1) return `${digits(value)} ${agree(value, names)}`;
  const said = `${scaled(value, scale)} ${of(names[1])}`;
  return scale === 1e12 ? `${said} (${digits(value / 1e9)} milliards)` : said;
}

const LIST = new Intl.ListFormat('fr', { type: 'conjunction' });

/** French says the preposition again before each noun. */
const each =
  (before: (noun: string) => string) =>
  (nouns: Nouns): string =>
    typeof nouns === 'string' ? before(nouns) : LIST.format(nouns.map(before));

export const grammar: Grammar = {
  locale: 'fr-FR',
  article,
  of: each(of),
  to: each(to),
  at: each((noun) => (/^(?:l’|la |le )/u.test(noun) ? to(noun) : `chez ${noun}`)),
  some: (group) => (DETERMINED.test(group) ? group : `des ${group}`),
  post: (position) => position,
  numberOf: (group) => (SINGULAR.test(group) && !COLLECTIVE.test(group) ? 'one' : 'many'),
  isDetermined: (text) => DETERMINED.test(text),
  isCounted: (text) => COUNTED.test(text),
  digits,
  count: (value) => COUNTS[value] ?? digits(value),
  money,
  date: (date, options) => new Intl.DateTimeFormat('fr', options).format(date).replace(/^1(?= )/u, '1er'),
  typography,
  openers: OPENERS,
  capitals: new Set(),
};
