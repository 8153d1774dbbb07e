/** Who says so: a claim that an article ascribes to others is never worded as a fact of our own. */
import type { Claim } from '../../../knowledge/claim.ts';
import type { CitedClaim } from '../../../knowledge/knowledge-base.ts';
import { fold } from '../../../knowledge/language/fold.ts';
import type { Voice } from '../voice.ts';
import { lowerFirst, upperFirst } from './first-word.ts';

const PREPOSITION = /^(?:selon|d['’]apres|d['’]après|pour|de l['’]avis de|according to|per|as reported by)\s+/iu;
/** Words that keep a distance from what is said. */
const HEDGES =
  /\b(?:selon|d'apres|rapporte\w*|rumeurs?|aurai(?:t|ent)|serai(?:t|ent)|according|reportedly|(?:is|are|was|were) reported|report(?:s|ed)? that|rumou?r\w*|said to|alleged\w*)\b/;

/** The words that name the source, without « selon » and the article. */
const coreOf = (attribution: string): string =>
  fold(attribution.replace(PREPOSITION, '')).replace(/^(?:l'|les? |la |des |une? |the |an? )/, '');

/** A gloss may name its source in its own way (« Le message officiel parlait de… »); a made sentence has it only in full. */
function isNamed(sentence: string, attribution: string, made: boolean): boolean {
  return fold(sentence).includes(made ? fold(attribution) : coreOf(attribution));
}

/** « selon des sources du secteur », whether the claim gives it so or as a bare name; null when it gives none. */
export function sourceOf({ attribution }: Claim, voice: Voice): string | null {
  const said = attribution?.[voice.language];
  if (said === undefined) return null;
  return PREPOSITION.test(said) ? said : voice.book.attribution.source({ name: said });
}

/** The sentence with its source before it, where it does not name it already. `made`: by a template, not a gloss. */
export function attributed(sentence: string, cited: CitedClaim, made: boolean, voice: Voice): string {
  const { modality } = cited.claim;
  const { book } = voice;
  const said = sourceOf(cited.claim, voice);
  const rumoured = modality === 'rumoured';
  if (said === null) {
    if ((modality !== 'reported' && !rumoured) || (!made && HEDGES.test(fold(sentence)))) return sentence;
    const rest = lowerFirst(sentence, cited, voice);
    return rumoured
      ? book.attribution.rumour({ sentence: rest })
      : book.attribution.article({ publisher: cited.article.publisher, sentence: rest });
  }
  if (isNamed(sentence, said, made)) return sentence;
  const source = upperFirst(said, cited, voice);
  const rest = lowerFirst(sentence, cited, voice);
  return (rumoured ? book.attribution.unconfirmed : book.attribution.given)({ source, sentence: rest });
}
