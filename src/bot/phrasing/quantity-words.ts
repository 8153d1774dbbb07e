/** A quantity in words: its number, unit and bound. */
import { isMoney, type Quantity } from '../../knowledge/quantity.ts';
import type { CountedUnit } from './phrasebook.ts';
import type { Voice } from './voice.ts';

/** « plus de », « au moins »… around an amount. */
export const bounded = (amount: string, bound: Quantity['bound'], voice: Voice): string => voice.book.quantity[bound]({ amount });

function amountWords({ value, unit }: Quantity, voice: Voice): string {
  if (isMoney(unit)) return voice.grammar.money(value, unit);
  return voice.book.quantity.units[unit as CountedUnit]({ count: value, digits: voice.grammar.digits(value) });
}

/** « jusqu’à 250 millions de dollars ». */
export const quantityWords = (quantity: Quantity, voice: Voice): string => bounded(amountWords(quantity, voice), quantity.bound, voice);

/** « plus de 500 salariés »: the group is what is counted; one that has its own article, or is only one, follows in brackets. */
export function countOf(quantity: Quantity, group: string, voice: Voice): string {
  const { book, grammar } = voice;
  if (grammar.isCounted(group)) return group;
  if (quantity.unit !== 'people' || quantity.value === 1 || grammar.isDetermined(group))
    return quantityWords(quantity, voice) + book.sentences.parenthesis({ text: group });
  return bounded(book.quantity.group({ digits: grammar.digits(quantity.value), group }), quantity.bound, voice);
}
