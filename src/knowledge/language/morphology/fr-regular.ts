/** Regular French inflection, for words that Lefff lacks: slang, anglicisms, new words. */

const ER_ENDINGS = (
  'e es ons ez ent ais ait ions iez aient a èrent erai eras era erons erez eront erais erait erions eriez eraient ' +
  'é ée és ées ant ante ants antes'
).split(' ');

export const isInfinitive = (word: string): boolean => /\p{L}{2}er$/u.test(word);

/** All forms, the word itself first. A word in -er is taken for a verb as well as for a noun (« un hacker »). */
export function regularForms(word: string): string[] {
  return [word, ...(isInfinitive(word) ? conjugate(word) : []), ...plurals(word), ...feminines(word)];
}

function conjugate(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return ER_ENDINGS.map((ending) => (stem.endsWith('g') && /^[ao]/u.test(ending) ? `${stem}e${ending}` : stem + ending));
}

/** Without the word itself. */
export function plurals(word: string): string[] {
  if (/[sxz]$/u.test(word)) return [];
  if (/(?:eau|eu)$/u.test(word)) return [`${word}x`];
  return word.endsWith('al') ? [`${word.slice(0, -1)}ux`, `${word}s`] : [`${word}s`];
}

const FEMININES: Readonly<Record<string, readonly string[]>> = { eur: ['euse', 'eure'], if: ['ive'], eux: ['euse'], é: ['ée'] };

function feminines(word: string): string[] {
  const [, stem = '', ending = ''] = /^(.+?)(eur|if|eux|é)$/u.exec(word) ?? [];
  return (FEMININES[ending] ?? []).flatMap((form) => [stem + form, `${stem}${form}s`]);
}
