/** Writes whole numbers below a thousand million in words, to be read back. */

const FRENCH = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const FRENCH_TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

const ENGLISH = [
  ...[
    '',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
  ],
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

function frenchBelowHundred(n: number): string {
  if (n < 17) return FRENCH[n] ?? '';
  if (n < 20) return `dix-${FRENCH[n - 10]}`;
  const ten = Math.floor(n / 10);
  const long = ten === 7 || ten === 9;
  const rest = n - (long ? ten - 1 : ten) * 10;
  if (rest === 0) return n === 80 ? 'quatre-vingts' : (FRENCH_TENS[ten] ?? '');
  const linked = rest % 10 === 1 && ten < 8;
  return `${FRENCH_TENS[ten]}${linked ? ' et ' : '-'}${frenchBelowHundred(rest)}`;
}

function frenchBelowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const hundred = hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${FRENCH[hundreds]} cent${n % 100 === 0 ? 's' : ''}`;
  return join(hundred, frenchBelowHundred(n % 100));
}

export function speltFrench(n: number): string {
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  const million = millions === 0 ? '' : `${frenchBelowThousand(millions)} million${millions > 1 ? 's' : ''}`;
  const thousand = thousands === 0 ? '' : thousands === 1 ? 'mille' : `${frenchBelowThousand(thousands)} mille`;
  return join(million, thousand, frenchBelowThousand(rest));
}

function englishBelowThousand(n: number): string {
  const hundred = n < 100 ? '' : `${ENGLISH[Math.floor(n / 100)]} hundred`;
  const rest = n % 100;
  const ten = rest < 20 ? (ENGLISH[rest] ?? '') : [ENGLISH_TENS[Math.floor(rest / 10)], ENGLISH[rest % 10]].filter(Boolean).join('-');
  return join(hundred, hundred && ten ? 'and' : '', ten);
}

export function speltEnglish(n: number): string {
  const [millions, thousands, rest] = [Math.floor(n / 1e6), Math.floor(n / 1000) % 1000, n % 1000];
  const million = millions ? `${englishBelowThousand(millions)} million` : '';
  const thousand = thousands ? `${englishBelowThousand(thousands)} thousand` : '';
  const and = (million || thousand) && rest > 0 && rest < 100 ? 'and' : '';
  return join(million, thousand, and, englishBelowThousand(rest));
}
