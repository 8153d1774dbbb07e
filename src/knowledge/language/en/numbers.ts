/** English words for numbers. */
import type { NumberWords } from '../figures/number-words.ts';

const UNDER_TWENTY: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

function belowHundred(): Record<string, number> {
  const numbers: Record<string, number> = { ...UNDER_TWENTY, ...TENS };
  for (const [ten, value] of Object.entries(TENS)) {
    for (const [unit, added] of Object.entries(UNDER_TWENTY)) {
      if (added > 0 && added < 10) numbers[`${ten}-${unit}`] = value + added;
    }
  }
  return numbers;
}

const exactly = (value: number) => ({ value, about: false });

export const NUMBERS: NumberWords = {
  one: ['one', 'a', 'an'],
  belowHundred: belowHundred(),
  hundred: ['hundred'],
  thousand: ['thousand'],
  and: ['and'],
  scales: {
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    milliard: 1e9,
    milliards: 1e9,
  },
  foreignScales: {},
  abbreviations: {
    hundred: 100,
    grand: 1e3,
    k: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    t: 1e12,
    tn: 1e12,
    trn: 1e12,
    md: 1e9,
    mds: 1e9,
  },
  collectives: { dozen: exactly(12), dozens: exactly(12) },
  collectiveAdjectives: ['good', 'full', 'mere', 'whole'],
  pair: ['a couple of', 'couple of', 'a couple', 'couple'],
  half: ['half a', 'a half', 'half'],
  andHalf: ['and a half'],
  of: ['of'],
  threeDecimals: '.',
  threeDecimalsMeasured: '.',
};
