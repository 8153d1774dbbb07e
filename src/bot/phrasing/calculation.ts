/** A calculation shown in full: terms, operation and result, with their bounds. */
import { isMoney, type Quantity } from '../../knowledge/quantity.ts';
import type { Arrangement } from '../answer.ts';
import { bounded, quantityWords } from './quantity-words.ts';
import { commonScale, type Scale } from './scale.ts';
import type { Voice } from './voice.ts';

type Calculation = Extract<Arrangement, { as: 'calculation' }>;

/** « 70 − 14,3 = 55,7 milliards de dollars. » */
export function calculationWords({ operation, terms, result }: Calculation, voice: Voice): string {
  const { calculation } = voice.book;
  const quantities = [...terms, result];
  const scale = commonScale(quantities.map(({ value }) => value));
  const alike = quantities.every(({ unit }) => unit === result.unit);
  const [first, ...others] = terms.map((term) => (alike ? termWords(term, scale, voice) : quantityWords(term, voice)));
  const expression = others.reduce((left, right) => calculation[operation]({ left, right }), first ?? '');
  const equation = calculation.equation({ expression, result: resultWords(result, scale, voice) });
  return `${equation.charAt(0).toUpperCase()}${equation.slice(1)}.`;
}

/** A term without its unit, which the result says for all. */
function termWords({ value, unit, bound }: Quantity, scale: Scale, voice: Voice): string {
  if (!isMoney(unit)) return bounded(voice.grammar.digits(value), bound, voice);
  const digits = voice.grammar.digits(value / scale);
  return bounded(voice.book.calculation.money({ digits, amount: voice.grammar.money(value, unit, scale) }), bound, voice);
}

function resultWords(result: Quantity, scale: Scale, voice: Voice): string {
  if (!isMoney(result.unit)) return quantityWords(result, voice);
  return bounded(voice.grammar.money(result.value, result.unit, scale), result.bound, voice);
}
