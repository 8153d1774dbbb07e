/** Regular French inflection, for words that Lefff lacks: slang, anglicisms, new words. */

const ER_ENDINGS = (
  'e es ons ez ent ais ait ions iez aient a ai as èrent erai eras era erons erez eront erais erait erions eriez eraient ' +
  'é ée és ées ant ante ants antes'
).split(' ');

/** All forms, the word itself first. A word in -er is taken for a verb as well as for a noun (« un hacker »). */
export function regularForms(word: string): string[] {
  const verb = /\p{L}{2}er$/u.test(word) ? conjugate(word) : [];
  return [word, ...verb, ...plurals(word).flatMap((form) => [form]), ...feminines(word)];
}

function conjugate(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  return ER_ENDINGS.map((ending) => (stem.endsWith('g') && /^[aâo]/u.test(ending) ? `${stem}e${ending}` : stem + ending));
}

function plurals(word: string): string[] {
  if (/[sxz]$/u.test(word)) return [];
  if (/(?:eau|eu)$/u.test(word)) return [`${word}x`];
  return word.endsWith('al') ? [`${word.slice(0, -1)}ux`, `${word}s`] : [`${word}s`];
}

function feminines(word: string): string[] {
  const [, stem = word, ending = ''] = /^(.*?)(eur|if|eux|en|on|é|i|u|al|el|t|d)$/u.exec(word) ?? [];
  const feminine: Readonly<Record<string, readonly string[]>> = {
    eur: ['euse', 'eure'],
    if: ['ive'],
    eux: ['euse'],
    en: ['enne'],
    on: ['onne'],
    el: ['elle'],
  };
  if (ending === '') return [];
  return (feminine[ending] ?? [`${ending}e`]).flatMap((form) => [stem + form, `${stem}${form}s`]);
}
