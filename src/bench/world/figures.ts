/** Figures of a world: their values, and how articles write them. */
import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Bound, Quantity } from '../../knowledge/quantity.ts';
import type { Random } from './random.ts';

const BOUNDS: readonly { readonly weight: number; readonly bound: Bound; readonly words: Bilingual | null }[] = [
  { weight: 55, bound: 'exact', words: null },
  { weight: 12, bound: 'about', words: { fr: 'environ', en: 'about' } },
  { weight: 12, bound: 'more_than', words: { fr: 'plus de', en: 'more than' } },
  { weight: 10, bound: 'at_least', words: { fr: 'au moins', en: 'at least' } },
  { weight: 8, bound: 'at_most', words: { fr: 'jusqu’à', en: 'up to' } },
  { weight: 3, bound: 'less_than', words: { fr: 'moins de', en: 'less than' } },
];

const SCALES = [
  { value: 1e9, fr: 'milliard', en: 'billion' },
  { value: 1e6, fr: 'million', en: 'million' },
];

/** A quantity, and how it is written in both languages, its bound included. */
export interface Written {
  readonly quantity: Quantity;
  readonly words: Bilingual;
}

export const people = (least: number, most: number, random: Random): Written =>
  bounded(
    { value: random.magnitude(least, most), unit: 'people' },
    (value) => ({ fr: grouped(value, '\u00a0'), en: grouped(value, ',') }),
    random,
  );

export const dollars = (least: number, most: number, random: Random): Written =>
  bounded({ value: random.magnitude(least, most), unit: 'USD' }, dollarWords, random);

export const percent = (least: number, most: number, random: Random): Written =>
  bounded({ value: random.magnitude(least, most), unit: 'percent' }, (value) => ({ fr: `${value} %`, en: `${value}%` }), random);

function bounded({ value, unit }: Omit<Quantity, 'bound'>, write: (value: number) => Bilingual, random: Random): Written {
  const { bound, words } = random.weighted(BOUNDS);
  const { fr, en } = write(value);
  return { quantity: { value, unit, bound }, words: words ? { fr: `${words.fr} ${fr}`, en: `${words.en} ${en}` } : { fr, en } };
}

const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** From a million on. */
function dollarWords(value: number): Bilingual {
  const scale = SCALES.find((one) => value >= one.value);
  if (!scale) return { fr: `${grouped(value, '\u00a0')} dollars`, en: `$${grouped(value, ',')}` };
  const shown = String(Math.round((value / scale.value) * 10) / 10);
  const plural = value / scale.value >= 2 ? 's' : '';
  return { fr: `${shown.replace('.', ',')} ${scale.fr}${plural} de dollars`, en: `$${shown} ${scale.en}` };
}
