/** The words around a number that say what it counts and how firmly: what each language's `amounts.ts` supplies. */
import type { Bound } from '../../quantity.ts';

/** « une quinzaine », "a fortnight": a length of time as so many of a unit. */
interface TimeUnit {
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
  readonly times: number;
}

export type CountedUnit = 'people' | 'posts' | 'accounts' | 'companies';

interface AgeWords {
  /** Units that only ages have (« 20 piges », "20yo"). */
  readonly units: readonly string[];
  /** Part of the figure: « âgé de 20 ans », "aged 20". */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Not part of it: « il a 20 ans », « à 20 ans ». */
  readonly having: readonly string[];
  /** Show that years are a length of time: « en trois ans », « trois ans plus tard », « un contrat de trois ans ». */
  readonly lastingBefore: readonly string[];
  readonly lastingAfter: readonly string[];
  /** Years without such a word are an age from this number on; null where the language always says so. */
  readonly assumedFrom: number | null;
}

interface RangeWords {
  readonly between: readonly string[];
  readonly and: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Between two numbers that share a scale and unit, and are no range (« 14 ou 40 millions », "14.3 of the $70 billion"). */
  readonly alike: readonly string[];
  /** Before "from": two states, not the ends of a range (« passer de 9 à 5 »). */
  readonly changes: readonly string[];
}

export interface AmountWords {
  readonly percent: readonly string[];
  /** Signs and codes, before or after the number → ISO 4217. */
  readonly currencyMarks: Readonly<Record<string, string>>;
  /** Words after the number → ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly timeUnits: Readonly<Record<string, TimeUnit>>;
  /** Single days and the like that stand for no length of time (« un jour »), unless a word of `age.lasting…` says so. */
  readonly someTime: readonly string[];
  /** Hours and such: we have no unit for them, and their number is not a count. */
  readonly otherMeasures: readonly string[];
  readonly age: AgeWords;
  /** Plural and singular nouns → what they count. */
  readonly counted: Readonly<Record<string, CountedUnit>>;
  /** Nouns of events that befall so many people (« 500 licenciements »). */
  readonly events: Readonly<Record<string, CountedUnit>>;
  /** « 500 de ses salariés », "twenty of his engineers". */
  readonly linksToCounted: readonly string[];
  /** Words that may, or may not, stand between a number and the noun it counts. */
  readonly betweenCounted: { readonly only: readonly string[] } | { readonly except: readonly string[] };
  readonly boundsBefore: Readonly<Record<string, Bound>>;
  readonly boundsAfter: Readonly<Record<string, Bound>>;
  /** May stand between a bound and its number (« au moins les 14 »). */
  readonly determiners: readonly string[];
  /** "per": followed by a person, the figure is for each. */
  readonly per: readonly string[];
  /** Before a number that stands for a noun (« les deux ? »). */
  readonly definite: readonly string[];
  /** Before « une semaine », "a week": how often, not how long. */
  readonly often: readonly string[];
  readonly ranges: RangeWords;
  /** « un salarié sur dix », "one in ten". */
  readonly outOf: readonly string[];
  /** Before a number, make it vague ("several hundred"). */
  readonly vague: readonly string[];
  /** Before a number, make it a name (« numéro deux », "version 2"). */
  readonly labels: readonly string[];
  /** Expressions with number words that count nothing. */
  readonly idioms: readonly string[];
}

/** Signs and codes of money that are the same in every language. */
export const CURRENCY_MARKS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  '₹': 'INR',
  inr: 'INR',
  chf: 'CHF',
  c$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
};

export const PERCENT_SIGNS: readonly string[] = ['%', 'pct'];

/** Several expressions for one value. */
export const asKeys = <T>(phrases: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(phrases.filter(Boolean).map((phrase) => [phrase, value]));
