/** Which large-number word fits a sum without rounding it. */

export type Scale = 1 | 1e6 | 1e9 | 1e12;

const SCALES: readonly Scale[] = [1e12, 1e9, 1e6];

/** True when the value, in that scale, needs at most three decimals. */
const fits = (value: number, scale: Scale): boolean => {
  const scaled = value / scale;
  return Math.abs(scaled - Math.round(scaled * 1000) / 1000) < 1e-9 * Math.max(1, scaled);
};

/** The largest scale that says the value exactly; 1 when none does. */
export const scaleOf = (value: number): Scale => SCALES.find((scale) => value >= scale && fits(value, scale)) ?? 1;

/** One scale for the terms and the result of a calculation; never above a thousand million, so that they can be compared. */
export function commonScale(values: readonly number[]): Scale {
  const largest = Math.max(...values);
  return SCALES.slice(1).find((scale) => largest >= scale && values.every((value) => fits(value, scale))) ?? 1;
}
