/** The first letter of a sentence that moves behind another word: lower case, unless it begins a name. */
import type { Bilingual } from '../../../knowledge/bilingual.ts';
import { claimEntities } from '../../../knowledge/claim-parts.ts';
import type { CitedClaim } from '../../../knowledge/knowledge-base.ts';
import type { Voice } from '../voice.ts';

const FIRST_WORD = /^[\p{L}\p{M}\d-]+/u;
const CAPITALISED = /(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}\d-]*/gu;

const formsOf = (name: string | Bilingual): string[] => (typeof name === 'string' ? [name] : [name.fr, name.en]);

/** Names and other names of a claim's entities, as written. */
function namesIn({ claim }: CitedClaim, voice: Voice): string[] {
  return claimEntities(claim).flatMap((id) => {
    const entity = voice.entities(id);
    return entity ? [...formsOf(entity.name), ...entity.aliases] : [];
  });
}

/** Words with a capital in the middle of a sentence of ours or of the article: most likely names. */
function capitalisedIn({ claim, evidence }: CitedClaim): Set<string> {
  const texts = [...(claim.gloss ? [claim.gloss.fr, claim.gloss.en] : []), ...evidence.map(({ passage }) => passage.quote)];
  const found = new Set<string>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
      if (index > 0 && !/[.!?«"]\s*$/u.test(text.slice(0, index))) found.add(word);
    }
  }
  // « Grok est… » and "Grok is…" open with the same word: a name is the same in both languages.
  const [fr, en] = [claim.gloss?.fr, claim.gloss?.en].map((gloss) => FIRST_WORD.exec(gloss ?? '')?.[0]);
  if (fr !== undefined && fr === en) found.add(fr);
  return found;
}

/** xAI, OpenAI, IA, X, iPhone: capitals that a common noun never has. */
const isMarked = (word: string): boolean => /\p{L}.*\p{Lu}/u.test(word) || /^\p{Lu}$/u.test(word) || /\d/.test(word);

function keepsItsCase(sentence: string, cited: CitedClaim, voice: Voice): boolean {
  const word = FIRST_WORD.exec(sentence)?.[0];
  if (word === undefined) return true;
  const names = namesIn(cited, voice);
  if (names.some((name) => /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(name) && startsWithWord(sentence, name))) return true;
  if (voice.grammar.openers.has(word.toLowerCase())) return false;
  if (isMarked(word) || voice.grammar.capitals.has(word)) return true;
  return names.some((name) => name.split(/[\s’']/u).includes(word)) || capitalisedIn(cited).has(word);
}

const startsWithWord = (sentence: string, name: string): boolean =>
  sentence.startsWith(name) && !/^[\p{L}\p{M}\d]/u.test(sentence.slice(name.length));

/** « En septembre, … » → « en septembre, … »; « Meta prévoit… » stays as it is. */
export function lowerFirst(sentence: string, cited: CitedClaim, voice: Voice): string {
  if (keepsItsCase(sentence, cited, voice)) return sentence;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** « plus de 500… » → « Plus de 500… »; a name written in lower case (xAI, io) keeps its form. */
export function upperFirst(sentence: string, cited: CitedClaim, voice: Voice): string {
  if (namesIn(cited, voice).some((name) => /^\p{Ll}/u.test(name) && !name.includes(' ') && startsWithWord(sentence, name))) return sentence;
  if (/^\p{Ll}\p{L}*\p{Lu}/u.test(sentence)) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
