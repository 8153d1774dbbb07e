/** French words for numbers. */
import type { NumberWords } from '../figures/number-words.ts';

const UNDER_SEVENTEEN: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};

/** Belgian and Swiss tens beside those of France. */
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

/** These tens go on past sixteen: « soixante-quinze », « quatre-vingt-dix-neuf ». */
const LONG_TENS = new Set(['soixante', 'quatre-vingt', 'quatre-vingts']);

function belowHundred(): Record<string, number> {
  const small = { ...UNDER_SEVENTEEN, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19 };
  const numbers: Record<string, number> = { ...small, ...TENS };
  for (const [ten, value] of Object.entries(TENS)) {
    for (const [unit, added] of Object.entries(small)) {
      if (added === 0 || added >= (LONG_TENS.has(ten) ? 20 : 10)) continue;
      numbers[`${ten}-${unit}`] = value + added;
      if (added % 10 === 1) numbers[`${ten} et ${unit}`] = value + added;
    }
  }
  return numbers;
}

const roundly = (value: number) => ({ value, about: true });

export const NUMBERS: NumberWords = {
  one: ['un', 'une'],
  belowHundred: belowHundred(),
  hundred: ['cent', 'cents'],
  thousand: ['mille', 'mil'],
  and: [],
  // A French trillion is 10^18 in the dictionary, but in the press it is only ever the American one.
  scales: {
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
    trillion: 1e12,
    trillions: 1e12,
  },
  foreignScales: { thousand: 1e3, billion: 1e9, billions: 1e9 },
  abbreviations: {
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    md: 1e9,
    mds: 1e9,
    mrd: 1e9,
    mrds: 1e9,
    b: 1e9,
    bn: 1e9,
    t: 1e12,
    tn: 1e12,
  },
  collectives: {
    dizaine: roundly(10),
    dizaines: roundly(10),
    douzaine: roundly(12),
    douzaines: roundly(12),
    quinzaine: roundly(15),
    vingtaine: roundly(20),
    trentaine: roundly(30),
    quarantaine: roundly(40),
    cinquantaine: roundly(50),
    soixantaine: roundly(60),
    centaine: roundly(100),
    centaines: roundly(100),
    millier: roundly(1000),
    milliers: roundly(1000),
  },
  collectiveAdjectives: ['petite', 'petit', 'bonne', 'bon', 'grosse', 'gros', 'belle', 'bonnes', 'grosses', 'petites'],
  pair: [],
  half: ['un demi', 'une demi', 'demi'],
  andHalf: ['et demi', 'et demie'],
  of: ['de', "d'"],
  threeDecimals: '',
  threeDecimalsMeasured: '.,',
};
