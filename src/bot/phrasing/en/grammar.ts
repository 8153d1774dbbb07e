/** English: articles, small counts in letters, sums of money. */
import type { Grammar, GrammaticalNumber, Nouns } from '../grammar.ts';
import { type Scale, scaleOf } from '../scale.ts';
import { CAPITALS, COMMON_HEADS, OPENERS } from './nouns.ts';

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const SINGULAR = /^(?:an?|one|every|each)\s/iu;
const COLLECTIVE = /^an? (?:majority|number|dozen|score|handful|few|lot)\b/iu;
const DETERMINED = /^(?:an?|the|some|several|certain|all|many|most|so|per|for|to|each|every|part|half|its|his|her|their)\s/iu;
const COUNTED = new RegExp(`^(?:\\d|(?:${COUNTS.slice(1).join('|')}|ten|eleven|twelve|twenty|an? hundred|an? thousand)\\s)`, 'iu');
/** Posts that only one person holds: no article. */
const UNIQUE =
  /^(?:co-?|vice[- ]|deputy |acting |interim |senior |executive |former )*(?:ceo|c[a-z]o|chief|head|president|chair\w*|director|founder|boss|leader|managing|general|secretary|minister|dean|owner)\b/iu;

/** Names that are descriptions take "the"; proper names and possessives do not. */
function article(name: string): string {
  if (/^(?:the|an?)\s/iu.test(name) || name.includes("'s ")) return name;
  if (/^(?:University|Institute|School|Bank|Ministry|Department) of /u.test(name)) return `the ${name}`;
  const last = name.split(' ').at(-1) ?? name;
  return name.includes(' ') && COMMON_HEADS.has(last) ? `the ${name}` : name;
}

function post(position: string, number: GrammaticalNumber): string {
  if (number === 'many' || DETERMINED.test(position) || UNIQUE.test(position) || COUNTED.test(position)) return position;
  return `${/^[aeiou]/iu.test(position) ? 'an' : 'a'} ${position}`;
}

const SCALE_WORDS: Readonly<Record<Exclude<Scale, 1>, string>> = { 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' };

function money(value: number, currency: string, scale = scaleOf(value)): string {
  const cents = scale === 1 && !Number.isInteger(value) ? 2 : 0;
  const amount = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: cents,
    maximumFractionDigits: Math.max(cents, 3),
  }).format(value / scale);
  return scale === 1 ? amount : `${amount} ${SCALE_WORDS[scale]}`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const joined = (nouns: Nouns): string => (typeof nouns === 'string' ? nouns : LIST.format(nouns));

export const grammar: Grammar = {
  locale: 'en-GB',
  article,
  of: (nouns) => `of ${joined(nouns)}`,
  to: (nouns) => `to ${joined(nouns)}`,
  at: (nouns) => `at ${joined(nouns)}`,
  some: (group) => group,
  post,
  numberOf: (group) => (SINGULAR.test(group) && !COLLECTIVE.test(group) ? 'one' : 'many'),
  isDetermined: (text) => DETERMINED.test(text),
  isCounted: (text) => COUNTED.test(text),
  digits: (value) => DIGITS.format(value),
  count: (value) => COUNTS[value] ?? DIGITS.format(value),
  money,
  date: (date, options) => new Intl.DateTimeFormat('en-GB', options).format(date),
  typography: (text) => text,
  openers: OPENERS,
  capitals: CAPITALS,
};
