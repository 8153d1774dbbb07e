/** Regular English inflection by rule: what a word's forms would be, were it a noun, a verb or an adjective. */

export interface Candidate {
  readonly form: string;
  readonly kind: 'plural' | 'past' | 'participle' | 'comparative';
}

/** "fire" and "quit", but neither "pay" nor "fix". */
const ENDS_IN_ONE_CONSONANT = /(?:^|[^aeiou]|qu)[aeiou][^aeiouwxy]$/;
const ONE_SYLLABLE = /^[^aeiouy]*(?:qu)?[aeiouy]+[^aeiouy]*$/;

export function candidates(word: string): Candidate[] {
  const [er = word] = stems(word, 'e').slice(-1);
  return [
    { form: sForm(word), kind: 'plural' },
    ...stems(word, 'e').map((stem): Candidate => ({ form: `${stem}ed`, kind: 'past' })),
    ...stems(word, 'i').map((stem): Candidate => ({ form: `${stem}ing`, kind: 'participle' })),
    { form: `${er}er`, kind: 'comparative' },
    { form: `${er}est`, kind: 'comparative' },
  ];
}

/** Plural of a noun, third person of a verb. */
function sForm(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What -ed, -er (`e`) or -ing (`i`) is put to: silent e dropped, y to i, a final consonant doubled. */
function stems(word: string, before: 'e' | 'i'): string[] {
  if (before === 'i' && word.endsWith('ie')) return [`${word.slice(0, -2)}y`];
  if (word.endsWith('e') && (before === 'e' || !/(?:ee|oe|ye)$/.test(word))) return [word.slice(0, -1)];
  if (before === 'e' && /[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}i`];
  if (word.endsWith('ic')) return [`${word}k`];
  if (!ENDS_IN_ONE_CONSONANT.test(word)) return [word];
  const doubled = word + word.slice(-1);
  // Of longer words both are tried ("offering", "travelling"); "staring" is no form of "star".
  return ONE_SYLLABLE.test(word) ? [doubled] : [word, doubled];
}
