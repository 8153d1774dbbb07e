/** A figure as a source gives it: a number, its unit and how firmly it is meant. */
import { z } from 'zod';

export const Bound = z.enum(['exact', 'at_least', 'at_most', 'about', 'more_than', 'less_than', 'each']);
export type Bound = z.infer<typeof Bound>;

/** What is counted, or an ISO 4217 currency code for money. */
const COUNTED = ['people', 'posts', 'accounts', 'companies', 'years_old', 'percent', 'days', 'weeks', 'months', 'years'] as const;
export const Unit = z.union([z.enum(COUNTED), z.string().regex(/^[A-Z]{3}$/, 'a unit of the list, or a currency code such as USD')]);
export type Unit = z.infer<typeof Unit>;

export const Quantity = z.strictObject({
  value: z.number().nonnegative(),
  unit: Unit,
  bound: Bound.default('exact'),
});
export type Quantity = z.infer<typeof Quantity>;

export const isMoney = (unit: Unit): boolean => /^[A-Z]{3}$/.test(unit);
